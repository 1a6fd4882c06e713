import { paths } from '~/paths'
import type { readPassport } from './passport.read.server'

type Passport = Awaited<ReturnType<typeof readPassport>>

/** The data set in the words of schema.org. */
export function structuredDataSet({ about }: Passport, absolute: (path: string) => string): object {
  const value = (key: Passport['about'][number]['key']) => about.find((one) => one.key === key)?.value ?? ''
  const file = (name: string, format: string) => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: absolute(paths.openDataFile(name)),
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: value('name'),
    description: value('summary'),
    identifier: value('id'),
    url: value('address'),
    keywords: value('keywords'),
    license: value('licence'),
    isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', name: value('owner') },
    distribution: [file('centres.csv', 'text/csv'), file('centres.json', 'application/json')],
  }
}
