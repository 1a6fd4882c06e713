import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { meetingTones, type MeetingStatus } from './meeting-states'
import { protocolTones, type ProtocolStatus } from './protocol-states'
import { questionTones, type QuestionOutcome, type QuestionStatus } from './question-states'

export function QuestionTag({ status, outcome }: { status: QuestionStatus; outcome?: QuestionOutcome | null }) {
  const { t } = useTexts()
  return (
    <>
      <Tag tone={questionTones[status]}>{t(`commission.questions.states.${status}`)}</Tag>
      {outcome && <> {t(`commission.decided.${outcome}`)}</>}
    </>
  )
}

export function MeetingTag({ status }: { status: MeetingStatus }) {
  const { t } = useTexts()
  return <Tag tone={meetingTones[status]}>{t(`commission.meetings.states.${status}`)}</Tag>
}

export function ProtocolTag({ status }: { status: ProtocolStatus }) {
  const { t } = useTexts()
  return <Tag tone={protocolTones[status]}>{t(`commission.meetings.protocolPage.states.${status}`)}</Tag>
}

/** The ground of a question: the clause, or the legal basis in words. */
export function useGround() {
  const { t } = useTexts()
  return ({ ground, basis, year }: { ground: 'quality' | 'other'; basis: string; year: number | null }) =>
    ground === 'quality' ? t('commission.questions.groundQuality', { year: year ?? '' }) : basis
}
