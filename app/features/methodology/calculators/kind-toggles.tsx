import { kinds, serviceKinds } from 'scoring/services/kinds'
import { useTexts } from '~/ui/texts'
import type { KindState } from './settlement-state'

const nextState: Readonly<Record<KindState, KindState>> = {
  proved: 'missing',
  missing: 'not-due',
  'not-due': 'proved',
}
const tones: Readonly<Record<KindState, string>> = { proved: 'good', missing: 'bad', 'not-due': 'plain' }

/** The eight kinds of a month, marked as in an act: each press turns a mark to its next state. */
export function KindToggles(props: {
  label: string
  states: readonly KindState[]
  onTurn: (states: readonly KindState[]) => void
}) {
  const { t, pick } = useTexts()
  return (
    <span className="marks" role="group" aria-label={props.label}>
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
            onClick={() => props.onTurn(props.states.with(index, nextState[state]))}
          >
            {state === 'proved' ? kinds[kind].mark : state === 'missing' ? '—' : '·'}
          </button>
        )
      })}
    </span>
  )
}
