import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { RulePage } from './rule-page.read.server'

/** The rule at work on figures, as the engine computed it. */
export function RuleExample({ example }: Pick<RulePage, 'example'>) {
  const { t, pick } = useTexts()
  if (!example) return null
  return (
    <Section title={t('methodology.rule.example')}>
      <dl className="facts">
        <dt>{t('methodology.rule.given')}</dt>
        <dd>{pick(example.given)}</dd>
        <dt>{t('methodology.rule.steps')}</dt>
        <dd>
          {example.steps.map((step) => (
            <div key={step.ru} className="tabular-nums">
              {pick(step)}
            </div>
          ))}
        </dd>
        <dt>{t('methodology.rule.outcome')}</dt>
        <dd>
          <b>{pick(example.outcome)}</b>
        </dd>
      </dl>
    </Section>
  )
}
