import { order929 } from '../acts'
import { atMostWhole, times } from '../fraction'
import { mulFraction } from '../money'
import { currentLaw, type Law } from '../law'
import { missingKindsShare } from '../parameters/missing-kinds-share'
import { lastDayOfYear, yearOf } from '../plain-date'
import type { SettlementReadingId, SettlementReadings } from '../readings'
import type { Rule } from '../rule'
import { ALL_KINDS, countKinds, NO_KINDS, type KindMask } from '../services/kinds'
import type { KindsLine, KindsReview } from './settlement'
import type { ClientMonth } from './settlement-case'

export const missingKinds: Rule = {
  id: 'missing-kinds',
  citation: order929('2.4.8, table, 1.1'),
  quote:
    'при нарушении данного показателя применяется штрафная санкция в виде возврата 1/8 субсидии, предоставленной за конкретное наркозависимое лицо, которому не предоставлены услуги 8 видов',
  title: { ru: 'Предоставлены услуги не всех 8 видов', en: 'Not all eight kinds of services' },
  does: {
    ru: 'За каждый месяц года, в котором доказаны не все 8 видов услуг, возвращается доля субсидии за этот месяц. Вид, услуги которого в этом месяце не причитались по пункту 2.2, не взыскивается, а уходит на решение должностного лица.',
    en: "For each month of the year in which fewer than eight kinds were proved a share of that month's subsidy comes back. A kind of which no service fell due under clause 2.2 is not charged: an official decides.",
  },
  parameters: [missingKindsShare],
  readings: ['missing-kinds', 'not-due-kinds', 'unsigned-act'],
  taken: [
    {
      question: { ru: 'Сколько видов услуг в перечне строки 1.1?', en: 'How many kinds are on the list of row 1.1?' },
      taken: {
        ru: 'Восемь: повторённый вид считается один раз',
        en: 'Eight: the kind that is written twice counts once',
      },
      reason: {
        ru: 'Девять строк перечня содержат один вид дважды; различных видов столько же, сколько разделов в пункте 2.2',
        en: 'Nine lines name one kind twice; the distinct kinds are the eight sections of clause 2.2',
      },
    },
    {
      question: { ru: 'От какой субсидии берётся 1/8?', en: 'Of which subsidy is the eighth?' },
      taken: {
        ru: 'От предоставленной за этого клиента за проверяемый месяц',
        en: 'Of what was provided for that client for the month that is checked',
      },
      reason: {
        ru: 'Показатель оценивается ежемесячно, значит, и нарушение — за месяц; доля всего курса наказала бы за один месяц как за шесть',
        en: 'The indicator is assessed monthly, so the breach is of a month; a share of the whole course would punish one month like six',
      },
    },
  ],
}

export interface MonthOutcome {
  /** Null when nothing is charged for the month. */
  readonly line: KindsLine | null
  /** Null when nothing waits for an official. */
  readonly review: KindsReview | null
}

/** What one client-month costs. Missing means not proved; a proved kind is delivered even if it was not due. */
export function chargeMonth(given: ClientMonth, readings: SettlementReadings, law: Law = currentLaw): MonthOutcome {
  const { month, subsidy, notDue } = given
  const missing = ALL_KINDS & ~provedKinds(given, readings)
  const reviewed = readings['not-due-kinds'] === 'review' ? missing & notDue : NO_KINDS
  const review: KindsReview | null = reviewed === NO_KINDS ? null : { rule: 'missing-kinds', month, kinds: reviewed }
  const charged = missing & ~reviewed
  if (charged === NO_KINDS) return { line: null, review }

  const share = law.missingKindsShare.on(lastDayOfYear(yearOf(month)))
  const rate = readings['missing-kinds'] === 'per-kind' ? atMostWhole(times(share, BigInt(countKinds(charged)))) : share
  const asked: SettlementReadingId[] = ['missing-kinds']
  if (missing & notDue) asked.push('not-due-kinds')
  if (given.proof === 'unsigned') asked.push('unsigned-act')
  const amount = mulFraction(subsidy, rate)
  return {
    line: { rule: 'missing-kinds', month, base: subsidy, rate, amount, missing: charged, readings: asked },
    review,
  }
}

const provedKinds = ({ proof, kinds }: ClientMonth, readings: SettlementReadings): KindMask =>
  proof === 'unsigned' && readings['unsigned-act'] === 'not-proved' ? NO_KINDS : kinds
