import type { Reader } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { textsOf } from '~/platform/i18n/texts'
import { registerCard } from './card'
import { certificateOn } from './certificate-on'
import type { EditionView } from './edition'
import { standing } from './entry-status'
import { standsOn } from './register-version.read.server'

/** The entries that stand in a register on a day, by their numbers, in the words of an official paper. */
export async function editionRows(reader: Reader, view: EditionView, day: string) {
  const { t } = textsOf('ru')
  const versions = await reader.registerVersion.findMany({
    where: {
      AND: [standsOn(day), { status: { in: [...standing] } }, view === 'nonState' ? { ownership: 'private' } : {}],
    },
    select: { centreId: true, cardJson: true },
    orderBy: { entry: { number: 'asc' } },
  })
  const orders = await inclusionOrders(reader, day)
  const cards = versions.map(({ centreId, cardJson }) => ({ centreId, card: registerCard.parse(JSON.parse(cardJson)) }))
  return {
    placeCount: cards.reduce((sum, { card }) => sum + card.capacityMen + card.capacityWomen, 0),
    rows: cards.map(({ centreId, card }) => {
      const certificate = certificateOn(card, day)
      return {
        number: card.number ?? 0,
        organisation: card.organisationName,
        requisites: `ИНН\u00a0${card.inn}, ОГРН\u00a0${card.ogrn}`,
        ownership: t(`entries.ownerships.${card.ownership}`),
        centre: card.centreName,
        address: [card.municipality, card.address].filter(Boolean).join(', '),
        phone: card.phone,
        stay: t(`entries.stays.${card.stay}`),
        places: `мужчин\u00a0${card.capacityMen}, женщин\u00a0${card.capacityWomen}`,
        certificate:
          card.certificate === null
            ? t('entries.certificates.none')
            : `№\u00a0${card.certificate.number}, ${t(`entries.certificates.${certificate}`)}, по ${dayText(card.certificate.validUntilOn)}`,
        order: orders.get(centreId) ?? '',
        status: t(`entries.status.${card.status}`),
      }
    }),
  }
}

/** The last order of inclusion of each centre up to a day: «№ 1-О от 10.01.2024». */
async function inclusionOrders(reader: Reader, day: string): Promise<Map<string, string>> {
  const rows = await reader.registerChange.findMany({
    where: { kind: 'inclusion', retractedAt: null, fromOn: { lte: day } },
    select: { centreId: true, paper: { select: { numberText: true, registeredOn: true } } },
    orderBy: [{ fromOn: 'asc' }, { sequence: 'asc' }],
  })
  return new Map(
    rows.flatMap(({ centreId, paper }) =>
      paper?.registeredOn ? [[centreId, `№\u00a0${paper.numberText} от ${dayText(paper.registeredOn)}`]] : [],
    ),
  )
}
