import { order929 } from '../acts'
import type { Rule } from '../rule'
import { plainRule } from './plain-rule'

export const notEntitled = plainRule({
  id: 'referral-refusal-person',
  citation: order929('5.7'),
  quote: 'обращение лица, не являющегося наркозависимым лицом в соответствии с пунктом 1.2. настоящего Порядка',
  title: { ru: 'Заявитель не относится к лицам пункта 1.2', en: 'Not a person of clause 1.2' },
  does: {
    ru: 'Отказ, если не выполнено хотя бы одно условие пунктов 1.2 и 1.3. В уведомлении называется, какое.',
    en: 'A refusal where a condition of clauses 1.2 and 1.3 is not met. The notice says which.',
  },
})

export const papersMissing = plainRule({
  id: 'referral-refusal-documents',
  citation: order929('5.7'),
  quote: 'непредставление документов, указанных в пункте 5.4. настоящего Порядка',
  title: { ru: 'Документы представлены не полностью', en: 'Papers of clause 5.4 are missing' },
  does: {
    ru: 'Отказ, если нет документа из перечня пункта 5.4. В уведомлении называется, какого.',
    en: 'A refusal where a paper on the list of clause 5.4 is not there. The notice says which.',
  },
})

export const untrueStatements = plainRule({
  id: 'referral-refusal-untrue',
  citation: order929('5.7'),
  quote: 'представление недостоверных сведений (документов)',
  title: { ru: 'Сведения или документы недостоверны', en: 'Statements or papers are untrue' },
  does: {
    ru: 'Отказ, если установлено, что сведения или документы недостоверны. Пока проверка не закончена, решения нет.',
    en: 'A refusal where statements or papers are found untrue. Until the check is over there is no decision.',
  },
})

export const noBudget = plainRule({
  id: 'referral-refusal-budget',
  citation: order929('5.7'),
  quote:
    'отсутствие лимитов бюджетных обязательств, доведенных на эти цели Центру в текущем финансовом году, с учетом принятых и неисполненных обязательств по возмещению некоммерческим организациям затрат, понесенных при предоставлении услуг по реабилитации в отчетном финансовом году и годах, предшествующих отчетному финансовому году, в соответствии со сводной бюджетной росписью',
  title: { ru: 'Нет лимитов бюджетных обязательств', en: 'No budget limit is left' },
  does: {
    ru: 'Остаток лимита — лимит года за вычетом принятых обязательств и неисполненных обязательств прошлых лет. Отказ, если остаток меньше ожидаемой стоимости курса.',
    en: 'What is left is the limit of the year less the obligations accepted and those unpaid of earlier years. A refusal where it is less than the expected cost of the course.',
  },
  taken: [
    {
      question: { ru: 'Когда лимитов нет?', en: 'When is there no limit?' },
      taken: {
        ru: 'Когда остаток меньше ожидаемой стоимости курса; равного остатка достаточно',
        en: 'When less is left than the expected cost of the course; exactly that much is enough',
      },
      reason: {
        ru: 'Направление принимает обязательство на весь курс, а принять его сверх лимита нельзя',
        en: 'A referral accepts an obligation for the whole course, and none may be accepted beyond the limit',
      },
    },
    {
      question: { ru: 'До какого дня направление держит деньги?', en: 'Until when does a referral hold its money?' },
      taken: {
        ru: 'До договора, отказа или истечения направления; невыданное направление снимает сотрудник',
        en: 'Until the contract, a refusal or the end of the referral; one never issued is released by an officer',
      },
      reason: {
        ru: 'Для оформленного, но не выданного направления срок не назван: месяц идёт со дня выдачи',
        en: 'A referral drawn up and not issued has no term: the month runs from the day of issue',
      },
    },
  ],
})

/** The closed list of clause 5.7, in its order. */
export const referralGrounds: readonly Rule[] = [notEntitled, papersMissing, untrueStatements, noBudget]
