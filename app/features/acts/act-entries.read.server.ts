import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { stateOf, type ActState } from './states'
import { monthsOfYear } from './terms'
import { visibleActs } from './visible-acts'

/** A month of an organisation with the latest version of its act, if it has been begun. */
export interface ActEntry {
  organisation: { id: string; code: string; shortName: string; searchText: string }
  month: string
  state: ActState
  act: { id: string; number: number; version: number; submittedAt: Date | null; submittedById: string | null } | null
  /** Clients in the programme in that month. */
  clientCount: number
}

/** Every month of a year in which an organisation has an act or had clients, for the organisations one may meet. */
export async function actEntries(actor: Actor, year: number, today: string): Promise<ActEntry[]> {
  const { organisationId } = withinReach(actor)
  const [organisations, acts, stays] = await Promise.all([
    db.organisation.findMany({
      where: { id: organisationId },
      select: { id: true, code: true, shortName: true, searchText: true },
    }),
    db.serviceAct.findMany({
      where: { organisationId, month: { startsWith: `${year}-` }, ...visibleActs(actor) },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        organisationId: true,
        month: true,
        number: true,
        status: true,
        version: true,
        submittedAt: true,
        submittedById: true,
      },
    }),
    staysIn(organisationId, year),
  ])
  const latest = new Map(acts.map((act) => [`${act.organisationId} ${act.month}`, act]))
  const months = monthsOfYear(year, today)
  return organisations.flatMap((organisation) =>
    months.flatMap((month) => {
      const act = latest.get(`${organisation.id} ${month}`) ?? null
      const clientCount = (stays.get(organisation.id) ?? []).filter(
        (stay) => stay.from <= month && month <= stay.to,
      ).length
      return act || clientCount > 0 ? [{ organisation, month, state: stateOf(act), act, clientCount }] : []
    }),
  )
}

/** First and last month of each course that touches the year, by organisation. */
async function staysIn(organisationId: string | undefined, year: number) {
  const contracts = await db.serviceContract.findMany({
    where: {
      organisationId,
      signedOn: { lte: `${year}-12-31` },
      OR: [{ exit: null }, { exit: { exitedOn: { gte: `${year}-01-01` } } }],
    },
    select: { organisationId: true, signedOn: true, exit: { select: { exitedOn: true } } },
  })
  const stays = new Map<string, { from: string; to: string }[]>()
  for (const contract of contracts) {
    const own = stays.get(contract.organisationId) ?? []
    own.push({ from: contract.signedOn.slice(0, 7), to: contract.exit?.exitedOn.slice(0, 7) ?? '9999-12' })
    stays.set(contract.organisationId, own)
  }
  return stays
}

/** The years that acts or contracts reach back to, the latest first. */
export async function actYears(actor: Actor, today: string): Promise<number[]> {
  const where = withinReach(actor)
  const [act, contract] = await Promise.all([
    db.serviceAct.aggregate({ where, _min: { month: true } }),
    db.serviceContract.aggregate({ where, _min: { signedOn: true } }),
  ])
  const last = Number(today.slice(0, 4))
  const first = [act._min.month, contract._min.signedOn].filter((day) => day !== null).sort()[0]
  const count = first ? Math.max(1, last - Number(first.slice(0, 4)) + 1) : 1
  return Array.from({ length: count }, (_, index) => last - index)
}
