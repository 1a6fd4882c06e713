import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { Cited } from '../readings/citation'
import { Edition } from './edition'
import type { RulePage } from './rule-page.read.server'

/** The sentence of the act at the left, what the portal does with it at the right. */
export function RuleLaw({ rule }: { rule: RulePage }) {
  const { t, pick, day } = useTexts()
  const { act, citation } = rule
  return (
    <div className="beside">
      <section aria-labelledby="law">
        <h2 id="law">{t('methodology.rule.law')}</h2>
        <blockquote className="law" lang="ru">
          {rule.quote}
        </blockquote>
        <p className="small">
          <Cited citation={citation} />
          <span className="muted block">
            {pick(act.title)}, <Edition of={citation.edition} />
          </span>
          {'expiredOn' in act && <Tag tone="warn">{t('methodology.expired', { day: day(act.expiredOn) })}</Tag>}
        </p>
      </section>
      <section aria-labelledby="does">
        <h2 id="does">{t('methodology.rule.does')}</h2>
        <p>{pick(rule.does)}</p>
        {rule.calculator && (
          <p className="mt-3">
            <Link to={paths.calculator(rule.calculator)}>{t('methodology.rule.tryIt')}</Link>
          </p>
        )}
      </section>
    </div>
  )
}
