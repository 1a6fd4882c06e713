import { FilterSelect } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { DossierChoices } from './dossier-list.read.server'

/** What the dossier can be narrowed to. */
export function DossierFilters(props: {
  choices: DossierChoices
  filters: Readonly<Record<string, string>>
  isMinistry: boolean
}) {
  const { t, pick } = useTexts()
  const { choices, filters, isMinistry } = props
  return (
    <>
      <FilterSelect
        name="state"
        label={t('dossier.state')}
        value={filters.state ?? ''}
        all={t('dossier.current')}
        options={[
          ...choices.states.map((state) => ({ value: state, text: t(`dossier.standing.${state}`) })),
          { value: 'all', text: t('dossier.everything') },
        ]}
      />
      <FilterSelect
        name="kind"
        label={t('dossier.kind')}
        value={filters.kind ?? ''}
        all={t('dossier.allKinds')}
        options={choices.kinds.map(({ id, title }) => ({ value: id, text: pick(title) }))}
      />
      <FilterSelect
        name="centre"
        label={t('dossier.about')}
        value={filters.centre ?? ''}
        all={t('dossier.allCentres')}
        options={[
          { value: 'none', text: t('dossier.wholeOrganisation') },
          ...choices.centres.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      {isMinistry && (
        <FilterSelect
          name="organisation"
          label={t('dossier.organisation')}
          value={filters.organisation ?? ''}
          all={t('dossier.allOrganisations')}
          options={choices.organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
        />
      )}
    </>
  )
}
