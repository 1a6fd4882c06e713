import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { PublicReading } from '../readings/readings-in-force.read.server'
import type { RulePage } from './rule-page.read.server'

/** Where the act leaves room: each question with its options, what is in force and why, and the senses taken alone. */
export function RuleReadings({ rule, canOpen }: { rule: RulePage; canOpen: boolean }) {
  const { t, pick } = useTexts()
  return (
    <>
      {rule.readings.length > 0 && (
        <Section title={t('methodology.rule.readings')}>
          <div className="cases">
            {rule.readings.map((reading) => (
              <ReadingTold key={reading.id} reading={reading} canOpen={canOpen} />
            ))}
          </div>
        </Section>
      )}
      {rule.taken.length > 0 && (
        <Section title={t('methodology.rule.taken')}>
          <div className="cases">
            {rule.taken.map(({ question, taken, reason }) => (
              <article key={question.ru}>
                <h3>{pick(question)}</h3>
                <p>{pick(taken)}.</p>
                <p className="muted small">
                  {t('methodology.rule.takenReason')}: {pick(reason)}.
                </p>
              </article>
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

function ReadingTold({ reading, canOpen }: { reading: PublicReading; canOpen: boolean }) {
  const { t, pick, day } = useTexts()
  const { decision } = reading
  return (
    <article id={`reading-${reading.id}`}>
      <h3>{pick(reading.question)}</h3>
      <ul className="options">
        {Object.entries(reading.options).map(([option, text]) => (
          <li key={option}>
            {option === reading.inForce ? <b>{pick(text)}</b> : pick(text)}{' '}
            {option === reading.inForce && <Tag tone="good">{t('methodology.rule.isInForce')}</Tag>}{' '}
            {option === reading.default && <Tag>{t('methodology.rule.isDefault')}</Tag>}
          </li>
        ))}
      </ul>
      <p className="muted small">
        {t('methodology.rule.why')}: {pick(reading.reason)}.
      </p>
      <p className="muted small">
        {decision
          ? t('methodology.rule.decided', {
              number: decision.number,
              day: day(decision.decidedOn),
              from: day(decision.fromOn),
            })
          : t('methodology.rule.notDecided')}{' '}
        {canOpen && <Link to={paths.reading(reading.id)}>{t('methodology.rule.openReading')}</Link>}
      </p>
    </article>
  )
}
