import { order929 } from '../acts'
import type { Rule, TakenSense } from '../rule'
import type { ExitKind } from '../settlement/exit-kinds'
import type { Wording } from '../wording'
import type { Decision } from './decision'
import { plainRule } from './plain-rule'

const twoDebts: TakenSense = {
  question: {
    ru: 'Платит клиент или возвращает субсидию организация?',
    en: 'Does the client pay, or does the organisation return the subsidy?',
  },
  taken: {
    ru: 'Это две независимые записи: организация возвращает субсидию по строке 2.1, а с клиента расходы взыскивает сама',
    en: 'Two independent records: the organisation returns the subsidy by row 2.1 and recovers its costs from the client itself',
  },
  reason: {
    ru: 'Пункт 3.8 — о расчётах клиента с организацией, пункт 2.4.8 — организации с бюджетом; ни один не отменяет другой',
    en: 'Clause 3.8 is between client and organisation, clause 2.4.8 between organisation and budget; neither undoes the other',
  },
}

const does: Wording = {
  ru: 'Клиент оплачивает организации предоставленные услуги полностью, по её прейскуранту (4.14). На возврат субсидии это не влияет.',
  en: 'The client pays the organisation in full for the services given, by its price list (4.14). The clawback does not depend on it.',
}

const paid = (id: string, quote: string, title: Wording, taken: readonly TakenSense[] = []): Rule =>
  plainRule({ id: `client-pays-${id}`, citation: order929('3.8'), quote, title, does, taken: [twoDebts, ...taken] })

/** The closed list of clause 3.8, in its order, by the kind of exit. */
export const clientPays = {
  'left-without-permission': paid(
    'left',
    'самовольного ухода наркозависимого лица, без уважительных причин из некоммерческой организации раньше срока, установленного договором',
    { ru: 'Самовольный уход без уважительных причин', en: 'Left without permission or a valid reason' },
  ),
  'relapse-hospitalised': paid(
    'poisoning',
    'госпитализации наркозависимого лица в результате отравления наркотическими средствами или психоактивными веществами в период получения услуг',
    { ru: 'Госпитализация из-за отравления наркотиками', en: 'Hospitalised after poisoning by drugs' },
    [
      {
        question: {
          ru: 'Обострение наркомании с госпитализацией — это отравление?',
          en: 'Is a worsened addiction with hospitalisation a poisoning?',
        },
        taken: {
          ru: 'Да, если причина — употребление во время пребывания',
          en: 'Yes, where drug use during the stay is the cause',
        },
        reason: {
          ru: 'Строка 2.1 и пункт 3.8 описывают один случай: больница после употребления во время курса',
          en: 'Row 2.1 and clause 3.8 describe one case: hospital after drug use during the course',
        },
      },
    ],
  ),
  'custody-offence-during-stay': paid(
    'custody',
    'избрания в отношении наркозависимого лица меры пресечения в виде заключения под стражу за преступления, совершенные в период получения услуг',
    { ru: 'Заключение под стражу за преступление во время курса', en: 'Remanded for a crime during the course' },
  ),
  'refused-services': paid('refusal', 'отказа наркозависимого лица от предоставления услуг', {
    ru: 'Отказ от услуг',
    en: 'Refused the services',
  }),
  'contract-breach': paid(
    'breach',
    'нарушения наркозависимыми лицами условий договора о предоставлении услуг по реабилитации (за исключением медицинской) и ресоциализации без взимания платы',
    { ru: 'Нарушение условий договора', en: 'Broke the contract' },
  ),
} as const satisfies Partial<Record<ExitKind, Rule>>

/** A list that is closed: an exit with no rule there costs the client nothing. */
const rules: Partial<Record<ExitKind, Rule>> = clientPays

/** Whether the client pays for the services given. A reason that is not listed may yet be one of the cases: people say. */
export function decideClientPays(kind: ExitKind): Decision<'pays' | 'does-not-pay'> {
  const ground = rules[kind]
  if (ground) return { decision: 'pays', grounds: [ground], missing: [] }
  if (kind !== 'not-listed') return { decision: 'does-not-pay', grounds: [], missing: [] }
  const title = {
    ru: 'Подходит ли причина под один из случаев пункта 3.8',
    en: 'Whether the reason is one of the cases of clause 3.8',
  }
  return { decision: 'undecided', grounds: [], missing: [{ fact: 'isCaseOfClause38', title }] }
}
