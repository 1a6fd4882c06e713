import { howsFor, noticeKinds, type NoticeHow, type NoticeKindId } from './notice-kinds'

/** What a person chose for a kind, where it is still allowed; else the kind's own way. */
export const howOf = (kind: NoticeKindId, choices: readonly { kind: string; how: string }[]): NoticeHow => {
  const chosen = choices.find((choice) => choice.kind === kind)?.how
  return howsFor(kind).find((how) => how === chosen) ?? noticeKinds[kind].byDefault
}
