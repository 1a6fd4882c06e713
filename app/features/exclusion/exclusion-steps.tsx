import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ExclusionPage, StepDone, StepTerm } from './exclusion-page.read.server'

interface Step {
  title: string
  /** What was done and on which day; null where it was not done yet. */
  done: ReactNode
  by?: ReactNode
  term?: StepTerm
}

/** Each step of the decision with its day, who did it, and its term. */
export function ExclusionSteps({ page }: { page: ExclusionPage }) {
  const { t } = useTexts()
  const steps = useSteps(page)
  return (
    <Section title={t('exclusion.steps.title')}>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.title} data-done={step.done !== null || undefined}>
            <b>{step.title}</b>
            <div>{step.done ?? <span className="muted">{t('exclusion.steps.notYet')}</span>}</div>
            {step.by && <div className="muted small">{step.by}</div>}
            {step.term && <Term term={step.term} mayOpen={page.may.openTerm} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function useSteps(page: ExclusionPage): Step[] {
  const { t, day, instant } = useTexts()
  const { protocol, order, terms, done } = page
  const by = (who: StepDone | undefined) => who && t('exclusion.steps.by', { name: who.by, at: instant(who.at) })
  const on = (at: string | null | undefined) => (at ? day(at) : null)
  const steps: Step[] = [
    {
      title: t('exclusion.steps.decided'),
      done: protocol
        ? t('exclusion.steps.decidedText', { number: protocol.number, day: on(page.decidedOn) ?? '' })
        : t('exclusion.steps.decidedNoNumber', { day: on(page.decidedOn) ?? '' }),
    },
    { title: t('exclusion.steps.sent'), done: on(protocol?.sentOn), term: terms['protocol-sent'] },
    { title: t('exclusion.steps.received'), done: on(page.receivedOn), by: by(done.received) },
    {
      title: t('exclusion.steps.ordered'),
      done: order && <OrderLink page={page} />,
      by: order && t('exclusion.steps.byOrder', { prepared: order.preparedBy, signed: order.signedBy }),
      term: terms['exclusion-order'],
    },
  ]
  if (page.outcome === 'reinstate') return steps
  return [
    ...steps,
    {
      title: t('exclusion.steps.published'),
      done: page.publishedOn && (
        <>
          {day(page.publishedOn)}, {page.publishedAt}
        </>
      ),
      by: by(done.published),
      term: terms['exclusion-published'],
    },
    { title: t('exclusion.steps.told'), done: page.notices.length > 0 ? <Notices page={page} /> : null },
  ]
}

function OrderLink({ page }: { page: ExclusionPage }) {
  const { t, day } = useTexts()
  const { id, number, orderedOn, fromOn } = page.order!
  const text = t('exclusion.steps.orderedText', { number, day: day(orderedOn), from: day(fromOn) })
  return page.may.openOrder ? <Link to={paths.order(id)}>{text}</Link> : <>{text}</>
}

function Notices({ page }: { page: ExclusionPage }) {
  const { t, day } = useTexts()
  return (
    <>
      {page.notices.map(({ id, numberText, registeredOn, sentOn }) => {
        const name = registeredOn
          ? t('exclusion.steps.toldText', { number: numberText ?? '', day: day(registeredOn) })
          : t('exclusion.steps.toldDraft')
        return (
          <div key={id}>
            {page.may.openPaper ? <Link to={paths.paper(id)}>{name}</Link> : name}
            {sentOn && `, ${t('exclusion.steps.toldSent', { day: day(sentOn) })}`}
          </div>
        )
      })}
    </>
  )
}

function Term({ term, mayOpen }: { term: StepTerm; mayOpen: boolean }) {
  const { t, day, pick } = useTexts()
  const isLate = term.state === 'late'
  return (
    <div className="small">
      {term.dueOn ? t('exclusion.steps.term', { day: day(term.dueOn) }) : t('exclusion.steps.termWaits')}{' '}
      {term.closedOn ? (
        <Tag tone={isLate ? 'bad' : 'good'}>{t(isLate ? 'exclusion.steps.late' : 'exclusion.steps.inTime')}</Tag>
      ) : (
        term.state === 'overdue' && <Tag tone="bad">{t('exclusion.steps.overdue')}</Tag>
      )}
      {term.proof && <div className="muted">{pick(term.proof)}</div>}
      {mayOpen && <Link to={paths.deadline(term.id)}>{t('exclusion.steps.openTerm')}</Link>}
    </div>
  )
}
