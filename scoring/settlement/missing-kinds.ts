import { order929 } from '../acts'
import { times } from '../fraction'
import { mulFraction } from '../money'
import { missingKindsShare } from '../parameters/missing-kinds-share'
import { lastDayOfYear, yearOf } from '../plain-date'
import type { SettlementReadingId, SettlementReadings } from '../readings'
import { ALL_KINDS, countKinds, NO_KINDS, type KindMask } from '../services/kinds'
import type { RuleText } from './rule'
import type { KindsLine, KindsReview } from './settlement'
import type { ClientMonth } from './settlement-case'

export const missingKinds: RuleText = {
  citation: order929('2.4.8, table, 1.1'),
  quote:
    'при нарушении данного показателя применяется штрафная санкция в виде возврата 1/8 субсидии, предоставленной за конкретное наркозависимое лицо, которому не предоставлены услуги 8 видов',
  title: { ru: 'Предоставлены услуги не всех 8 видов', en: 'Not all eight kinds of services' },
}

export interface MonthOutcome {
  /** Null when nothing is charged for the month. */
  readonly line: KindsLine | null
  /** Null when nothing waits for an official. */
  readonly review: KindsReview | null
}

/** What one client-month costs. Missing means not proved; a proved kind is delivered even if it was not due. */
export function chargeMonth(given: ClientMonth, readings: SettlementReadings): MonthOutcome {
  const { month, subsidy, notDue } = given
  const missing = ALL_KINDS & ~provedKinds(given, readings)
  const reviewed = readings['not-due-kinds'] === 'review' ? missing & notDue : NO_KINDS
  const review: KindsReview | null = reviewed === NO_KINDS ? null : { rule: 'missing-kinds', month, kinds: reviewed }
  const charged = missing & ~reviewed
  if (charged === NO_KINDS) return { line: null, review }

  const share = missingKindsShare.on(lastDayOfYear(yearOf(month)))
  const rate = readings['missing-kinds'] === 'per-kind' ? times(share, BigInt(countKinds(charged))) : share
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
