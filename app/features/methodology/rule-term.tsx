import { Form, useSubmit } from '@remix-run/react'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { Cited } from '../readings/citation'
import type { Deadline } from './deadline.read.server'
import { ProofDays } from './proof-days'

/** A rule of a term: who and to whom, and the last day for the day that is asked. */
export function RuleTerm({ deadline }: { deadline: Deadline }) {
  const { t, pick } = useTexts()
  const { due } = deadline
  const event = pick(deadline.event)
  return (
    <Section title={t('methodology.term.title')}>
      <dl className="facts">
        <dt>{t('methodology.term.sortTitle')}</dt>
        <dd>{t(`methodology.term.sort.${deadline.sort}`)}</dd>
        <dt>{t('methodology.term.who')}</dt>
        <dd>{deadline.who ? pick(deadline.who) : t('methodology.term.nobody')}</dd>
        {deadline.toWhom && (
          <>
            <dt>{t('methodology.term.toWhom')}</dt>
            <dd>{pick(deadline.toWhom)}</dd>
          </>
        )}
        {deadline.words && (
          <>
            <dt>{t('methodology.term.length')}</dt>
            <dd>{pick(deadline.words)}</dd>
          </>
        )}
      </dl>
      {due && !due.ok && due.reason === 'no-term' ? (
        <p className="muted">{t('methodology.term.noTerm')}</p>
      ) : (
        <>
          <EventDay label={t('methodology.term.eventDay', { event })} day={deadline.eventDay ?? ''} />
          <DueTold due={due} />
        </>
      )}
    </Section>
  )
}

/** Asks again as soon as another day is chosen; by its button where there is no script. */
function EventDay({ label, day }: { label: string; day: string }) {
  const { t } = useTexts()
  const submit = useSubmit()
  return (
    <Form
      className="filters"
      preventScrollReset
      replace
      onChange={(event) => void submit(event.currentTarget, { replace: true, preventScrollReset: true })}
    >
      <div className="field">
        <label htmlFor="event-day">{label}</label>
        <input id="event-day" className="input" type="date" name="from" defaultValue={day} />
      </div>
      <button className="button">{t('methodology.term.compute')}</button>
    </Form>
  )
}

function DueTold({ due }: Pick<Deadline, 'due'>) {
  const { t, longDay } = useTexts()
  if (!due) return <Say tone="warn">{t('methodology.term.badDay')}</Say>
  if (!due.ok) {
    if (due.reason === 'no-term') return null
    return (
      <Say tone="warn">
        {due.reason === 'no-calendar'
          ? t('methodology.term.noCalendar', { year: due.year, years: due.known.join(', ') })
          : t('methodology.term.notInForce', { day: longDay(due.since) })}
      </Say>
    )
  }
  return (
    <>
      <p className="sum" role="status">
        {t('methodology.term.lastDay')}: {longDay(due.due)}
      </p>
      <p className="muted small mb-2">
        {due.citations.map((citation, index) => (
          <span key={index}>
            {index > 0 && '; '}
            <Cited citation={citation} />
          </span>
        ))}
      </p>
      {due.days.length > 0 && <ProofDays days={due.days} />}
    </>
  )
}
