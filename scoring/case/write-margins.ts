import type { Margins } from '../reform/margins'
import type { OutcomeMargin, OutcomeShift } from '../reform/margins-outcome'
import type { QualityMargin } from '../reform/margins-quality'
import { formatKopecks } from '../money'
import { formatSigned } from '../reform/signed'
import type { Json } from './canonical-json'

/** What would have changed the outcome, beside a result and never in its seal. */
export const writeMargins = ({ groups, employment, remission, missingKinds }: Margins): Json => ({
  groups: { ...writeOutcomeMargin(groups), short: groups.short.map((one) => ({ ...one })) },
  employment: { ...writeOutcomeMargin(employment), late: employment.late.map((one) => ({ ...one })) },
  remission: { more: remission.more && { ...remission.more }, fewer: remission.fewer && { ...remission.fewer } },
  missingKinds: missingKinds.map(({ client, month, amount }) => ({ client, month, amount: formatKopecks(amount) })),
})

const writeOutcomeMargin = ({ more, fewer }: OutcomeMargin) => ({ more: writeShift(more), fewer: writeShift(fewer) })

const writeShift = (shift: OutcomeShift | null): Json =>
  shift && { people: shift.people, band: shift.band, difference: formatSigned(shift.difference) }

export const writeQualityMargin = ({ points, criteria }: QualityMargin): Json => ({ points, criteria })
