import { order929, type Citation } from '../acts'
import type { Wording } from '../wording'

export interface ExclusionGround {
  /** Null where no clause names the ground: then its legal basis is entered in words. */
  citation: Citation | null
  needsProtocol: boolean
  title: Wording
}

/**
 * Grounds on which a centre leaves the register. Clause 2.4.5 of Order 929 names one, by the protocol of the commission;
 * loss of a requirement, the organisation's own wish and its end are not in the text.
 */
export const exclusionGrounds = {
  quality: {
    citation: order929('2.4.5'),
    needsProtocol: true,
    title: {
      ru: 'Качество услуг ниже установленного, по протоколу комиссии (пункт 2.4.5)',
      en: 'Quality of services below the mark, by the protocol of the commission (clause 2.4.5)',
    },
  },
  other: {
    citation: null,
    needsProtocol: false,
    title: {
      ru: 'Иное основание, со ссылкой на правовой акт или документ',
      en: 'Another ground, with the legal act or document named',
    },
  },
} as const satisfies Record<string, ExclusionGround>

export type ExclusionGroundId = keyof typeof exclusionGrounds
