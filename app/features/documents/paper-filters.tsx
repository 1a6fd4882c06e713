import { FilterSelect } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { PaperChoices } from './paper-list.read.server'
import { paperStatuses, registeredStatuses } from './states'

const knownSeries = ['letter', 'demand', 'order', 'incoming'] as const

/** What is asked for seldom: shown when it is wanted. */
const rare = ['series', 'year', 'scan', 'expiry'] as const

/** What the journal can be narrowed to. */
export function PaperFilters(props: {
  choices: PaperChoices
  filters: Readonly<Record<string, string>>
  isMinistry: boolean
}) {
  const { t, pick } = useTexts()
  const { choices, filters, isMinistry } = props
  const states = isMinistry ? paperStatuses.filter((status) => status !== 'withdrawn') : registeredStatuses
  const seriesText = (series: string) => t(`papers.series.${knownSeries.find((one) => one === series) ?? 'other'}`)
  return (
    <>
      <FilterSelect
        name="state"
        label={t('papers.state')}
        value={filters.state ?? ''}
        all={t('papers.inJournal')}
        options={[
          ...states.map((state) => ({ value: state, text: t(`papers.states.${state}`) })),
          ...(isMinistry ? [{ value: 'all', text: t('papers.everything') }] : []),
        ]}
      />
      <FilterSelect
        name="direction"
        label={t('papers.directionLabel')}
        value={filters.direction ?? ''}
        all={t('papers.all')}
        options={(['outgoing', 'incoming'] as const).map((one) => ({ value: one, text: t(`papers.direction.${one}`) }))}
      />
      <FilterSelect
        name="kind"
        label={t('papers.kind')}
        value={filters.kind ?? ''}
        all={t('papers.allKinds')}
        options={choices.kinds.map(({ id, title }) => ({ value: id, text: pick(title) }))}
      />
      {isMinistry && choices.organisations.length > 0 && (
        <FilterSelect
          name="organisation"
          label={t('papers.organisation')}
          value={filters.organisation ?? ''}
          all={t('papers.allOrganisations')}
          options={choices.organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
        />
      )}
      {(['from', 'until'] as const).map((name) => (
        <div key={name} className="field">
          <label htmlFor={`filter-${name}`}>{t(`papers.${name}`)}</label>
          <input id={`filter-${name}`} name={name} type="date" className="input" defaultValue={filters[name]} />
        </div>
      ))}
      <details className="more-filters" open={rare.some((name) => filters[name])}>
        <summary>{t('papers.moreFilters')}</summary>
        <div className="filters">
          <FilterSelect
            name="series"
            label={t('papers.seriesLabel')}
            value={filters.series ?? ''}
            all={t('papers.all')}
            options={choices.series.map((series) => ({ value: series, text: seriesText(series) }))}
          />
          <FilterSelect
            name="year"
            label={t('papers.year')}
            value={filters.year ?? ''}
            all={t('papers.all')}
            options={choices.years.map((year) => ({ value: year, text: year }))}
          />
          <FilterSelect
            name="scan"
            label={t('papers.scan')}
            value={filters.scan ?? ''}
            all={t('papers.all')}
            options={[
              { value: 'yes', text: t('papers.withScan') },
              { value: 'no', text: t('papers.withoutScan') },
            ]}
          />
          <FilterSelect
            name="expiry"
            label={t('papers.expiry')}
            value={filters.expiry ?? ''}
            all={t('papers.all')}
            options={[
              { value: 'soon', text: t('papers.expirySoon') },
              { value: 'past', text: t('papers.expiryPast') },
            ]}
          />
        </div>
      </details>
    </>
  )
}
