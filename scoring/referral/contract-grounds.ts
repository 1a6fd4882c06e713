import { order929 } from '../acts'
import { referralValidity } from '../parameters/referral-terms'
import type { Rule } from '../rule'
import { plainRule } from './plain-rule'

export const contractDue = plainRule({
  id: 'contract-due',
  citation: order929('5.13'),
  quote:
    'Некоммерческая организация, включенная в реестр, в которую обратилось наркозависимое лицо, получившее направление, заключает договор с наркозависимым лицом (его представителем) о предоставлении услуг по реабилитации (за исключением медицинской) и ресоциализации без взимания платы',
  title: { ru: 'По направлению заключается договор', en: 'A referral leads to a contract' },
  does: {
    ru: 'С направлением договор заключается, если нет основания для отказа из закрытого перечня пункта 3.6. Об отсутствующих и просроченных анализах портал предупреждает.',
    en: 'With a referral the contract is made unless a ground on the closed list of clause 3.6 applies. Tests that are absent or stale give a warning.',
  },
  taken: [
    {
      question: {
        ru: 'Отказывают ли, если нет анализов или паспорта?',
        en: 'Is a contract refused where tests or the passport are absent?',
      },
      taken: {
        ru: 'Нет: портал предупреждает, анализы сдаются после зачисления',
        en: 'No: there is a warning, and tests are done after admission',
      },
      reason: {
        ru: 'Строка 1.1 пункта 2.2 велит проверить документы, но перечень отказов пункта 3.6 закрыт, а пункт 3.4 поручает анализы организации',
        en: 'Row 1.1 of clause 2.2 has them checked, but the list of clause 3.6 is closed and clause 3.4 leaves the tests to the organisation',
      },
    },
    {
      question: { ru: 'Отказывают ли, если нет мест?', en: 'Is a contract refused where there is no place?' },
      taken: {
        ru: 'Нет: свободные места видны заранее, клиент идёт в другую организацию, срок направления продолжает идти',
        en: 'No: free places are shown before, the client goes elsewhere, and the month of the referral runs on',
      },
      reason: {
        ru: 'Такого основания в пункте 3.6 нет, а выбрать можно любую организацию из реестра (5.12)',
        en: 'Clause 3.6 has no such ground, and any organisation in the register may be chosen (5.12)',
      },
    },
  ],
})

export const referralAbsent = plainRule({
  id: 'contract-referral-absent',
  citation: order929('5.1'),
  quote:
    'Предоставление услуг осуществляется на основании направления, выданного наркозависимому лицу в установленном порядке',
  title: { ru: 'Нет направления', en: 'There is no referral' },
  does: {
    ru: 'Без направления, выданного не позже дня обращения, договора нет.',
    en: 'Without a referral issued by the day of coming there is no contract.',
  },
  taken: [
    {
      question: {
        ru: 'Почему отказ, если в пункте 3.6 такого основания нет?',
        en: 'Why a refusal that clause 3.6 does not list?',
      },
      taken: {
        ru: 'Без направления нет самого права на услуги',
        en: 'Without a referral there is no right to services at all',
      },
      reason: {
        ru: 'Пункт 5.1 называет направление основанием услуг, пункт 1.3 включает его в признаки получателя; пункт 3.6 — об отказе тому, у кого оно есть',
        en: 'Clause 5.1 makes it the basis of services and clause 1.3 a mark of those who receive them; clause 3.6 is about those who have one',
      },
    },
  ],
})

export const contraindicated = plainRule({
  id: 'contract-refusal-contraindication',
  citation: order929('3.6'),
  quote: 'наличие медицинских противопоказаний',
  title: { ru: 'Медицинские противопоказания', en: 'Medical contraindications' },
  does: {
    ru: 'Отказ, если установлено хотя бы одно заболевание из пункта 3.7. Пока документы и первичный осмотр не дали ответа о каждом, решения нет.',
    en: 'A refusal where at least one illness of clause 3.7 is established. Until papers and the first examination answer for each of them there is no decision.',
  },
  taken: [
    {
      question: {
        ru: 'Анализов ещё нет: известно ли о заболевании?',
        en: 'The tests are not done yet: is the illness known?',
      },
      taken: {
        ru: 'Да: не установлено на день обращения — значит, отказывать не в чем',
        en: 'Yes: what is not established on the day of coming refuses nothing',
      },
      reason: {
        ru: 'Основание — «наличие» противопоказаний, а анализы по пункту 3.4 могут быть сданы после зачисления',
        en: 'The ground is that there are contraindications, and by clause 3.4 tests may follow the admission',
      },
    },
    {
      question: {
        ru: 'Что, если противопоказание нашли уже после договора?',
        en: 'What if a contraindication is found after the contract?',
      },
      taken: {
        ru: 'Договор прекращается досрочно по причине не из перечня; решает должностное лицо, субсидия сама не возвращается',
        en: 'An early end for a reason that is not listed; an official decides, and no subsidy comes back by itself',
      },
      reason: {
        ru: 'Договор заключается в день обращения, анализы могут прийти позже, а правила для этого случая нет; уважительна только болезнь с госпитализацией',
        en: 'The contract is made on the day of coming and tests may come later, with no rule for it; only an illness with hospitalisation is a valid reason',
      },
    },
  ],
})

export const cameLate = plainRule({
  id: 'contract-refusal-late',
  citation: order929('3.6'),
  quote: 'обращение в некоммерческую организацию за получением услуг позже одного месяца с даты выдачи направления',
  title: { ru: 'Обращение позже месяца со дня выдачи направления', en: 'Came later than a month after the issue' },
  does: {
    ru: 'Отказ, если клиент пришёл после последнего дня направления.',
    en: 'A refusal where the client came after the last day of the referral.',
  },
  parameters: [referralValidity],
})

export const carriesWeapons = plainRule({
  id: 'contract-refusal-weapons',
  citation: order929('3.6'),
  quote:
    'обнаружение у наркозависимых лиц холодного или огнестрельного оружия, легковоспламеняющихся и взрывоопасных веществ',
  title: { ru: 'Оружие, горючие или взрывоопасные вещества', en: 'Weapons, inflammable or explosive substances' },
  does: {
    ru: 'Отказ, если они обнаружены. Портал никого об этом сам не извещает.',
    en: 'A refusal where they are found. The portal tells nobody of it by itself.',
  },
  taken: [
    {
      question: { ru: 'Сообщает ли портал в полицию?', en: 'Are the police told?' },
      taken: { ru: 'Нет, это дело организации', en: 'No, that is for the organisation' },
      reason: { ru: 'Порядок такого сообщения не описывает', en: 'The order describes no such notice' },
    },
  ],
})

/** That a contract is made, and what stands against it. */
export const contractGrounds: readonly Rule[] = [contractDue, referralAbsent, contraindicated, cameLate, carriesWeapons]
