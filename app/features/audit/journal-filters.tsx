import { FilterSelect } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { actionText, knownActions, subjectText, subjectTypes } from './journal-texts'

interface Choice {
  value: string
  text: string
}

/** By whom, what, on which record, of which organisation, and when. */
export function JournalFilters(props: {
  filters: Record<string, string>
  people: readonly Choice[]
  organisations: readonly Choice[]
}) {
  const { t } = useTexts()
  const { filters } = props
  return (
    <>
      <FilterSelect
        name="person"
        label={t('audit.actor')}
        value={filters.person ?? ''}
        all={t('audit.everybody')}
        options={props.people}
      />
      <FilterSelect
        name="action"
        label={t('audit.what')}
        value={filters.action ?? ''}
        all={t('audit.everything')}
        options={knownActions.map((action) => ({ value: action, text: actionText(t, action, '') }))}
      />
      <FilterSelect
        name="subject"
        label={t('audit.record')}
        value={filters.subject ?? ''}
        all={t('audit.allRecords')}
        options={subjectTypes.map((type) => ({ value: type, text: subjectText(t, type) }))}
      />
      <FilterSelect
        name="organisation"
        label={t('audit.organisation')}
        value={filters.organisation ?? ''}
        all={t('audit.allOrganisations')}
        options={props.organisations}
      />
      <FilterDay name="from" label={t('audit.from')} value={filters.from ?? ''} />
      <FilterDay name="until" label={t('audit.until')} value={filters.until ?? ''} />
      {filters.record && <input type="hidden" name="record" value={filters.record} />}
    </>
  )
}

function FilterDay(props: { name: string; label: string; value: string }) {
  return (
    <div className="field">
      <label htmlFor={`filter-${props.name}`}>{props.label}</label>
      <input id={`filter-${props.name}`} name={props.name} type="date" className="input" defaultValue={props.value} />
    </div>
  )
}
