import { firstDayOfYear, lastDayOfYear } from 'scoring/plain-date'
import type { Tx } from '~/platform/db/db.server'
import { closeDeadline } from '../deadlines/close-deadline.server'
import { openDeadline } from '../deadlines/open-deadline.server'

const keyOf = (organisationId: string, year: number) => ({
  ...{ ruleId: 'quality-assessments', subjectType: 'Organisation', subjectId: organisationId, occasion: String(year) },
})

/** The ministry owes the year's assessments of an organisation: no day is named, all are made by the end of the year. */
export const openYearTerm = (tx: Tx, byId: string, organisationId: string, year: number) =>
  openDeadline(tx, byId, {
    ...keyOf(organisationId, year),
    ...{ organisationId: null, eventOn: firstDayOfYear(year), agreedOn: lastDayOfYear(year) },
  })

/** The count of the year is confirmed. */
export const closeYearTerm = (tx: Tx, byId: string, organisationId: string, year: number, closedOn: string) =>
  closeDeadline(tx, byId, keyOf(organisationId, year), { closedOn })
