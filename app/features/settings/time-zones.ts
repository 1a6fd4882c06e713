/** The time zones of Russia, west to east; a runtime that does not know one does not offer it. */
const russianZones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Simferopol',
  'Europe/Kirov',
  'Europe/Volgograd',
  'Europe/Astrakhan',
  'Europe/Saratov',
  'Europe/Ulyanovsk',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Barnaul',
  'Asia/Tomsk',
  'Asia/Novokuznetsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Chita',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Sakhalin',
  'Asia/Srednekolymsk',
  'Asia/Kamchatka',
  'Asia/Anadyr',
] as const
export type RussianZone = (typeof russianZones)[number]

const known = new Set(Intl.supportedValuesOf('timeZone'))
export const timeZones = russianZones.filter((zone) => known.has(zone)) as [RussianZone, ...RussianZone[]]

/** How many hours a zone is ahead of Moscow, for «МСК+1». */
export function hoursFromMoscow(zone: string, at: Date): number {
  return hoursFromGreenwich(zone, at) - hoursFromGreenwich('Europe/Moscow', at)
}

function hoursFromGreenwich(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  return Number(/[+-]\d\d/.exec(offset)?.[0] ?? 0)
}
