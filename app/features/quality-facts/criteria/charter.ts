import { paths } from '~/paths'
import { stands, type Known } from './known'

/** A charter in the dossier that was not withdrawn. */
export interface Charter {
  id: string
  title: string
  issuedOn: string | null
  expiresOn: string | null
}

/** Criterion 1: whether the services are those of the charter a person says, who reads it; the portal knows the paper. */
export function knowsCharter({ charters }: { charters: readonly Charter[] }, day: string): Known {
  const standing = charters.filter(({ issuedOn, expiresOn }) => stands(day, issuedOn, expiresOn))
  const facts = standing.map(({ id, title }) => ({
    say: 'charterStands' as const,
    values: { title },
    to: paths.dossierPaper(id),
  }))
  if (facts.length > 0) return { knows: 'unknown', facts, lacking: [{ say: 'charterToCompare' }] }
  const say = charters.length > 0 ? 'charterRanOut' : 'noCharter'
  return { knows: charters.length > 0 ? 'no' : 'unknown', facts: [], lacking: [{ say, to: paths.dossier }] }
}
