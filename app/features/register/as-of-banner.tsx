import { Link, useSearchParams } from '@remix-run/react'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** Says that another day than today is shown, with the way back. */
export function AsOfBanner({ on, today, what }: { on: string; today: string; what: 'List' | 'Card' }) {
  const { t, day } = useTexts()
  const [params] = useSearchParams()
  if (on === today) return null
  const back = new URLSearchParams(params)
  back.delete('on')
  return (
    <Say tone="warn" role="status">
      {t(`entries.${on < today ? 'past' : 'future'}${what}`, { day: day(on) })}{' '}
      <Link to={`?${back}`}>{t('entries.today')}</Link>
    </Say>
  )
}
