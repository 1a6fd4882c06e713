import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { MonthPage } from './month-page.read.server'
import type { ActState } from './states'
import { daysLeft } from './terms'

const tones: Record<ActState, Tone> = {
  empty: 'plain',
  draft: 'plain',
  submitted: 'warn',
  returned: 'bad',
  accepted: 'good',
  superseded: 'plain',
}

export function ActStateTag({ state }: { state: ActState }) {
  const { t } = useTexts()
  return <Tag tone={tones[state]}>{t(`acts.state.${state}`)}</Tag>
}

/** «осталось 2 дня», «сегодня последний день», «просрочено на 3 дня» */
export function DaysLeft({ today, by }: { today: string; by: string }) {
  const { t } = useTexts()
  const left = daysLeft(today, by)
  if (left === 0) return <>{t('acts.term.today')}</>
  return left > 0 ? <>{t('acts.term.left', { count: left })}</> : <b>{t('acts.term.overdue', { count: -left })}</b>
}

/** Under the title: the state, who and when, and the day by which the next step is due. */
export function MonthLead({ page }: { page: MonthPage }) {
  const { t, instant, longDay } = useTexts()
  const version = page.versions.find((one) => one.number === page.number)
  const { state } = page
  // A superseded version that was returned keeps its reason; one that was accepted has none.
  const wasReturned = state === 'returned' || Boolean(version?.returnReason)
  return (
    <>
      <ActStateTag state={state} />{' '}
      {page.number !== null && page.number > 1 && `${t('acts.month.version', { number: page.number })} · `}
      {state === 'draft' && version && t('acts.month.savedAt', { at: instant(version.savedAt) })}
      {version?.submittedAt && (
        <>
          {t(state === 'submitted' ? 'acts.month.at' : 'acts.month.submittedAt', {
            at: instant(version.submittedAt),
            by: version.submittedBy ?? '',
          })}{' '}
        </>
      )}
      {version?.assessedAt && state !== 'submitted' && (
        <>
          ·{' '}
          {t(wasReturned ? 'acts.month.returnedAt' : 'acts.month.acceptedAt', {
            at: instant(version.assessedAt),
            by: version.assessedBy ?? '',
          })}
        </>
      )}
      {(state === 'empty' || state === 'draft' || state === 'returned') && page.agreement && (
        <>
          {' '}
          · {t('acts.month.handInBy', { day: longDay(page.agreement.handInBy), number: page.agreement.number })},{' '}
          <DaysLeft today={page.today} by={page.agreement.handInBy} />
        </>
      )}
      {state === 'submitted' && (
        <>
          {' '}
          · {t('acts.month.assessBy', { day: longDay(page.assessBy) })},{' '}
          <DaysLeft today={page.today} by={page.assessBy} />
        </>
      )}
    </>
  )
}
