import { LongTextField, Form } from '~/ui/form'
import { Confirm } from '~/ui/confirm'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'

/** The name behind a code: asked for with a reason, shown once. */
export function OpenName(props: { opened: { name: string; bornOn: string } | null; answer: Refused | null }) {
  const { t, day } = useTexts()
  const { opened, answer } = props
  if (opened)
    return <Say role="status">{t('clients.openName.opened', { name: opened.name, day: day(opened.bornOn) })}</Say>
  return (
    <details className="mb-4" open={answer !== null}>
      <summary className="linklike w-fit">{t('clients.openName.button')}</summary>
      <Form id="open-name" state={answer?.form} className="mt-3">
        <Refusal say={answer?.say} />
        <LongTextField
          name="reason"
          label={t('clients.openName.reason')}
          hint={t('clients.openName.reasonHint')}
          rows={2}
        />
        <Confirm
          form="open-name"
          trigger={t('clients.openName.button')}
          title={t('clients.openName.title')}
          confirm={t('clients.openName.button')}
        >
          {t('clients.openName.text')}
        </Confirm>
      </Form>
    </details>
  )
}
