import { Link } from '@remix-run/react'
import { kinds } from 'scoring/services/kinds'
import { useTexts } from '~/ui/texts'
import type { ActSummary } from './act-summary'

/** The eight kinds with how many clients have each; each opens those who have it not. */
export function KindStrip(props: { summary: ActSummary; shownKind?: string; toKind?: (kind: string) => string }) {
  const { t, pick } = useTexts()
  const { toKind, summary } = props
  return (
    <div className="strip">
      {summary.kinds.map(({ kind, delivered, missing, notDue }) => {
        const content = (
          <>
            <b>{t('acts.strip.of', { count: delivered, total: summary.clients.length })}</b>
            {pick(kinds[kind].short)}
            {notDue > 0 && <span className="block">{t('acts.strip.notDue', { count: notDue })}</span>}
          </>
        )
        const tone = missing > 0 ? 'bad' : undefined
        return toKind && delivered < summary.clients.length ? (
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
