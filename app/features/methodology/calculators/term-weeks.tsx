import { addDays, daysBetween, weekdayOf, type PlainDate } from 'scoring/plain-date'
import type { ProofDay } from '../proof-day'

/** Longer terms are told in words alone. */
const mostWeeks = 10

/** The days of a term in weeks: those passed over are dashed, the last is filled. The table below says the same. */
export function TermWeeks(props: { start: PlainDate; due: PlainDate; days: readonly ProofDay[] }) {
  const monday = addDays(props.start, -weekdayOf(props.start))
  const weekCount = Math.floor(daysBetween(monday, props.due) / 7) + 1
  if (weekCount > mostWeeks) return null
  const decided = new Map(props.days.map((day) => [day.date, day.isCounted]))
  const stateOf = (date: PlainDate) => {
    if (date <= props.start || date > props.due) return 'outside'
    if (date === props.due) return 'last'
    const isCounted = decided.get(date)
    return isCounted === undefined ? 'in' : isCounted ? 'worked' : 'off'
  }
  return (
    <div className="weeks" aria-hidden="true">
      {Array.from({ length: weekCount * 7 }, (_, index) => {
        const date = addDays(monday, index)
        const isFirst = index === 0 || date.endsWith('-01')
        return (
          <span key={date} data-day={stateOf(date)}>
            {isFirst ? `${Number(date.slice(8))}.${date.slice(5, 7)}` : Number(date.slice(8))}
          </span>
        )
      })}
    </div>
  )
}
