import type { CentreQuery, View } from './centre-query'
import { findByText, type Found } from './find-by-text'
import { certificateOn, freePlaces, shownStatus, type PublicCentre } from './public-centre'
import type { RegisterOfDay } from './register-of-day.read.server'

export type FoundCentres = Omit<Found, 'centres'> & { rows: PublicCentre[]; total: number; page: number }

/** The centres of a day that answer what was asked, a page of them. */
export function findCentres(register: RegisterOfDay, query: CentreQuery): FoundCentres {
  const among = register.centres.filter((centre) => answers(centre, query, register.day))
  const { centres, ...how } = findByText(among, register.vocabulary, query.text)
  const { size, sort } = query.list
  const page = Math.min(query.list.page, Math.max(1, Math.ceil(centres.length / size)))
  const sorted = sort === 'places' ? centres.toSorted((a, b) => freeOf(b, query) - freeOf(a, query)) : centres
  return { ...how, rows: sorted.slice((page - 1) * size, page * size), total: centres.length, page }
}

const freeOf = ({ card }: PublicCentre, { forWhom }: CentreQuery): number =>
  (forWhom === 'women' ? card.freeWomen : forWhom === 'men' ? card.freeMen : freePlaces(card)) ?? -1

function answers(centre: PublicCentre, query: CentreQuery, day: string): boolean {
  const { card } = centre
  if (shownStatus(card) === 'excluded' && !query.withExcluded) return false
  if (!isInView(centre, query.view)) return false
  if (query.municipality && card.municipality !== query.municipality) return false
  if (query.stay && card.stay !== query.stay) return false
  if (query.faith && card.faith !== query.faith) return false
  if (query.forWhom === 'women' && card.capacityWomen === 0) return false
  if (query.forWhom === 'men' && card.capacityMen === 0) return false
  if (query.hasFree && freeOf(centre, query) < 1) return false
  if (query.isFree && !card.isFree) return false
  return !query.isCertified || certificateOn(card, day) === 'valid'
}

export const isInView = ({ card }: PublicCentre, view: View): boolean => view === 'all' || card.ownership === 'private'
