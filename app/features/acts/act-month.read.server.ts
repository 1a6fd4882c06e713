import { lastDayOf, plainMonth } from 'scoring/plain-date'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { today } from '~/platform/clock.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { agreementOn, tariffsOf } from '../register/agreements.read.server'
import { summariseAct } from './act-summary'
import { coursesInMonth } from './courses-in-month.read.server'
import { odditiesOf } from './oddities'
import { stateOf } from './states'
import { storedRows, type StoredRow } from './stored-rows.server'
import { assessBy, handInBy } from './terms'
import { visibleActs } from './visible-acts'

/** The organisation that the address names, by its code; null where there is none. */
export const actOrganisation = (code: string) =>
  db.organisation.findUnique({
    where: { code },
    select: { id: true, code: true, name: true, shortName: true, headName: true },
  })

export type ActOrganisation = NonNullable<Awaited<ReturnType<typeof actOrganisation>>>

/** The versions of a month's act, the latest first, with the people who handed them in and assessed them. */
async function versionsOf(actor: Actor, organisationId: string, month: string) {
  const acts = await db.serviceAct.findMany({
    where: { organisationId, month, ...visibleActs(actor) },
    orderBy: { number: 'desc' },
    include: { _count: { select: { months: true } } },
  })
  return acts.map(({ _count, ...act }) => ({ ...act, clientCount: _count.months, state: stateOf(act) }))
}

export type ActVersion = Awaited<ReturnType<typeof versionsOf>>[number]

/**
 * A month of an organisation with everything that its page shows: versions, terms, the summary of the version shown,
 * and what is odd in it.
 * @param number the version to show; the latest one unless told. Null is returned where there is no such version
 */
export async function actMonth(actor: Actor, organisation: ActOrganisation, month: string, number?: number) {
  const lastDay = lastDayOf(plainMonth(month))
  const day = await today()
  const [versions, agreement, tariffs, readings, payments] = await Promise.all([
    versionsOf(actor, organisation.id, month),
    agreementOn(organisation.id, lastDay),
    tariffsOf(organisation.id),
    readingsInForce(day),
    db.payment.findMany({
      where: { organisationId: organisation.id, serviceMonth: month },
      select: { contractId: true },
      distinct: ['contractId'],
    }),
  ])
  const shown = number === undefined ? versions[0] : versions.find((version) => version.number === number)
  if (number !== undefined && !shown) return null
  const rows = shown ? await storedRows(db, shown.id) : new Map<string, StoredRow>()
  const courses = await coursesInMonth(db, actor, organisation.id, month, rows.keys())
  const summary = summariseAct({ month, courses, rows, tariffs, readings })
  const state = stateOf(shown)
  const paid = new Set(payments.map((payment) => payment.contractId))
  return {
    month,
    today: day,
    state,
    shown: shown ?? null,
    isLatest: shown === versions[0],
    versions,
    agreement: agreement && { number: agreement.number, handInBy: handInBy(month, agreement.actDueDay) },
    hasTariff: summary.clients.length === 0 || summary.subsidy > 0n,
    assessBy: assessBy(month),
    readings,
    rows,
    summary,
    oddities: odditiesOf(summary.clients, { month, readings, isAccepted: state === 'accepted', paid }),
  }
}
