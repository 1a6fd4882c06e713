import { ALL_KINDS } from 'scoring/services/kinds'
import { db } from '~/platform/db/db.server'
import { upheldComplaints } from '../complaints/upheld-complaints.read.server'
import { registerCard } from '../register/card'
import { standsOn } from '../register/register-version.read.server'

/** What the portal knows of the three general criteria, which carry no points (п. 2.4.4 (1)). */
export async function generalFactsOn(organisationId: string, day: string) {
  const [services, complaints, cards] = await Promise.all([
    servicesOf(organisationId, day),
    upheldComplaints(organisationId, `${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`),
    cardsOf(organisationId, day),
  ])
  return { services, complaints, cards }
}

export type GeneralFacts = Awaited<ReturnType<typeof generalFactsOn>>

/** The acts of the year before the day: clients' months, and those that lack a kind of services that fell due. */
async function servicesOf(organisationId: string, day: string) {
  const acts = await db.serviceAct.findMany({
    where: {
      ...{ organisationId, status: { in: ['submitted', 'accepted'] } },
      month: { gte: `${day.slice(0, 4)}-01`, lt: day.slice(0, 7) },
    },
    select: { month: true, number: true, months: { select: { kindsMask: true, notDueMask: true } } },
    orderBy: { number: 'asc' },
  })
  const latest = [...new Map(acts.map((act) => [act.month, act])).values()]
  const months = latest.flatMap((act) => act.months)
  const isShort = (one: (typeof months)[number]) => ((one.kindsMask | one.notDueMask) & ALL_KINDS) !== ALL_KINDS
  return { acts: latest.length, months: months.length, short: months.filter(isShort).length }
}

/** How each centre can be reached, by the card of the register. */
async function cardsOf(organisationId: string, day: string) {
  const rows = await db.registerVersion.findMany({
    where: { ...standsOn(day), entry: { centre: { organisationId } } },
    select: { centreId: true, cardJson: true, entry: { select: { centre: { select: { code: true, name: true } } } } },
    orderBy: { centreId: 'asc' },
  })
  return rows.map(({ cardJson, entry }) => {
    const { website, phone, email } = registerCard.parse(JSON.parse(cardJson))
    return { code: entry.centre.code, centre: entry.centre.name, website, phone, email }
  })
}
