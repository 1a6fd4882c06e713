import type { CSSProperties } from 'react'

export interface LinePart {
  /** Percents of the whole line. */
  from: number
  to: number
  part: 'planned' | 'lived' | 'beyond' | 'after'
}

export interface LinePoint {
  at: number
  /** What it is, and its day as it is read. */
  text: string
  day: string
  isToday?: boolean
}

/** A course of days as a line with its points on it; the same in words below, in order. */
export function Line(props: { title: string; parts: readonly LinePart[]; points: readonly LinePoint[] }) {
  return (
    <>
      <div className="line" aria-hidden>
        {props.parts.map(({ from, to, part }) => (
          <i key={part} className="line-bar" data-part={part} style={place(from, to)} />
        ))}
        {props.points.map(({ at, text, isToday }) => (
          <i key={text} className="line-pin" data-pin={isToday ? 'today' : undefined} style={place(at)} title={text} />
        ))}
      </div>
      <dl className="line-words" aria-label={props.title}>
        {props.points.map(({ text, day, isToday }) => (
          <div key={text} data-pin={isToday ? 'today' : undefined}>
            <dt>{text}</dt>
            <dd>{day}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const place = (from: number, to?: number): CSSProperties => ({
  left: `${from}%`,
  width: to === undefined ? undefined : `${Math.max(0, to - from)}%`,
})
