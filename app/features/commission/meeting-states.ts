import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/** What may be done with a meeting in each state. What was held stays as it was: its protocol tells of it. */
export const meetingActions = {
  planned: ['change', 'putOnAgenda', 'takeOff', 'invite', 'recuse', 'recordRecusal', 'open', 'cancel'],
  open: [
    ...(['attend', 'recuse', 'recordRecusal', 'write', 'putMotion', 'withdrawMotion'] as const),
    ...(['vote', 'recordVote', 'closeVote', 'dissent', 'recordDissent', 'close'] as const),
  ],
  held: ['write', 'dissent', 'recordDissent', 'protocol'],
  cancelled: [],
} as const satisfies Record<string, readonly MeetingAction[]>

export type MeetingAction =
  | 'change'
  | 'putOnAgenda'
  | 'takeOff'
  | 'invite'
  | 'attend'
  | 'open'
  | 'cancel'
  | 'recuse'
  | 'recordRecusal'
  | 'write'
  | 'putMotion'
  | 'withdrawMotion'
  | 'vote'
  | 'recordVote'
  | 'closeVote'
  | 'dissent'
  | 'recordDissent'
  | 'close'
  | 'protocol'

export type MeetingStatus = keyof typeof meetingActions
export const meetingStatuses = Object.keys(meetingActions) as MeetingStatus[]

export const meetingLeadsTo = {
  open: 'open',
  close: 'held',
  cancel: 'cancelled',
} as const satisfies Partial<Record<MeetingAction, MeetingStatus>>

/** A member acts for themselves; for a member without an account the secretary does. */
const membersOwn: readonly MeetingAction[] = ['recuse', 'vote', 'dissent']

/** Who does it. */
export const meetingPermission = (action: MeetingAction): Permission =>
  membersOwn.includes(action) ? 'commission:vote' : 'commission:keep'

/** @throws RangeError for a state that is not of the table: a bug */
export function meetingStatusOf(meeting: { status: string }): MeetingStatus {
  const known = meetingStatuses.find((status) => status === meeting.status)
  if (!known) throw new RangeError(`a meeting has no state ${meeting.status}`)
  return known
}

export const canMeeting = (meeting: { status: string }, action: MeetingAction): boolean =>
  (meetingActions[meetingStatusOf(meeting)] as readonly MeetingAction[]).includes(action)

export const meetingTones: Record<MeetingStatus, Tone> = {
  planned: 'warn',
  open: 'warn',
  held: 'good',
  cancelled: 'plain',
}
