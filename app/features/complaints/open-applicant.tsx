import type { Refused } from '~/platform/forms/refused'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** Who complained: asked for with a reason, shown once. */
export function OpenApplicant(props: { opened: string | null; answer: Refused | null }) {
  const { t } = useTexts()
  if (props.opened) return <Say role="status">{t('complaints.openApplicant.opened', { name: props.opened })}</Say>
  return (
    <details className="mt-4" open={props.answer !== null}>
      <summary className="linklike w-fit">{t('complaints.openApplicant.button')}</summary>
      <Form id="open-applicant" state={props.answer?.form} className="mt-3">
        <Refusal say={props.answer?.say} />
        <input type="hidden" name="intent" value="openApplicant" />
        <LongTextField
          name="why"
          label={t('complaints.openApplicant.reason')}
          hint={t('complaints.openApplicant.hint')}
          rows={2}
        />
        <Confirm
          form="open-applicant"
          kind="plain"
          trigger={t('complaints.openApplicant.button')}
          title={t('complaints.openApplicant.title')}
          confirm={t('complaints.openApplicant.button')}
        >
          {t('complaints.openApplicant.text')}
        </Confirm>
      </Form>
    </details>
  )
}
