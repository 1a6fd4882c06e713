import { cachedFile } from '~/platform/http/cached-file.server'
import { portalAddress } from '~/platform/http/portal-address.server'
import { regionProfile } from '~/platform/region/region.read.server'
import { changeFeed } from './change-feed.read.server'
import { structureVersion } from './open-data-fields'
import { centresCsv, centresJson, lastChangedAt } from './open-data.read.server'
import { passportCsv, passportJson, structureCsv } from './passport.read.server'
import { registerStamp } from './register-of-day.read.server'

interface OpenFile {
  mediaType: string
  isSaved: boolean
  body: (on: string) => Promise<string>
}

const csv = { mediaType: 'text/csv; charset=utf-8', isSaved: true }
const json = { mediaType: 'application/json; charset=utf-8', isSaved: false }

/** The files of the open data, by their names. */
export const openFiles: Readonly<Record<string, OpenFile>> = {
  'centres.csv': { ...csv, body: centresCsv },
  'centres.json': { ...json, body: centresJson },
  'passport.csv': { ...csv, body: passportCsv },
  'passport.json': { ...json, body: passportJson },
  'structure.csv': { ...csv, body: structureCsv },
  'changes.atom': { mediaType: 'application/atom+xml; charset=utf-8', isSaved: false, body: changeFeed },
}

/** One of the files as of a day; null where there is no such file. */
export async function openFile(request: Request, name: string, on: string): Promise<Response | null> {
  const file = Object.hasOwn(openFiles, name) ? openFiles[name] : undefined
  if (!file) return null
  const [stamp, region, modifiedAt] = await Promise.all([registerStamp(), regionProfile(), lastChangedAt()])
  const begins = new Date(`${on}T00:00:00Z`)
  return cachedFile(request, {
    mediaType: file.mediaType,
    fileName: file.isSaved ? name : undefined,
    tag: [stamp, on, region.version, structureVersion, Buffer.from(portalAddress()).toString('base64url')].join('.'),
    // A change that was recorded ahead begins with its day.
    modifiedAt: begins > modifiedAt ? begins : modifiedAt,
    body: () => file.body(on),
  })
}
