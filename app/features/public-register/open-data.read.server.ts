import { paths } from '~/paths'
import { db } from '~/platform/db/db.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { csvText } from '~/platform/csv/write-csv.server'
import { textsOf } from '~/platform/i18n/texts'
import { openFields, structureVersion, type FieldValue, type OpenField } from './open-data-fields'
import { shownStatus, type PublicCentre } from './public-centre'
import { registerOn } from './register-of-day.read.server'

const { t } = textsOf('ru')

/** The centres of a day that stand in the register. */
export async function openCentres(on: string): Promise<PublicCentre[]> {
  const { centres } = await registerOn(on)
  return centres.filter(({ card }) => shownStatus(card) !== 'excluded').sort((a, b) => a.number - b.number)
}

/** The register as a table: Russian headings and words, days as ДД.ММ.ГГГГ. */
export async function centresCsv(on: string): Promise<string> {
  const columns = openFields.map((field) => ({
    heading: t(`publicRegister.dataField.${field.name}.heading`),
    kind: field.kind === 'day' ? ('day' as const) : ('text' as const),
    value: (centre: PublicCentre) => inWords(field, valueOf(field, centre, on)),
  }))
  return csvText(columns, await openCentres(on))
}

/** The register for programs: values as they are kept. */
export async function centresJson(on: string): Promise<string> {
  const centres = await openCentres(on)
  const rows = centres.map((centre) =>
    Object.fromEntries(openFields.map((field) => [field.name, valueOf(field, centre, on)])),
  )
  const passport = absoluteAddress(paths.openDataFile('passport.json'))
  return JSON.stringify({ structureVersion, on, count: rows.length, passport, centres: rows }, null, 1)
}

/** An address is whole in a file, for the file goes elsewhere. */
const valueOf = (field: OpenField, centre: PublicCentre, on: string): FieldValue => {
  const value = field.value(centre, on)
  return field.name === 'page' ? absoluteAddress(String(value)) : value
}

function inWords({ choices }: OpenField, value: FieldValue): string | number | null {
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
  if (Array.isArray(value)) return value.join('; ')
  return choices && value !== null ? (choices(t)[String(value)] ?? String(value)) : value
}

/** When the register was last changed; the beginning of time where it never was. */
export async function lastChangedAt(): Promise<Date> {
  const { _max } = await db.registerChange.aggregate({ _max: { recordedAt: true, retractedAt: true } })
  const times = [_max.recordedAt, _max.retractedAt].flatMap((at) => (at ? [at.getTime()] : []))
  return new Date(Math.max(0, ...times))
}

/** The first day from which an order has included a centre; null while none has. */
export async function firstInclusionOn(): Promise<string | null> {
  const first = await db.registerChange.findFirst({
    where: { kind: 'inclusion', retractedAt: null },
    orderBy: { fromOn: 'asc' },
    select: { fromOn: true },
  })
  return first?.fromOn ?? null
}
