import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { ButtonLink } from '~/ui/button'
import { CheckField, Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { FactKindId } from './closed-lists'
import type { PaperChoices } from './fact-form.read.server'
import { factFields } from './fact-fields'

interface Given {
  kind: FactKindId
  organisation: { code: string; shortName: string }
  /** Whose it is, or who it is; null where it is about no person. */
  name: string | null
  /** The member of staff whose degree or course is new; null for the others. */
  staffId: string | null
  papers: PaperChoices
  operationId: string
  /** What is there already; null for a new one. */
  record: { id: string; version: number; defaults: Record<string, string> } | null
  refused: Refused | undefined
}

/** The page of one record's form. */
export function FactPage({ kind, organisation, name, staffId, papers, operationId, record, refused }: Given) {
  const { t } = useTexts()
  const { code, shortName } = organisation
  const Fields = factFields[kind]
  const title = record
    ? t(`qualityFacts.${kind}.edit`, { name: name ?? '' })
    : t(`qualityFacts.${kind}.new`, { name: name ?? '' })
  return (
    <Page title={title} lead={shortName} crumbs={[{ to: paths.qualityFacts(code), text: t('qualityFacts.title') }]}>
      <Form
        state={refused?.form}
        operationId={operationId}
        version={record?.version}
        defaults={record?.defaults}
        draftKey={`quality:${kind}:${record?.id ?? `new:${staffId ?? code}`}`}
      >
        <Refusal say={refused?.say} />
        <Fields papers={papers} />
        {record && (
          <CheckField
            name="isMistaken"
            label={t('qualityFacts.common.isMistaken')}
            hint={t('qualityFacts.common.isMistakenHint')}
          />
        )}
        <div className="mt-4 flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.qualityFacts(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
