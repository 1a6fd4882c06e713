import { useState, type KeyboardEvent } from 'react'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import { useTexts } from '~/ui/texts'
import type { KindState } from './settlement-state'

const nextState: Readonly<Record<KindState, KindState>> = {
  proved: 'missing',
  missing: 'not-due',
  'not-due': 'proved',
}
const tones: Readonly<Record<KindState, string>> = { proved: 'good', missing: 'bad', 'not-due': 'plain' }
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The eight kinds of a month, marked as in an act: each press turns a mark to its next state, arrows move along. */
export function KindToggles(props: {
  label: string
  states: readonly KindState[]
  onTurn: (states: readonly KindState[]) => void
}) {
  const { t, pick } = useTexts()
  const [current, setCurrent] = useState(0)
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to = current + (steps[event.key] ?? 0)
    const button = event.currentTarget.querySelectorAll('button')[to]
    if (to === current || !button) return
    event.preventDefault()
    setCurrent(to)
    button.focus()
  }
  return (
    <span className="marks" role="toolbar" aria-label={props.label} onKeyDown={move}>
      {serviceKinds.map((kind, index) => {
        const state = props.states[index] ?? 'missing'
        const text = `${pick(kinds[kind].short)}: ${t(`methodology.calc.settlement.kind.${state}`)}`
        return (
          <button
            key={kind}
            type="button"
            className="mark mark-button"
            data-tone={tones[state]}
            aria-label={text}
            title={text}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => props.onTurn(props.states.with(index, nextState[state]))}
          >
            {state === 'proved' ? kinds[kind].mark : state === 'missing' ? '—' : '·'}
          </button>
        )
      })}
    </span>
  )
}
