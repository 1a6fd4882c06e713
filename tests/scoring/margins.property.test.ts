import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentLaw } from '../../scoring/law'
import { addDays } from '../../scoring/plain-date'
import { margins } from '../../scoring/reform/margins'
import { reformedCase, reformedLaw, type Reform } from '../../scoring/reform/reform'
import { cohortOf } from '../../scoring/settlement/outcome'
import { outcomeEmployment } from '../../scoring/settlement/outcome-employment'
import { outcomeGroups } from '../../scoring/settlement/outcome-groups'
import { measureRemission } from '../../scoring/settlement/remission'
import { settle } from '../../scoring/settlement/settle'
import type { Aftercare, SettlementCase, SettlementClient } from '../../scoring/settlement/settlement-case'
import { PATIENCE, RUNS } from './property-runs'
import { reform, settled } from './reform-arbitraries'

/** A case, by today's law or by a draft. */
const tried = fc.tuple(settled, fc.option(reform, { nil: null }))

const under = ([given, draft]: readonly [SettlementCase, Reform | null]) =>
  draft ? { given: reformedCase(given, draft), law: reformedLaw(currentLaw, draft) } : { given, law: currentLaw }

type Change = (client: SettlementClient) => Partial<Aftercare>

/** The case in which so many of these people have another aftercare. */
function changing(given: SettlementCase, ids: readonly string[], change: Change): SettlementCase {
  const chosen = new Set(ids)
  const clients = given.clients.map((client) =>
    chosen.has(client.id) ? { ...client, aftercare: { ...client.aftercare, ...change(client) } } : client,
  )
  return { ...given, clients }
}

const indicators = [
  {
    id: 'groups',
    rule: outcomeGroups,
    reaches: () => ({ groupMonths: 6 }),
    fails: () => ({ groupMonths: 0 }),
  },
  {
    id: 'employment',
    rule: outcomeEmployment,
    reaches: ({ exit }: SettlementClient) => ({ employment: exit?.date ?? null }),
    fails: () => ({ employment: null }),
  },
] as const

test.each(indicators)(
  '$id: that many more lift the band and cost what was said, one fewer does not; and so downwards',
  ({ id, rule, reaches, fails }) => {
    fc.assert(
      fc.property(tried, (drawn) => {
        const { given, law } = under(drawn)
        const today = settle(given, law)
        const found = margins(given, today, law)[id]
        const cohort = cohortOf(rule, given, law)
        const waysOut = [
          { shift: found.more, ids: cohort.filter(({ reached }) => !reached), change: reaches },
          { shift: found.fewer, ids: cohort.filter(({ reached }) => reached), change: fails },
        ]
        for (const { shift, ids, change } of waysOut) {
          const people = ids.map(({ client }) => client.id)
          const after = (count: number) => settle(changing(given, people.slice(0, count), change), law)
          if (!shift) {
            expect(after(people.length).indicators[id].band).toBe(today.indicators[id].band)
            continue
          }
          expect(shift.people <= people.length).toBe(true)
          const enough = after(shift.people)
          expect(enough.indicators[id].band).toBe(shift.band)
          expect(enough.clawback - today.clawback).toBe(shift.difference)
          expect(after(shift.people - 1).indicators[id].band).toBe(today.indicators[id].band)
        }
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'groups: so many months of statements more are enough for each person, one fewer is not',
  () => {
    fc.assert(
      fc.property(tried, (drawn) => {
        const { given, law } = under(drawn)
        const today = settle(given, law)
        for (const { client, months } of margins(given, today, law).groups.short.slice(0, 3)) {
          const counted = (more: number) =>
            settle(
              changing(given, [client], ({ aftercare }) => ({ groupMonths: aftercare.groupMonths + more })),
              law,
            ).indicators.groups.numerator
          expect(counted(months)).toBe(today.indicators.groups.numerator + 1)
          expect(counted(months - 1)).toBe(today.indicators.groups.numerator)
        }
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'employment: so many days earlier are in time for each late person, one day fewer is not',
  () => {
    fc.assert(
      fc.property(tried, fc.integer({ min: 1, max: 400 }), (drawn, late) => {
        const { given, law } = under(drawn)
        const [first] = cohortOf(outcomeEmployment, given, law)
        if (!first) return
        // One of the cohort is late by a number of days that is known, whatever the others are.
        const { client: one, window } = first
        const lateCase = changing(given, [one.id], () => ({ employment: addDays(window.closes, late) }))
        const today = settle(lateCase, law)
        const found = margins(lateCase, today, law).employment.late
        expect(found).toContainEqual({ client: one.id, days: late })
        for (const { client, days } of found.slice(0, 3)) {
          const counted = (earlier: number) =>
            settle(
              changing(lateCase, [client], ({ aftercare: { employment } }) => ({
                employment: employment && addDays(employment, -earlier),
              })),
              law,
            ).indicators.employment.numerator
          expect(counted(days)).toBe(today.indicators.employment.numerator + 1)
          expect(counted(days - 1)).toBe(today.indicators.employment.numerator)
        }
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'remission: that many more lift the band and bring the points, one fewer does not; and so downwards',
  () => {
    fc.assert(
      fc.property(tried, (drawn) => {
        const { given, law } = under(drawn)
        const today = settle(given, law)
        const { remission } = margins(given, today, law)
        const after = (ids: readonly string[], remissionMonths: number) =>
          measureRemission(
            changing(given, ids, () => ({ remissionMonths })),
            law,
          )
        const known = (months: number) =>
          given.clients.flatMap(({ id }) =>
            after([id], months).numerator === today.indicators.remission.numerator ? [] : [id],
          )
        const waysOut = [
          { shift: remission.more, people: known(99), months: 99 },
          { shift: remission.fewer, people: known(0), months: 0 },
        ]
        for (const { shift, people, months } of waysOut) {
          if (!shift) {
            expect(after(people, months).band).toBe(today.indicators.remission.band)
            continue
          }
          const settledAfter = (count: number) =>
            settle(
              changing(given, people.slice(0, count), () => ({ remissionMonths: months })),
              law,
            ).indicators.remission
          expect(settledAfter(shift.people)).toMatchObject({ band: shift.band, points: shift.points })
          expect(settledAfter(shift.people - 1).band).toBe(today.indicators.remission.band)
        }
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
