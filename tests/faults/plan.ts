import { addDays, plainDate } from 'scoring/plain-date'

/** How many terms are opened, closed and mailed. */
export const many = 2000

/** How many of them in one transaction. */
export const portion = 10

export const organisationId = 'organisation'

/** The day of an event: over some months, so that terms run over weekends and holidays. */
export const eventOn = (number: number): string => addDays(plainDate('2026-01-12'), number % 150)
