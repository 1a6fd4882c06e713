import type { ReactNode } from 'react'

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

/** A state in a word; its colour never speaks alone. */
export const Tag = (props: { tone?: Tone; children: ReactNode }) => (
  <span className="tag" data-tone={props.tone ?? 'plain'}>
    {props.children}
  </span>
)

/** One sentence that a person must not miss. */
export const Say = (props: { tone?: Tone; role?: 'alert' | 'status'; children: ReactNode }) => (
  <div className="say" data-tone={props.tone ?? 'plain'} role={props.role}>
    {props.children}
  </div>
)

/** What an empty page says: what is so, and what to do next. */
export const Empty = (props: { children: ReactNode; action?: ReactNode }) => (
  <div className="empty">
    <p>{props.children}</p>
    {props.action && <p className="mt-3">{props.action}</p>}
  </div>
)
