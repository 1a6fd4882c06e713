import { ActTable } from '../../acts/act-table'
import { KindStrip } from '../../acts/kind-strip'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ActPreview as Preview } from './act-preview.read.server'

/** What the month's act would be with this file, before anything is recorded. */
export function ActPreview({ preview }: { preview: Preview }) {
  const { t, roubles } = useTexts()
  const { clients, clientCount, days, subsidy, cost, missingCount, absentCount } = preview
  return (
    <Section title={t('imports.act.clientMonths')}>
      {subsidy === 0n && clientCount > 0 ? (
        <Say tone="warn">{t('acts.cost.noTariff')}</Say>
      ) : missingCount > 0 ? (
        <Say tone="warn">{t('imports.act.cost', { amount: roubles(cost), count: missingCount })}</Say>
      ) : (
        <Say tone="good">{t('imports.act.noCost')}</Say>
      )}
      {absentCount > 0 && <Say tone="warn">{t('imports.act.absent', { count: absentCount })}</Say>}
      <KindStrip kinds={preview.kinds} clientCount={clientCount} />
      <ActTable clients={clients} total={{ count: clientCount, days, cost }} />
      {clientCount > clients.length && (
        <p className="muted small mt-2">
          {t('common.table.shown', { from: 1, to: clients.length, total: clientCount })}
        </p>
      )}
    </Section>
  )
}
