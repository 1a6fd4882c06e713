import { paths } from '~/paths'
import { stands, type Known, type KnownFact } from './known'

export interface MedicalOnDay {
  agreements: readonly {
    medicalName: string
    isNarcology: boolean
    number: string
    signedOn: string
    untilOn: string | null
  }[]
  /** Days of the visits, the last ones first. */
  visits: readonly string[]
}

/** Criterion 4: an agreement on narcology in force, and at least one recorded visit (G-12c); other agreements are told. */
export function knowsMedical({ code, medical }: { code: string; medical: MedicalOnDay }, day: string): Known {
  const to = `${paths.qualityFacts(code)}#medical`
  const inForce = medical.agreements.filter(({ signedOn, untilOn }) => stands(day, signedOn, untilOn))
  const narcology = inForce.filter(({ isNarcology }) => isNarcology)
  const visits = medical.visits.filter((on) => on <= day)
  const facts: KnownFact[] = [
    ...narcology.map((one) => agreementFact(one, to)),
    ...(inForce.length > narcology.length
      ? [{ say: 'otherAgreements' as const, values: { count: inForce.length - narcology.length }, to }]
      : []),
    ...(visits.length > 0
      ? [{ say: 'visits' as const, values: { count: visits.length }, days: { last: visits[0]! }, to }]
      : []),
  ]
  if (medical.agreements.length === 0 && medical.visits.length === 0)
    return { knows: 'unknown', facts: [], lacking: [{ say: 'noMedical', to }] }
  const lacking: KnownFact[] = [
    ...(narcology.length > 0 ? [] : [lackingAgreement(medical, day, to)]),
    ...(visits.length > 0 ? [] : [{ say: 'noVisits' as const, to }]),
  ]
  return { knows: lacking.length === 0 ? 'yes' : 'no', facts, lacking }
}

type Agreement = MedicalOnDay['agreements'][number]

function agreementFact({ medicalName, number, untilOn }: Agreement, to: string): KnownFact {
  const values = { name: medicalName, number }
  return untilOn === null
    ? { say: 'narcologyOpen', values, to }
    : { say: 'narcologyUntil', values, days: { until: untilOn }, to }
}

/** Which it was that ran out, where there was one. */
function lackingAgreement({ agreements }: MedicalOnDay, day: string, to: string): KnownFact {
  const ended = agreements
    .flatMap(({ isNarcology, untilOn }) => (isNarcology && untilOn !== null && untilOn < day ? [untilOn] : []))
    .sort()
    .at(-1)
  return ended === undefined ? { say: 'noNarcology', to } : { say: 'narcologyRanOut', days: { until: ended }, to }
}
