import { paths } from '~/paths'
import { stands, type Known, type KnownFact } from './known'

export interface ProgrammeOnRecord {
  title: string
  approvedOn: string
  untilOn: string | null
  describesServices: boolean
  describesConditions: boolean
  describesTerms: boolean
}

const parts = {
  describesServices: 'noServices',
  describesConditions: 'noConditions',
  describesTerms: 'noTerms',
} as const
const partNames = Object.keys(parts) as (keyof typeof parts)[]

/** Criterion 5: one programme in force that describes services, conditions and terms, all three. */
export function knowsProgramme(
  { code, programmes }: { code: string; programmes: readonly ProgrammeOnRecord[] },
  day: string,
): Known {
  const to = `${paths.qualityFacts(code)}#programme`
  if (programmes.length === 0) return { knows: 'unknown', facts: [], lacking: [{ say: 'noProgramme', to }] }
  const inForce = programmes.filter(({ approvedOn, untilOn }) => stands(day, approvedOn, untilOn))
  const facts = inForce.map((one) => ({
    say: 'programme' as const,
    values: { title: one.title },
    days: { approved: one.approvedOn },
    to,
  }))
  const gaps = inForce.map((one) => partNames.filter((part) => !one[part]))
  if (gaps.some((lacks) => lacks.length === 0)) return { knows: 'yes', facts, lacking: [] }
  const lacking: KnownFact[] =
    gaps.length === 0
      ? [{ say: 'programmeNotInForce', to }]
      : gaps.toSorted((a, b) => a.length - b.length)[0]!.map((part) => ({ say: parts[part], to }))
  return { knows: 'no', facts, lacking }
}
