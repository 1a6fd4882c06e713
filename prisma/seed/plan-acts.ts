import { october, octoberDefects, returnedActs } from 'fixtures/demo-region/events'
import { terms } from 'fixtures/demo-region/agreements'
import { lastMonth } from 'fixtures/demo-region/region'
import { addDays, addToMonth, firstDayOf, type PlainDate, type PlainMonth } from 'scoring/plain-date'
import { workday } from './days'
import { diceOf } from './dice'
import { groupBy } from './group-by'
import type { DemoMonth } from './plan-months'
import { begun, spoilt } from './spoil-rows'

/** A version of an organisation's act for a month. */
export interface DemoAct {
  id: string
  organisation: string
  month: PlainMonth
  number: number
  status: 'draft' | 'superseded' | 'accepted'
  returnReason: string | null
  /** Null where it is still to be handed in, or assessed. */
  submittedOn: PlainDate | null
  assessedOn: PlainDate | null
  rows: readonly DemoMonth[]
}

/**
 * All acts with the days on which they were handed in and assessed. Those of October are drafts here:
 * they go on from there as their organisations hand them in.
 */
export function planActs(months: readonly DemoMonth[]): DemoAct[] {
  const byAct = groupBy(months, (row) => `${row.course.client.organisation} ${row.month}`)
  const orderOf = ({ month, organisation, number }: DemoAct) => `${month} ${organisation} ${number}`
  return [...byAct.values()].flatMap(versionsOf).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function versionsOf(rows: readonly DemoMonth[]): DemoAct[] {
  const { month, course } = rows[0]!
  const organisation = course.client.organisation
  const act = (number: number, more: Omit<DemoAct, 'id' | 'organisation' | 'month' | 'number'>): DemoAct => ({
    id: `act-${organisation}-${month}-${number}`,
    organisation,
    month,
    number,
    ...more,
  })
  if (month === lastMonth) {
    const given = october[organisation] === 'draft' ? begun(rows) : spoilt(rows, octoberDefects[organisation])
    return [act(1, { status: 'draft', returnReason: null, submittedOn: null, assessedOn: null, rows: given })]
  }
  const dice = diceOf(`act ${organisation} ${month}`)
  const dueDay = terms.find((one) => one.organisation === organisation)!.actDueDay
  const submittedOn = dayAfter(month, dice.whole(2, dueDay))
  const assessedOn = workday(addDays(submittedOn, dice.whole(1, Math.max(1, 9 - Number(submittedOn.slice(8))))))
  const accepted = { status: 'accepted', returnReason: null, rows } as const
  const returned = returnedActs.find((one) => one.organisation === organisation && one.month === month)
  if (!returned) return [act(1, { ...accepted, submittedOn, assessedOn })]
  const again = workday(addDays(assessedOn, 1))
  return [
    act(1, {
      status: 'superseded',
      returnReason: returned.reason,
      submittedOn,
      assessedOn,
      rows: spoilt(rows, returned.defect),
    }),
    act(2, { ...accepted, submittedOn: again, assessedOn: workday(addDays(again, 1)) }),
  ]
}

/** A working day of the month after. */
const dayAfter = (month: PlainMonth, day: number): PlainDate =>
  workday(addDays(firstDayOf(addToMonth(month, 1)), day - 1))
