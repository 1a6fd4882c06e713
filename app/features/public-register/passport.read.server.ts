import type { TFunction } from 'i18next'
import { paths } from '~/paths'
import { dayIn } from '~/platform/clock.server'
import { csvText } from '~/platform/csv/write-csv.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { dayText } from '~/platform/i18n/format'
import { textsOf, type Language } from '~/platform/i18n/texts'
import { regionProfile } from '~/platform/region/region.read.server'
import { openFields, structureVersion } from './open-data-fields'
import { firstInclusionOn, lastChangedAt, openCentres } from './open-data.read.server'

/** The name of the set, the same in every region and at any time. */
const setId = 'rehabilitation-centres'

/** The passport of the data set and its fields, in the words of one language. */
export async function readPassport(language: Language, today: string) {
  const { t } = textsOf(language)
  const [region, centres, first, changed] = await Promise.all([
    regionProfile(),
    openCentres(today),
    firstInclusionOn(),
    lastChangedAt(),
  ])
  const changedOn = changed.getTime() === 0 ? null : dayIn(region.timeZone, changed)
  const day = (value: string | null) => (value ? dayText(value) : '')
  const about = [
    ['id', setId],
    ['name', t('publicRegister.title')],
    ['summary', t('publicRegister.openData.description')],
    ['owner', region.ministryName],
    ['phone', region.phone],
    ['email', region.email],
    ['address', absoluteAddress(paths.openData)],
    ['format', t('publicRegister.openData.about.formatValue')],
    ['licence', t('publicRegister.openData.about.licenceValue')],
    ['createdOn', day(first)],
    ['modifiedOn', day(changedOn)],
    ['validOn', day(today)],
    ['period', t('publicRegister.openData.about.periodValue')],
    ['count', String(centres.length)],
    ['version', structureVersion],
    ['keywords', t('publicRegister.openData.about.keywordsValue')],
  ] as const
  return {
    about: about.map(([key, value]) => ({ key, title: t(`publicRegister.openData.about.${key}`), value })),
    fields: fieldsOf(t),
  }
}

const fieldsOf = (t: TFunction) =>
  openFields.map(({ name, kind, choices }) => ({
    name,
    heading: t(`publicRegister.dataField.${name}.heading`),
    meaning: t(`publicRegister.dataField.${name}.meaning`),
    kind,
    type: t(`publicRegister.openData.types.${kind}`),
    choices: choices?.(t) ?? null,
  }))

type Passport = Awaited<ReturnType<typeof readPassport>>

/** The passport as a table of two columns. */
export async function passportCsv(today: string): Promise<string> {
  const { about } = await readPassport('ru', today)
  return csvText<Passport['about'][number]>(
    [
      { heading: 'Показатель', value: (row) => row.title },
      { heading: 'Значение', value: (row) => row.value },
    ],
    about,
  )
}

/** The fields as a table. */
export async function structureCsv(today: string): Promise<string> {
  const { fields } = await readPassport('ru', today)
  return csvText<Passport['fields'][number]>(
    [
      { heading: 'Имя', value: (row) => row.name },
      { heading: 'Столбец', value: (row) => row.heading },
      { heading: 'Вид', value: (row) => row.type },
      { heading: 'Смысл', value: (row) => row.meaning },
      { heading: 'Значения', value: ({ choices }) => choicesText(choices) },
    ],
    fields,
  )
}

const choicesText = (choices: Record<string, string> | null): string =>
  Object.entries(choices ?? {})
    .map(([code, word]) => `${code}: ${word}`)
    .join('; ')

export async function passportJson(today: string): Promise<string> {
  const { about, fields } = await readPassport('ru', today)
  const own = Object.fromEntries(about.map(({ key, value }) => [key, value]))
  return JSON.stringify({ ...own, fields }, null, 1)
}
