import type { ChainVerdict } from '~/platform/audit/verify.server'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** What the check of the journal found, in words. */
export function ChainVerdictSaid({ verdict }: { verdict: ChainVerdict }) {
  const { t } = useTexts()
  return verdict.ok ? (
    <Say tone="good" role="status">
      {t('audit.chain.whole', { count: verdict.rows })}
    </Say>
  ) : (
    <Say tone="bad" role="alert">
      <p>{t(`audit.chain.${verdict.fault}`, { sequence: verdict.sequence })}</p>
      <p>{t('audit.chain.next', { rows: verdict.rows })}</p>
    </Say>
  )
}
