import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ProofDay } from './proof-day'

/** The days that decided where a term ends, each with its reason. */
export function ProofDays({ days }: { days: readonly ProofDay[] }) {
  const { t, pick, longDay } = useTexts()
  return (
    <Table
      caption={t('methodology.term.proof')}
      rows={days}
      keyOf={(day) => day.date}
      empty={<p className="muted">{t('methodology.term.noProof')}</p>}
      columns={[
        {
          text: t('methodology.term.day'),
          cell: (day) => <span className="whitespace-nowrap">{longDay(day.date)}</span>,
        },
        { text: t('methodology.term.why'), cell: (day) => pick(day.reason) },
        {
          text: t('methodology.term.inTerm'),
          cell: (day) => (
            <Tag tone={day.isCounted ? 'good' : 'plain'}>
              {day.isCounted ? t('methodology.term.counted') : t('methodology.term.skipped')}
            </Tag>
          ),
        },
      ]}
    />
  )
}
