import { Link } from '@remix-run/react'
import { faiths, stays } from '~/features/register/card'
import { paths } from '~/paths'
import { FilterSelect } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { views, type CentreQuery } from './centre-query'

/** One field and a few conditions; what is asked for less often is folded away. */
export function CentreSearch({ query, municipalities }: { query: CentreQuery; municipalities: readonly string[] }) {
  const { t } = useTexts()
  const isMoreOpen =
    Boolean(query.faith || query.stay || query.isFree || query.withExcluded || query.isPast) ||
    query.view !== 'all' ||
    query.list.sort !== 'name'
  const isNarrowed =
    isMoreOpen || Boolean(query.text || query.municipality || query.forWhom || query.hasFree || query.isCertified)
  return (
    <form className="centre-search" role="search">
      <div className="centre-search-main">
        <div className="field">
          <label htmlFor="centre-text">{t('publicRegister.search.label')}</label>
          <input
            id="centre-text"
            type="search"
            name="q"
            defaultValue={query.text}
            maxLength={100}
            aria-describedby="centre-text-hint"
          />
          <span className="field-hint" id="centre-text-hint">
            {t('publicRegister.search.hint')}
          </span>
        </div>
        <button className="button" data-kind="main">
          {t('publicRegister.search.submit')}
        </button>
      </div>
      <div className="filters">
        <FilterSelect
          name="municipality"
          label={t('publicRegister.search.municipality')}
          value={query.municipality}
          all={t('publicRegister.search.anyMunicipality')}
          options={municipalities.map((name) => ({ value: name, text: name }))}
        />
        <FilterSelect
          name="for"
          label={t('publicRegister.search.for')}
          value={query.forWhom}
          all={t('publicRegister.search.anyone')}
          options={[
            { value: 'women', text: t('publicRegister.search.forWomen') },
            { value: 'men', text: t('publicRegister.search.forMen') },
          ]}
        />
        <Check name="places" text={t('publicRegister.search.places')} isOn={query.hasFree} />
        <Check name="certified" text={t('publicRegister.search.certified')} isOn={query.isCertified} />
      </div>
      <details open={isMoreOpen}>
        <summary>{t('publicRegister.search.more')}</summary>
        <MoreConditions query={query} />
      </details>
      {isNarrowed && (
        <p>
          <Link to={paths.publicCentres}>{t('publicRegister.search.reset')}</Link>
        </p>
      )}
    </form>
  )
}

function MoreConditions({ query }: { query: CentreQuery }) {
  const { t } = useTexts()
  return (
    <div className="filters">
      <FilterSelect
        name="stay"
        label={t('publicRegister.search.stay')}
        value={query.stay}
        all={t('publicRegister.search.anyStay')}
        options={stays.map((stay) => ({ value: stay, text: t(`publicRegister.stays.${stay}`) }))}
      />
      <FilterSelect
        name="faith"
        label={t('publicRegister.search.faith')}
        value={query.faith}
        all={t('publicRegister.search.anyFaith')}
        options={faiths.map((faith) => ({ value: faith, text: t(`publicRegister.faiths.${faith}`) }))}
      />
      <FilterSelect
        name="view"
        label={t('publicRegister.search.view')}
        value={query.view}
        options={views.map((view) => ({ value: view, text: t(`publicRegister.search.views.${view}`) }))}
      />
      <FilterSelect
        name="sort"
        label={t('publicRegister.search.sort')}
        value={query.list.sort}
        options={(['name', 'places'] as const).map((sort) => ({
          value: sort,
          text: t(`publicRegister.search.sorts.${sort}`),
        }))}
      />
      <div className="field">
        <label htmlFor="centre-on">{t('publicRegister.search.on')}</label>
        <input id="centre-on" name="on" type="date" className="input" defaultValue={query.isPast ? query.on : ''} />
      </div>
      <Check name="free" text={t('publicRegister.search.free')} isOn={query.isFree} />
      <Check name="excluded" text={t('publicRegister.search.excluded')} isOn={query.withExcluded} />
    </div>
  )
}

const Check = (props: { name: string; text: string; isOn: boolean }) => (
  <label className="check">
    <input type="checkbox" name={props.name} defaultChecked={props.isOn} />
    <span>{props.text}</span>
  </label>
)
