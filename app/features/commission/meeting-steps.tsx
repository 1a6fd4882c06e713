import { LongTextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { MeetingFields } from './meeting-fields'
import type { MeetingPage } from './meeting-page.read.server'
import type { ActedOnMeeting } from './receive-meeting.server'
import { StepForm } from './step-form'

/** What the secretary may do with the meeting now, each with what it brings. */
export function MeetingSteps(props: {
  page: MeetingPage
  members: readonly { id: string; fullName: string; position: string }[]
  operationId: string
  refused: Extract<ActedOnMeeting, { ok: false }> | undefined
}) {
  const { t } = useTexts()
  const { page } = props
  const step = (intent: 'invite' | 'open' | 'close' | 'change' | 'cancel') => ({
    ...{ intent, operationId: props.operationId, refused: props.refused, version: page.version },
    title: t(`commission.meetings.act.${intent}.title`),
    text: t(`commission.meetings.act.${intent}.text`),
    submit: t(`commission.meetings.act.${intent}.submit`),
  })
  const { plannedOn, startsAt, place, secretaryName, chairId } = page
  return (
    <>
      {page.can.invite && <StepForm {...step('invite')} />}
      {page.can.open && <StepForm {...step('open')} />}
      {page.status === 'planned' && page.can.change && !page.can.open && (
        <p className="muted mt-4">{t('commission.meetings.notReady')}</p>
      )}
      {page.can.close && <StepForm {...step('close')} />}
      {page.can.change && (
        <StepForm
          {...step('change')}
          kind="plain"
          draftKey={`meeting:${page.id}:change`}
          defaults={{ plannedOn, startsAt, place, secretaryName, chairId: chairId ?? '' }}
        >
          <MeetingFields members={props.members} />
        </StepForm>
      )}
      {page.can.cancel && (
        <StepForm {...step('cancel')} kind="danger" draftKey={`meeting:${page.id}:cancel`}>
          <LongTextField name="reason" label={t('commission.meetings.reason')} rows={2} />
        </StepForm>
      )}
    </>
  )
}
