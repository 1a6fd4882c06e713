import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { PaperTag, usePaperName } from './paper-tag'
import type { SubjectPapersShown } from './subject-papers.read.server'

const words = {
  'clawback-demand': 'demand',
  'settlement-statement': 'statement',
  reconciliation: 'reconciliation',
  'act-return': 'actReturn',
} as const

/** On the page of a settlement or an act: the papers about it, and what may be prepared from it. */
export function SubjectPapers({ papers: { subjectId, kinds, papers } }: { papers: SubjectPapersShown }) {
  const { t } = useTexts()
  const nameOf = usePaperName()
  if (kinds.length === 0 && papers.length === 0) return null
  return (
    <Section title={t('papers.prepare.section')}>
      {papers.length > 0 && (
        <Table
          caption={t('papers.prepare.before')}
          rows={papers}
          keyOf={(paper) => paper.id}
          columns={[
            { text: t('papers.kind'), cell: (paper) => <Link to={paths.paper(paper.id)}>{nameOf(paper)}</Link> },
            { text: t('papers.what'), cell: (paper) => paper.title },
            { text: t('papers.state'), cell: (paper) => <PaperTag status={paper.status} /> },
          ]}
        />
      )}
      {kinds.length > 0 && (
        <div className="flex flex-wrap gap-2 mt-3">
          {kinds.map((kind) => (
            <ButtonLink key={kind} to={paths.newPaper(kind, subjectId)}>
              {t(`papers.prepare.${words[kind]}`)}
            </ButtonLink>
          ))}
        </div>
      )}
    </Section>
  )
}
