import { order929 } from '../acts'
import { referralDrawing, referralReport } from '../parameters/notice-terms'
import { referralValidity } from '../parameters/referral-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const referralDrawn = deadlineRule({
  id: 'referral-drawn',
  sort: 'deadline',
  who: parties.welfareOffice,
  event: 'application-filed',
  term: { form: 'term', length: referralDrawing },
  citation: order929('5.6'),
  quote:
    'Центр не позднее трех рабочих дней со дня подачи заявления оформляет направление либо уведомление об отказе в выдаче направления с указанием причин отказа.',
  title: { ru: 'Направление или отказ оформлены', en: 'The referral or its refusal is drawn up' },
  does: {
    ru: 'Последний рабочий день, когда по заявлению оформляют направление или уведомление об отказе с причинами.',
    en: 'The last working day on which an application is answered by a referral or by a refusal with its reasons.',
  },
})

export const referralReported = deadlineRule({
  id: 'referral-reported',
  sort: 'deadline',
  who: parties.welfareOffice,
  toWhom: parties.ministry,
  event: 'referral-issued',
  term: { form: 'term', length: referralReport },
  citation: order929('5.9'),
  quote: 'Центр не позднее одного рабочего дня информирует Комитет о выдаче направления наркозависимому лицу.',
  title: { ru: 'Комитет знает о выданном направлении', en: 'The ministry is told of an issued referral' },
  does: {
    ru: 'Последний рабочий день, когда ЦСЗН сообщает о выданном направлении.',
    en: 'The last working day on which the welfare office tells of an issued referral.',
  },
  taken: [
    {
      question: { ru: 'С какого дня считается срок?', en: 'From which day does the term run?' },
      taken: { ru: 'Со дня выдачи направления', en: 'From the day of issue' },
      reason: {
        ru: 'Пункт 5.9 события не называет, но сообщают о выдаче; за неполученным направлением срок не идёт',
        en: 'Clause 5.9 names no event, but what is told is the issue; a referral not collected starts no term',
      },
    },
  ],
})

export const referralValid = deadlineRule({
  id: 'referral-valid',
  sort: 'deadline',
  who: parties.client,
  toWhom: parties.organisation,
  event: 'referral-issued',
  term: { form: 'term', length: referralValidity },
  shifts: true,
  citation: order929('5.11'),
  quote:
    'Наркозависимое лицо вправе обратиться в некоммерческую организацию за получением услуг не позднее одного месяца с даты выдачи направления.',
  title: { ru: 'Клиент обратился по направлению', en: 'The client used the referral' },
  does: {
    ru: 'Последний день, когда по направлению можно обратиться в организацию; после него в договоре отказывают (пункт 3.6).',
    en: 'The last day on which the client may come with the referral; after it a contract is refused (clause 3.6).',
  },
  taken: [
    {
      question: {
        ru: 'Оформление, выдача и дата выдачи — один день?',
        en: 'Are drawing up, handing over and the date of issue one day?',
      },
      taken: {
        ru: 'Нет, даты разные; месяц идёт со дня выдачи',
        en: 'No, the days differ; the month runs from the issue',
      },
      reason: {
        ru: 'Пункты 5.6, 5.8 и 5.11 называют их отдельно, а месяц привязан к дате выдачи',
        en: 'Clauses 5.6, 5.8 and 5.11 name them apart, and the month is tied to the date of issue',
      },
    },
    {
      question: { ru: 'Что, если месяц кончается в выходной?', en: 'What if the month ends on a day off?' },
      taken: { ru: 'Срок кончается в следующий рабочий день', en: 'The term ends on the next working day' },
      reason: {
        ru: 'Приказ об этом молчит, поэтому действует общее правило (ст. 193 ГК РФ), и право клиента не теряется',
        en: 'The order is silent, so the general rule stands (Civil Code, article 193), and no right of the client is lost',
      },
    },
  ],
})

export const referralDeadlines: readonly DeadlineRule[] = [referralDrawn, referralReported, referralValid]
