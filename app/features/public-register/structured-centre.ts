import type { CentrePage } from './centre-page.read.server'

/** A centre in the words of schema.org, for those who search by machines. */
export function structuredCentre({ number, card, isOnDay }: CentrePage, address: string): object | undefined {
  if (!isOnDay || card.status === 'excluded') return undefined
  const organisation = {
    '@type': card.ownership === 'private' ? 'NGO' : 'GovernmentOrganization',
    name: card.organisationName,
    taxID: card.inn || undefined,
    identifier: card.ogrn || undefined,
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    '@id': address,
    url: address,
    name: card.centreName,
    description: card.about || card.programme || undefined,
    identifier: String(number),
    telephone: card.phone || undefined,
    email: card.email || undefined,
    sameAs: /^https?:\/\//.test(card.website) ? card.website : undefined,
    isAccessibleForFree: card.isFree,
    maximumAttendeeCapacity: card.capacityMen + card.capacityWomen || undefined,
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'RU',
      addressLocality: card.municipality || undefined,
      streetAddress: card.address || undefined,
    },
    parentOrganization: organisation,
    ...(card.certificate &&
      card.certificateState === 'valid' && {
        hasCertification: {
          '@type': 'Certification',
          certificationIdentification: card.certificate.number,
          expires: card.certificate.validUntilOn,
        },
      }),
  }
}
