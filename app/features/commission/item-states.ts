import { canMeeting, type MeetingAction } from './meeting-states'

/** How far one item of the agenda is, and what that leaves to do with it: nobody votes before the motion or after the close. */
export const itemActions = {
  discussed: ['recuse', 'recordRecusal', 'write', 'putMotion'],
  voting: ['recuse', 'recordRecusal', 'write', 'withdrawMotion', 'vote', 'recordVote', 'closeVote'],
  decided: ['write', 'dissent', 'recordDissent'],
} as const satisfies Record<string, readonly ItemAction[]>

export type ItemAction = Extract<
  MeetingAction,
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
>
export type ItemStatus = keyof typeof itemActions
export const itemStatuses = Object.keys(itemActions) as ItemStatus[]

export const itemStatusOf = ({ isVoted, motion }: { isVoted: boolean; motion: string | null }): ItemStatus =>
  isVoted ? 'decided' : motion === null ? 'discussed' : 'voting'

interface ItemOfMeeting {
  isVoted: boolean
  motion: string | null
  meeting: { status: string; protocols: readonly { status: string }[] }
}

/** What was said is written down until the protocol is sealed; then only a later edition of it opens the words again. */
export const isWordsOpen = (protocols: readonly { status: string }[]): boolean =>
  protocols.length === 0 || protocols.some(({ status }) => status === 'draft')

/** May this be done with an item, in the state of its meeting and of its protocol? */
export const canItem = (item: ItemOfMeeting, action: ItemAction): boolean =>
  canMeeting(item.meeting, action) &&
  (itemActions[itemStatusOf(item)] as readonly ItemAction[]).includes(action) &&
  isWordsOpen(item.meeting.protocols)
