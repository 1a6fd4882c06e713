import { lastDayOf, plainMonth } from 'scoring/plain-date'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { actEntries, actYears, type ActEntry } from './act-entries.read.server'
import { agreementTerms } from './agreement-terms.read.server'
import type { ActState } from './states'
import { assessBy, firstActMonth, handInBy, isMonthOver } from './terms'

/** An act that somebody must do something with, by a day. */
export interface WaitingAct {
  organisationCode: string
  organisationName: string
  month: string
  state: ActState
  dueOn: string
  clientCount: number
}

const waiting = (entry: ActEntry, dueOn: string): WaitingAct => ({
  organisationCode: entry.organisation.code,
  organisationName: entry.organisation.shortName,
  month: entry.month,
  state: entry.state,
  dueOn,
  clientCount: entry.clientCount,
})

async function entriesOfAllYears(actor: Actor): Promise<ActEntry[]> {
  const day = await today()
  const years = await actYears(actor, day)
  const entries = await Promise.all(years.map((year) => actEntries(actor, year, day)))
  return entries.flat().filter((entry) => entry.month >= firstActMonth)
}

/** Acts that were handed in and that this person may assess, by the day by which it is due. */
export async function actsToAssess(actor: Actor): Promise<WaitingAct[]> {
  if (!may(actor, 'act:assess')) return []
  return (await entriesOfAllYears(actor))
    .filter((entry) => entry.state === 'submitted' && entry.act?.submittedById !== actor.userId)
    .map((entry) => waiting(entry, assessBy(entry.month)))
    .sort(byDay)
}

/** Months that are over, that an agreement asks an act for, and whose act is not handed in, by the day it is due. */
export async function actsToHandIn(actor: Actor): Promise<WaitingAct[]> {
  if (!may(actor, 'act:submit') || actor.organisationId === null) return []
  const day = await today()
  const terms = await agreementTerms([actor.organisationId])
  return (await entriesOfAllYears(actor))
    .filter((entry) => ['empty', 'draft', 'returned'].includes(entry.state) && isMonthOver(entry.month, day))
    .flatMap((entry) => {
      const dueDay = terms(entry.organisation.id, lastDayOf(plainMonth(entry.month)))
      return dueDay === null ? [] : [waiting(entry, handInBy(entry.month, dueDay))]
    })
    .sort(byDay)
}

const byDay = (a: WaitingAct, b: WaitingAct) => a.dueOn.localeCompare(b.dueOn)
