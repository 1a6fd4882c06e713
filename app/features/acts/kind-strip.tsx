import { Link } from '@remix-run/react'
import { kinds } from 'scoring/services/kinds'
import { useTexts } from '~/ui/texts'
import type { KindTotal } from './act-summary'

/** The eight kinds with how many clients have each; each opens those who have it not. */
export function KindStrip(props: {
  kinds: readonly KindTotal[]
  clientCount: number
  shownKind?: string
  toKind?: (kind: string) => string
}) {
  const { t, pick } = useTexts()
  const { toKind, clientCount } = props
  return (
    <div className="strip">
      {props.kinds.map(({ kind, delivered, missing, notDue }) => {
        const content = (
          <>
            <b>{t('acts.strip.of', { count: delivered, total: clientCount })}</b>
            {pick(kinds[kind].short)}
            {notDue > 0 && <span className="block">{t('acts.strip.notDue', { count: notDue })}</span>}
          </>
        )
        const tone = missing > 0 ? 'bad' : undefined
        return toKind && delivered < clientCount ? (
          <Link
            key={kind}
            to={toKind(kind)}
            data-tone={tone}
            aria-current={props.shownKind === kind || undefined}
            preventScrollReset
          >
            {content}
          </Link>
        ) : (
          <div key={kind} data-tone={tone}>
            {content}
          </div>
        )
      })}
    </div>
  )
}
