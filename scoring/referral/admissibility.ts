import type { Fraction } from '../fraction'
import { offshoreSharePercent } from '../parameters/requirement-values'
import type { PlainDate } from '../plain-date'
import type { Fact } from './decision'
import { requirement } from './requirement'

/** What an organisation must be free of to be admitted, clauses 4.15 to 4.19 in their order. */
export const admissibility = {
  taxes: requirement({
    id: 'admissible-taxes',
    clause: '4.15',
    quote:
      'Отсутствие у некоммерческой организации просроченной задолженности по налогам, сборам, страховым взносам, пеням, штрафам, процентам, подлежащим уплате в соответствии с законодательством Российской Федерации о налогах и сборах',
    title: { ru: 'Нет задолженности по налогам и взносам', en: 'No tax arrears' },
    evidence: { ru: 'справка налогового органа', en: 'a statement of the tax authority' },
  }),
  budgetDebt: requirement({
    id: 'admissible-budget-debt',
    clause: '4.16',
    quote:
      'Отсутствие у некоммерческой организации просроченной задолженности по возврату в областной бюджет субсидий, бюджетных инвестиций, предоставленных, в том числе в соответствии с иными правовыми актами, и иной просроченной задолженности перед областным бюджетом',
    title: { ru: 'Нет задолженности перед областным бюджетом', en: 'No arrears to the regional budget' },
    evidence: { ru: 'справка финансового органа области', en: "a statement of the region's finance authority" },
  }),
  otherMoney: requirement({
    id: 'admissible-other-money',
    clause: '4.17',
    quote:
      'Неполучение некоммерческой организацией средств из областного бюджета в соответствии с иными нормативными правовыми актами на проведение мероприятий по реабилитации (за исключением медицинской) и ресоциализации наркозависимых лиц',
    title: { ru: 'Нет других денег области на то же', en: 'No other regional money for the same' },
    evidence: {
      ru: 'заявление организации, сверка с главными распорядителями',
      en: "the organisation's statement, checked with the spending authorities",
    },
    taken: [
      {
        question: {
          ru: 'Мешают ли сертификаты граждан, как в Иркутской области?',
          en: 'Do vouchers of clients, as in Irkutsk region, stand in the way?',
        },
        taken: {
          ru: 'Проверяется по актам своей области; деньги другой области не мешают',
          en: 'That goes by the acts of the own region; money of another region does not count',
        },
        reason: {
          ru: 'Пункт говорит об областном бюджете и иных актах той же области',
          en: 'The clause speaks of the regional budget and other acts of the same region',
        },
      },
    ],
  }),
  goingConcern: requirement({
    id: 'admissible-going-concern',
    clause: '4.18',
    quote: 'Некоммерческая организация не должна находиться в процессе реорганизации, ликвидации, банкротства',
    title: { ru: 'Нет реорганизации, ликвидации, банкротства', en: 'No reorganisation, liquidation, bankruptcy' },
    evidence: {
      ru: 'выписка из ЕГРЮЛ, реестр сведений о банкротстве',
      en: 'an extract of the state register, the register of bankruptcies',
    },
  }),
  notForeign: requirement({
    id: 'admissible-not-foreign',
    clause: '4.19',
    quote: 'иностранным юридическим лицом',
    title: { ru: 'Не иностранное юридическое лицо', en: 'Not a foreign legal person' },
    evidence: { ru: 'выписка из ЕГРЮЛ', en: 'an extract of the state register' },
  }),
  offshoreShare: requirement({
    id: 'admissible-offshore-share',
    clause: '4.19',
    quote: 'в отношении таких юридических лиц, в совокупности превышает 50 процентов',
    title: { ru: 'Доля офшорных компаний не выше предела', en: 'Offshore share within the limit' },
    evidence: { ru: 'заявление организации о составе капитала', en: "the organisation's statement on its capital" },
    parameters: [offshoreSharePercent],
    taken: [
      {
        question: { ru: 'Что, если доля ровно на пределе?', en: 'What if the share is exactly the limit?' },
        taken: { ru: 'Организация допускается', en: 'The organisation is admissible' },
        reason: { ru: 'В тексте «превышает 50 процентов»', en: 'The text says: exceeds 50 percent' },
      },
    ],
  }),
  notStateCorporation: requirement({
    id: 'admissible-not-state-corporation',
    clause: '4.19',
    quote: 'государственной корпорацией, государственной кампанией',
    title: { ru: 'Не госкорпорация и не госкомпания', en: 'Not a state corporation or state company' },
    evidence: { ru: 'выписка из ЕГРЮЛ, устав', en: 'an extract of the state register, the charter' },
  }),
  notParty: requirement({
    id: 'admissible-not-party',
    clause: '4.19',
    quote: 'общественным объединением, являющимся политической партией',
    title: { ru: 'Не политическая партия', en: 'Not a political party' },
    evidence: { ru: 'выписка из ЕГРЮЛ, устав', en: 'an extract of the state register, the charter' },
  }),
  notInstitution: requirement({
    id: 'admissible-not-institution',
    clause: '4.19',
    quote: 'государственным учреждением всех типов, муниципальным учреждением всех типов',
    title: { ru: 'Не государственное и не муниципальное учреждение', en: 'Not a state or municipal institution' },
    evidence: { ru: 'выписка из ЕГРЮЛ, устав', en: 'an extract of the state register, the charter' },
  }),
  noPartyFounder: requirement({
    id: 'admissible-no-party-founder',
    clause: '4.19',
    quote: 'некоммерческой организацией, в состав учредителей которой входит политическая партия',
    title: { ru: 'Среди учредителей нет политической партии', en: 'No political party among the founders' },
    evidence: {
      ru: 'выписка из ЕГРЮЛ со сведениями об учредителях',
      en: 'an extract of the state register with the founders',
    },
  }),
} as const

export type AdmissibilityId = keyof typeof admissibility

/** Whether the share of offshore companies in the capital is within the limit, on the exact fraction. */
export function isOffshoreShareWithin(share: Fraction | 'unknown', day: PlainDate): Fact {
  if (share === 'unknown') return share
  return share.numerator * 100n <= BigInt(offshoreSharePercent.on(day)) * share.denominator
}
