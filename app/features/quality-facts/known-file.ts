import type { TFunction } from 'i18next'
import { criterionIds, qualityCriteria } from 'scoring/quality/criteria'
import type { FileColumn } from '~/platform/csv/file-column'
import type { Language } from '~/platform/i18n/texts'
import type { OrganisationKnown } from './organisations-known.read.server'

/** The list of the organisations as a file: a column for each of the six criteria. */
export const knownFileColumns = (t: TFunction, language: Language): FileColumn<OrganisationKnown>[] => [
  { heading: t('qualityFacts.list.code'), value: ({ code }) => code },
  { heading: t('qualityFacts.list.organisation'), value: ({ shortName }) => shortName },
  ...criterionIds.map((id) => ({
    heading: qualityCriteria[id].title[language],
    value: ({ known }: OrganisationKnown) =>
      t(`qualityFacts.knows.${known.find(({ criterion }) => criterion === id)!.knows}`),
  })),
]
