import { order929 } from '../acts'
import type { Rule, TakenSense } from '../rule'
import type { Wording } from '../wording'
import { plainRule } from './plain-rule'

const closedList: TakenSense = {
  question: {
    ru: 'Уважительна ли причина, которой в перечне нет?',
    en: 'Is a reason valid that is not on the list?',
  },
  taken: {
    ru: 'Портал этого не решает: переезд, противопоказание, стража до приговора, перевод, исключение организации идут на решение должностного лица',
    en: 'The engine does not say: a move, a contraindication, custody before a judgment, a transfer, an excluded organisation go to an official',
  },
  reason: {
    ru: 'Перечень строки 2.1 закрыт, а санкция — вся субсидия, поэтому сама собой она не начисляется',
    en: 'The list of row 2.1 is closed and the sanction is the whole subsidy, so it is never charged by itself',
  },
}

const reason = (id: string, quote: string, title: Wording, does: Wording, taken: readonly TakenSense[] = []): Rule =>
  plainRule({
    id: `valid-reason-${id}`,
    citation: order929('2.4.8, table, 2.1'),
    quote,
    title,
    does,
    taken: [...taken, closedList],
  })

export const illness = reason(
  'illness',
  'по причине возникновения острых заболеваний, обострения хронических заболеваний (за исключением обострения основного заболевания – наркомания, вследствие употребления наркотических средств во время нахождения в некоммерческой организации)',
  { ru: 'Болезнь с госпитализацией', en: 'Illness with hospitalisation' },
  {
    ru: 'Уважительна острая или обострившаяся хроническая болезнь, после которой клиента госпитализировали, если причина не в употреблении наркотиков во время пребывания.',
    en: 'An acute or a worsened chronic illness is valid where the client was then taken to hospital and drug use during the stay is not the cause.',
  },
  [
    {
      question: { ru: 'Уважительна ли болезнь, которую лечат дома?', en: 'Is an illness treated at home valid?' },
      taken: {
        ru: 'В перечень она не входит, решает должностное лицо',
        en: 'It is not on the list, an official decides',
      },
      reason: {
        ru: 'Дальше в строке 2.1: «последующей госпитализацией в медицинское учреждение»',
        en: 'The text asks for hospitalisation that follows',
      },
    },
    {
      question: { ru: 'Что, если причину доказали позже?', en: 'What if the reason is proved later?' },
      taken: {
        ru: 'Расчёт пересматривается новым, прежний хранится',
        en: 'The settlement is made anew, and the former is kept',
      },
      reason: {
        ru: 'Срока для доказательства строка 2.1 не ставит',
        en: 'Row 2.1 sets no term for the proof',
      },
    },
  ],
)

export const courtDecision = reason(
  'court',
  'по причине вступления в силу судебного решения (за правонарушения, преступления, совершенные наркозависимыми лицами до поступления в некоммерческую организацию)',
  { ru: 'Решение суда за деяние до поступления', en: 'A court decision for an act before admission' },
  {
    ru: 'Уважительно решение суда, которое вступило в силу, за деяние до поступления. Стража за деяние во время курса неуважительна; стража за прежнее деяние без решения суда в перечень не входит.',
    en: 'A court decision in force for an act before admission is valid. Custody for an act during the course is not; custody for an earlier act without a decision is not on the list.',
  },
)

export const death = reason(
  'death',
  'смерти наркозависимого лица (за исключением насильственной смерти, смерти по причине употребления наркотических средств во время нахождения в некоммерческой организации)',
  { ru: 'Смерть', en: 'Death' },
  {
    ru: 'Смерть уважительна, кроме насильственной и наступившей от употребления наркотиков во время пребывания.',
    en: 'Death is valid, unless it was violent or came of drug use during the stay.',
  },
)

/** The closed list of row 2.1, in its order. */
export const validReasons: readonly Rule[] = [illness, courtDecision, death]
