import { Confirm } from '~/ui/confirm'
import { Form, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ActedOnExclusion, ExclusionIntent } from './act-on-exclusion.server'
import type { ExclusionPage } from './exclusion-page.read.server'

interface Given {
  page: ExclusionPage
  operationId: string
  refused: Extract<ActedOnExclusion, { ok: false }> | undefined
}

/** Marks of the receipt and of the publication: whichever this person may make now. */
export function ExclusionActions(given: Given) {
  const { can, receivedOn, publishedOn, publishedAt, today } = given.page
  return (
    <>
      {can.receive && <Mark {...given} intent="receive" defaults={{ onDay: today }} />}
      {can.publish && <Mark {...given} intent="publish" defaults={{ onDay: today }} />}
      {can.correctReceipt && <Mark {...given} intent="correctReceipt" defaults={{ onDay: receivedOn ?? '' }} />}
      {can.correctPublication && (
        <Mark {...given} intent="correctPublication" defaults={{ onDay: publishedOn ?? '', place: publishedAt }} />
      )}
    </>
  )
}

function Mark(props: Given & { intent: ExclusionIntent; defaults: Record<string, string> }) {
  const { t } = useTexts()
  const { page, operationId, intent } = props
  const refused = props.refused?.intent === intent ? props.refused : undefined
  const formId = `exclusion-${intent}`
  const isCorrection = intent === 'correctReceipt' || intent === 'correctPublication'
  const text =
    intent === 'receive' && page.outcome === 'reinstate'
      ? t('exclusion.do.receive.textReinstate')
      : t(`exclusion.do.${intent}.text`)
  const form = (
    <Form
      id={formId}
      state={refused?.form}
      operationId={`${operationId}-${intent}`}
      version={page.version}
      defaults={props.defaults}
      draftKey={intent === 'publish' ? `exclusion:${page.id}:publish` : undefined}
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="intent" value={intent} />
      <p className="muted mb-3">{text}</p>
      <div className="fields">
        <TextField name="onDay" type="date" label={t(`exclusion.do.${intent}.day`)} />
        {(intent === 'publish' || intent === 'correctPublication') && (
          <TextField
            name="place"
            label={t(`exclusion.do.${intent}.place`)}
            hint={t(`exclusion.do.${intent}.placeHint`)}
            maxLength={500}
          />
        )}
      </div>
      <Confirm
        form={formId}
        kind={isCorrection ? 'plain' : 'main'}
        trigger={t(`exclusion.do.${intent}.submit`)}
        title={t(`exclusion.do.${intent}.title`)}
        confirm={t(`exclusion.do.${intent}.submit`)}
      >
        {text}
      </Confirm>
    </Form>
  )
  if (!isCorrection) return <Section title={t(`exclusion.do.${intent}.title`)}>{form}</Section>
  return (
    <details className="mt-4" open={refused !== undefined}>
      <summary className="linklike w-fit">{t(`exclusion.do.${intent}.title`)}</summary>
      {form}
    </details>
  )
}
