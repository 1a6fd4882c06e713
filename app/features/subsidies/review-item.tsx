import { Form, Link } from '@remix-run/react'
import { kinds } from 'scoring/services/kinds'
import { exitKinds } from 'scoring/settlement/exit-kinds'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ReviewItem } from './open-review.server'

type Decision = 'valid' | 'not-valid' | 'charge' | 'waive'

/** One item under review: what it is, what was decided, and the two ways to decide it. */
export function ReviewItemForm({ item }: { item: ReviewItem }) {
  const { t, month, day, roubles, pick } = useTexts()
  const isExit = item.type === 'exit'
  const choices: { value: Decision; text: string }[] = isExit
    ? [
        { value: 'valid', text: t('subsidies.review.valid') },
        { value: 'not-valid', text: t('subsidies.review.notValid') },
      ]
    : [
        { value: 'waive', text: t('subsidies.review.waive') },
        { value: 'charge', text: t('subsidies.review.charge') },
      ]
  const fieldId = `reason-${item.code}-${isExit ? 'exit' : `${item.month}-${item.kind}`}`
  const form = (
    <Form method="post" preventScrollReset className="filters mt-2">
      <input type="hidden" name="shown" value={item.decision ?? ''} />
      <input type="hidden" name="contractCode" value={item.code} />
      <input type="hidden" name="kind" value={isExit ? 'exit' : item.kind} />
      <input type="hidden" name="month" value={isExit ? '' : item.month} />
      <div className="field" style={{ flex: '1 1 320px' }}>
        <label htmlFor={fieldId}>{t('subsidies.review.reason')}</label>
        <input id={fieldId} name="reason" className="input" maxLength={500} required />
      </div>
      {choices.map((choice) => (
        <Button key={choice.value} name="decision" value={choice.value}>
          {choice.text}
        </Button>
      ))}
    </Form>
  )
  return (
    <section className="section" aria-labelledby={`head-${fieldId}`}>
      <h2 id={`head-${fieldId}`}>
        <Link to={paths.course(item.code)}>{item.code}</Link>{' '}
        {item.decision && <Tag tone="good">{t(`subsidies.review.decided.${item.decision as Decision}`)}</Tag>}{' '}
        {item.decision && item.decision !== 'waive' && (
          <span className="muted small">{t('subsidies.review.pending')}</span>
        )}
      </h2>
      <p>
        {isExit
          ? t('subsidies.review.exit', {
              day: day(item.exit.exitedOn),
              kind: pick(exitKinds[item.exit.kind].title),
              amount: roubles(item.amount),
            })
          : t('subsidies.review.kind', { month: month(item.month), kind: pick(kinds[item.kind].title) })}
      </p>
      {isExit && item.exit.reason && <p>{t('subsidies.review.exitReason', { reason: item.exit.reason })}</p>}
      {isExit && item.exit.papers && <p>{t('subsidies.review.exitPapers', { papers: item.exit.papers })}</p>}
      {item.reason && <p className="muted">{item.reason}</p>}
      {item.decision ? (
        <details>
          <summary className="linklike">{t('subsidies.review.change')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </section>
  )
}
