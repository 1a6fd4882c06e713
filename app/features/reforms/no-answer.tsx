import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** Why a reform has no answer on this year, and what to do next. */
export function NoAnswer(props: { why: 'not in force' | 'empty'; year: number; from: string; canCalculate: boolean }) {
  const { t, day } = useTexts()
  const { why, year, from, canCalculate } = props
  if (why === 'not in force')
    return (
      <Say tone="warn" role="alert">
        {t('reforms.sentence.notInForce', { year, from: day(from) })}
      </Say>
    )
  return (
    <Say tone="warn" role="alert">
      {t('reforms.empty', { year })}{' '}
      {canCalculate ? (
        <Link to={`${paths.settlements}?year=${year}`}>{t('reforms.emptyCalculate', { year })}</Link>
      ) : (
        t('reforms.emptyWait')
      )}
    </Say>
  )
}
