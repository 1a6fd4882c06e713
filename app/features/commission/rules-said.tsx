import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CommissionRules } from './region-rules.read.server'

/** The quorum and the majority of the region, and the act that says so (G-18). */
export function RulesSaid({ rules, mayEdit }: { rules: CommissionRules; mayEdit: boolean }) {
  const { t } = useTexts()
  return (
    <Section title={t('commission.rules.title')}>
      <p>
        {t('commission.rules.quorum', { percent: rules.quorumOverPercent })}{' '}
        {t('commission.rules.majority', { percent: rules.majorityOverPercent })}{' '}
        {rules.act && t('commission.rules.act', { act: rules.act })}{' '}
        {mayEdit && <Link to={paths.settings}>{t('commission.rules.edit')}</Link>}
      </p>
      {!rules.act && <Say tone="warn">{t('commission.rules.noAct')}</Say>}
    </Section>
  )
}
