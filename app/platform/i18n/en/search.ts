import type { Shape } from '../shape'
import type { search as ru } from '../ru/search'

export const search: Shape<typeof ru> = {
  title: 'Search',
  titleFor: 'Search: {{words}}',
  field: 'What to find',
  hint: 'An organisation by name, INN or code; a client by code; an act by organisation and month, such as “Prichal March 2026”; a paper by number or words.',
  hintNames: 'A client of your own organisation can be found by surname too.',
  nothing: 'Nothing was found for “{{words}}”. Check the spelling, or leave one word.',
  organisations: 'Organisations',
  clients: 'Clients',
  acts: 'Acts',
  more: 'Show all',
  code: 'Code',
  name: 'Name',
  inn: 'INN',
  client: 'Client',
  organisation: 'Organisation',
  signedOn: 'Contract of',
  month: 'Month',
  number: 'Number',
  papers: 'Papers and orders',
  registeredOn: 'Date',
  about: 'About',
}
