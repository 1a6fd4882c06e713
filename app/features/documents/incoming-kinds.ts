import type { Wording } from 'scoring/wording'

/** What comes to the ministry. */
export const incomingKinds = {
  'incoming-letter': { ru: 'Письмо', en: 'Letter' },
  'incoming-objection': { ru: 'Возражение', en: 'Objection' },
  'incoming-conclusion': { ru: 'Заключение, справка, разрешение', en: 'Conclusion, certificate, permit' },
  'incoming-other': { ru: 'Иной входящий документ', en: 'Other incoming paper' },
} as const satisfies Record<string, Wording>
export type IncomingKind = keyof typeof incomingKinds

export const incomingKindIds = Object.keys(incomingKinds) as [IncomingKind, ...IncomingKind[]]

/** The row of numbers of all that came. */
export const incomingSeries = 'incoming'
