import { faiths, stays, type Faith, type Stay } from '~/features/register/card'
import { readDay } from '~/platform/forms/parse'
import { listQuery, type ListQuery } from '~/platform/lists/list-query'

/** The first day of which anything can be asked. */
const firstDay = '2000-01-01'

export const views = ['all', 'non-state'] as const
/** The register of organisations of all forms of ownership, or of those that are not of the state or a municipality. */
export type View = (typeof views)[number]

/** What the public register was asked for; whatever is unknown or too long is as if it were not asked. */
export interface CentreQuery {
  text: string
  municipality: string
  stay: Stay | ''
  faith: Faith | ''
  forWhom: 'men' | 'women' | ''
  hasFree: boolean
  isCertified: boolean
  isFree: boolean
  view: View
  withExcluded: boolean
  /** As of which day; today where none is asked. */
  on: string
  isPast: boolean
  list: ListQuery
}

const filters = ['municipality', 'stay', 'faith', 'for', 'places', 'certified', 'free', 'view', 'excluded'] as const

export function centreQuery(url: string, today: string): CentreQuery {
  const list = listQuery(url, { sorts: ['name', 'places'], filters, size: 20 })
  const asked = list.filters
  const on = askedDay(url, today)
  return {
    text: list.search,
    municipality: (asked.municipality ?? '').slice(0, 100),
    stay: oneOf(stays, asked.stay),
    faith: oneOf(faiths, asked.faith),
    forWhom: oneOf(['men', 'women'], asked.for),
    hasFree: asked.places === 'on',
    isCertified: asked.certified === 'on',
    isFree: asked.free === 'on',
    view: oneOf(views, asked.view) || 'all',
    withExcluded: asked.excluded === 'on',
    on,
    isPast: on < today,
    list,
  }
}

/** `?on=` as a real day that is not ahead; today otherwise. */
export function askedDay(url: string, today: string): string {
  const day = readDay((new URL(url).searchParams.get('on') ?? '').slice(0, 10))
  return day && day >= firstDay && day < today ? day : today
}

/** `?view=` as one of the two views of the register. */
export const askedView = (url: string): View => oneOf(views, new URL(url).searchParams.get('view') ?? '') || 'all'

const oneOf = <T extends string>(known: readonly T[], given: string | undefined): T | '' =>
  known.find((one) => one === given) ?? ''
