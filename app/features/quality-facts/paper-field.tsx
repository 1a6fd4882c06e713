import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { SelectField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { useNumberAndDay } from '../dossier/evidence-list'
import type { PaperChoices } from './fact-form.read.server'

/** One of the organisation's standing papers, those that suit first, and the way to add another. */
export function PaperField({ papers }: { papers: PaperChoices }) {
  const { t } = useTexts()
  const numberAndDay = useNumberAndDay()
  return (
    <SelectField
      name="paperId"
      label={t('qualityFacts.common.paper')}
      hint={
        <>
          {papers.length === 0 && `${t('qualityFacts.common.noPapers')} `}
          <Link to={paths.newDossierPaper()}>{t('qualityFacts.common.addPaper')}</Link>
        </>
      }
      isOptional
      empty={t('qualityFacts.common.noPaper')}
      options={papers.map((paper) => ({
        value: paper.id,
        text: [paper.title, numberAndDay(paper)].filter(Boolean).join(', '),
        group: t(paper.isSuggested ? 'qualityFacts.common.paperSuits' : 'qualityFacts.common.paperOthers'),
      }))}
    />
  )
}
