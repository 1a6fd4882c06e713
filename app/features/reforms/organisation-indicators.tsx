import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { TriedOnOrganisation } from './tried-organisation.read.server'

type Indicator = TriedOnOrganisation['indicators'][number]

/** Each indicator with its share, band and what it costs, as it is and as it would be. */
export function OrganisationIndicators({ indicators }: { indicators: TriedOnOrganisation['indicators'] }) {
  const { t } = useTexts()
  return (
    <Table
      caption={t('reforms.one.indicators')}
      rows={indicators}
      keyOf={(row) => row.id}
      columns={[
        { text: t('reforms.one.indicator'), cell: (row) => t(`subsidies.statement.indicator.${row.id}`) },
        { text: t('reforms.one.now'), cell: (row) => <Measured of={row.was} band={row.before} /> },
        {
          text: t('reforms.one.then'),
          cell: (row) => <Measured of={row.becomes} band={row.after} isOther={row.move !== null} />,
        },
      ]}
    />
  )
}

function Measured(props: { of: Indicator['was']; band: Indicator['before']; isOther?: boolean }) {
  const { t, roubles, language } = useTexts()
  const { numerator, denominator, percent, amount, points } = props.of
  if (percent === null || props.band === null) return <span className="muted">{t('reforms.one.nobody')}</span>
  const band = t(`subsidies.statement.band.${props.band}`)
  const shown = language === 'ru' ? percent.replace('.', ',') : percent
  return (
    <span>
      {props.isOther ? <b>{band}</b> : band} · {t('reforms.one.share', { numerator, denominator, percent: shown })} ·{' '}
      {points === null ? roubles(amount ?? 0n) : t('reforms.one.points', { points })}
    </span>
  )
}
