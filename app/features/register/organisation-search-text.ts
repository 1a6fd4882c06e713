import { searchable } from '~/platform/lists/list-query'

/** By what an organisation is found. */
export const organisationSearchText = (
  code: string,
  own: { shortName: string; name: string; inn: string; ogrn: string },
): string => searchable(own.shortName, own.name, code, own.inn, own.ogrn)
