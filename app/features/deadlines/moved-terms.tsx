import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { CalendarChange } from './calendar-change.read.server'

/** Terms that get another last day: how many, which, from where to where. */
export function MovedTerms({ change }: { change: CalendarChange }) {
  const { t, day, pick } = useTexts()
  const { moves, movedCount, countedCount } = change
  const all = movedCount + countedCount
  return (
    <>
      <ul className="mb-3">
        <li>{movedCount === 0 ? t('calendar.change.noneMoved') : t('calendar.change.moved', { count: movedCount })}</li>
        {countedCount > 0 && <li>{t('calendar.change.counted', { count: countedCount })}</li>}
      </ul>
      {all > moves.length && <p className="muted">{t('calendar.change.firstOf', { shown: moves.length, all })}</p>}
      {all > 0 && (
        <Table
          caption={t('calendar.change.terms')}
          rows={moves}
          keyOf={(move) => move.id}
          columns={[
            {
              text: t('calendar.change.term'),
              cell: (move) => (
                <>
                  {pick(move.title)}
                  {move.contract && (
                    <>
                      {' · '}
                      <Link to={paths.course(move.contract)}>{move.contract}</Link>
                    </>
                  )}
                </>
              ),
            },
            { text: t('calendar.change.whose'), cell: (move) => move.organisation ?? t('calendar.change.ministry') },
            { text: t('calendar.change.event'), cell: (move) => day(move.eventOn) },
            {
              text: t('calendar.change.from'),
              cell: (move) => (move.fromOn ? day(move.fromOn) : t('calendar.change.waits')),
            },
            {
              text: t('calendar.change.to'),
              cell: (move) => <b>{move.toOn ? day(move.toOn) : t('calendar.change.waits')}</b>,
            },
          ]}
        />
      )}
    </>
  )
}
