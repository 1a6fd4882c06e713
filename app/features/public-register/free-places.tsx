import { useTexts } from '~/ui/texts'
import type { FreeSaid } from './centre-row'
import { daysBetween } from './days-between'

/** Free places with the day on which the centre said so: the older the word, the plainer it must be. */
export function FreePlaces({ free, day: today }: { free: FreeSaid; day: string }) {
  const { t, day } = useTexts()
  if (!free) return <span className="muted">{t('publicRegister.row.freeUnknown')}</span>
  const age = free.saidOn ? daysBetween(free.saidOn, today) : null
  return (
    <>
      {free.total === 0 ? (
        <span>{t('publicRegister.row.noFree')}</span>
      ) : (
        <span>
          {t('publicRegister.row.free')}: <b>{free.total}</b>
          {free.men !== null && free.women !== null && (
            <> ({t('publicRegister.row.ofThem', { men: free.men, women: free.women })})</>
          )}
        </span>
      )}
      {free.saidOn && (
        <span className="muted small block">
          {age === 0
            ? t('publicRegister.row.saidToday')
            : `${t('publicRegister.row.saidOn', { day: day(free.saidOn) })}, ${t('publicRegister.row.ago', { count: age ?? 0 })}`}
        </span>
      )}
    </>
  )
}
