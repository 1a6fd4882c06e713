import { XMLBuilder } from 'fast-xml-parser'
import { createHash } from 'node:crypto'
import { paths } from '~/paths'
import { startOfDay, timeZone } from '~/platform/clock.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { dayText } from '~/platform/i18n/format'
import { textsOf } from '~/platform/i18n/texts'
import { regionProfile } from '~/platform/region/region.read.server'
import { changeText } from './change-text'
import { orderText } from './extract-facts'
import { lastChangedAt } from './open-data.read.server'
import { latestChanges, type PublicChange, type ToldKind } from './public-changes.read.server'
import { registerOn } from './register-of-day.read.server'

const toldInFeed: readonly ToldKind[] = [
  ...(['inclusion', 'suspension', 'resumption', 'exclusion'] as const),
  ...(['renaming', 'certificate'] as const),
]
const mostEntries = 200

const { t } = textsOf('ru')

/** The changes of the register as an Atom feed, the newest first. */
export async function changeFeed(today: string): Promise<string> {
  const [changes, register, zone, region, changed] = await Promise.all([
    latestChanges(toldInFeed, today, mostEntries),
    registerOn(today),
    timeZone(),
    regionProfile(),
    lastChangedAt(),
  ])
  const centres = new Map(register.centres.map((centre) => [centre.centreId, centre]))
  const entries = changes.flatMap((change) => {
    const centre = centres.get(change.centreId)
    return centre ? [entryOf(change, centre.number, centre.card.centreName, zone)] : []
  })
  const newest = entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), changed.toISOString())
  const self = absoluteAddress(paths.openDataFile('changes.atom'))
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': 'ru',
    id: stableId('register'),
    title: t('publicRegister.openData.feedTitle'),
    updated: newest,
    author: { name: plain(region.ministryName || t('common.portal')) },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
      { '@rel': 'alternate', '@type': 'text/html', '@href': absoluteAddress(paths.publicCentres) },
    ],
    entry: entries,
  }
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true })
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ feed })}`
}

function entryOf(change: PublicChange, number: number, name: string, zone: string) {
  const what = changeText(t, change)
  const said = change.retractedAt ? t('publicRegister.change.cancelled', { what }) : what
  // What is recorded ahead of its day is told on its day.
  const begins = startOfDay(zone, change.fromOn)
  const known = change.retractedAt ?? change.recordedAt
  return {
    id: stableId(change.id),
    title: plain(`${name}: ${said}`),
    updated: (known > begins ? known : begins).toISOString(),
    published: begins.toISOString(),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': absoluteAddress(paths.publicCentre(number)) },
    summary: plain(
      [
        t('publicRegister.card.number', { number }),
        `${said} с ${dayText(change.fromOn)}`,
        orderText(change.order),
        change.basis && t('publicRegister.card.basis', { basis: change.basis }),
      ]
        .filter(Boolean)
        .join('. '),
    ),
  }
}

/** The same at any time and under any address of the portal. */
function stableId(of: string): string {
  const hash = createHash('sha256').update(`register-change:${of}`).digest('hex')
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
  return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`
}

/** XML has no place for signs that control a terminal. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, ' ')
