import { FilterSelect } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { entryStatuses, stays } from './card'

/** By what the register is narrowed, and the day that it is shown as of. */
export function RegisterFilters(props: {
  filters: Record<string, string>
  municipalities: readonly string[]
  on: string
  isMinistry: boolean
}) {
  const { t } = useTexts()
  const { filters } = props
  const valueOf = (name: string) => filters[name] ?? ''
  const option = (value: string, text: string) => ({ value, text })
  return (
    <>
      {props.isMinistry && (
        <FilterSelect
          name="view"
          label={t('entries.view')}
          value={valueOf('view')}
          all={t('entries.views.all')}
          options={[option('nonState', t('entries.views.nonState'))]}
        />
      )}
      {props.isMinistry && (
        <FilterSelect
          name="state"
          label={t('entries.state')}
          value={valueOf('state')}
          all={t('entries.anyState')}
          options={[
            ...entryStatuses.map((status) => option(status, t(`entries.status.${status}`))),
            option('every', t('entries.everyone')),
          ]}
        />
      )}
      <FilterSelect
        name="municipality"
        label={t('entries.field.municipality')}
        value={valueOf('municipality')}
        all={t('entries.anyMunicipality')}
        options={props.municipalities.map((name) => option(name, name))}
      />
      <FilterSelect
        name="stay"
        label={t('entries.field.stay')}
        value={valueOf('stay')}
        all={t('entries.anyStay')}
        options={stays.map((stay) => option(stay, t(`entries.stays.${stay}`)))}
      />
      <FilterSelect
        name="who"
        label={t('entries.who')}
        value={valueOf('who')}
        all={t('entries.anyWho')}
        options={[option('women', t('entries.forWomen')), option('men', t('entries.forMen'))]}
      />
      <FilterSelect
        name="certificate"
        label={t('entries.certificate')}
        value={valueOf('certificate')}
        all={t('entries.anyCertificate')}
        options={[option('valid', t('entries.certified')), option('none', t('entries.notCertified'))]}
      />
      <FilterSelect
        name="faith"
        label={t('entries.field.faith')}
        value={valueOf('faith')}
        all={t('entries.anyFaith')}
        options={[option('secular', t('entries.secular')), option('religious', t('entries.religious'))]}
      />
      <div className="field">
        <label htmlFor="filter-on">{t('entries.asOf')}</label>
        <input id="filter-on" name="on" type="date" className="input" defaultValue={props.on} />
      </div>
    </>
  )
}
