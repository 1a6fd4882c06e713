import { dayText } from '~/platform/i18n/format'
import { textsOf } from '~/platform/i18n/texts'
import { regionProfile } from '~/platform/region/region.read.server'
import type { View } from './centre-query'
import { orderText, registerNames, type ExtractFacts, type ExtractRow } from './extract-facts'
import { isInView } from './find-centres'
import { certificateOn, shownStatus, type PublicCentre } from './public-centre'
import { historyOf, type PublicChange } from './public-changes.read.server'
import { registerOn } from './register-of-day.read.server'
import { serviceTitles } from './service-titles'

const { t } = textsOf('ru')

/** What an extract of one centre says as of a day; null where the register of that day does not have it. */
export async function gatherCentreExtract(
  number: number,
  on: string,
): Promise<{ centreId: string; facts: ExtractFacts } | null> {
  const centre = (await registerOn(on)).centres.find((one) => one.number === number)
  if (!centre) return null
  const history = await historyOf(centre.centreId, on)
  const facts = {
    ...(await head(on)),
    ...{ number, view: null, title: 'из реестра реабилитационных центров' },
    columns: ['Сведения', 'Содержание'],
    rows: centreRows(centre, history, on).map(([key, label, text]) => ({ key, cells: [label, text || 'нет'] })),
  }
  return { centreId: centre.centreId, facts }
}

/** What an extract of the whole register says as of a day, in one of its two views. */
export async function gatherRegisterExtract(view: View, on: string): Promise<ExtractFacts> {
  const { centres } = await registerOn(on)
  const listed = centres
    .filter((centre) => shownStatus(centre.card) !== 'excluded' && isInView(centre, view))
    .sort((a, b) => a.number - b.number)
  return {
    ...(await head(on)),
    ...{ number: null, view, title: registerNames[view] },
    columns: ['№', 'Центр и организация', 'Где', 'Телефон', 'Сертификат'],
    rows: listed.map((centre) => registerRow(centre, on)),
  }
}

async function head(onDay: string) {
  const { ministryName, name } = await regionProfile()
  return { ministry: ministryName, region: name, onDay }
}

function registerRow({ number, card }: PublicCentre, on: string): ExtractRow {
  const isSuspended = shownStatus(card) === 'suspended'
  const who = `${card.centreName}; ${card.organisationShortName}, ИНН ${card.inn}${isSuspended ? ' (приостановлен)' : ''}`
  const where = [card.municipality, card.address].filter(Boolean).join(', ')
  return { key: String(number), cells: [String(number), who, where, card.phone, certificateText({ card }, on)] }
}

type Row = readonly [key: string, label: string, text: string]

function centreRows(centre: PublicCentre, history: readonly PublicChange[], on: string): Row[] {
  const { card, number } = centre
  const organisation = [card.organisationName, `ИНН ${card.inn}`, `ОГРН ${card.ogrn}`, card.kpp && `КПП ${card.kpp}`]
  const ownership = t(`publicRegister.ownerships.${card.ownership}`)
  return [
    ['number', 'Номер записи', String(number)],
    ['status', 'Состояние записи', statusText(centre, history)],
    ['inclusion', 'Включён в реестр', onOrder(history.find(({ kind }) => kind === 'inclusion'))],
    ['centreName', 'Центр', card.centreName],
    ['organisation', 'Организация', organisation.filter(Boolean).join(', ')],
    ['ownership', 'Форма собственности', ownership],
    ['headName', 'Руководитель', card.headName],
    ['address', 'Адрес', [card.municipality, card.address].filter(Boolean).join(', ')],
    ['contacts', 'Телефон и почта', [card.phone, card.email].filter(Boolean).join(', ')],
    ['places', 'Мест', `мужских ${card.capacityMen}, женских ${card.capacityWomen}`],
    ['stay', 'Форма пребывания', t(`publicRegister.stays.${card.stay}`)],
    ['programme', 'Программа', programmeText(card)],
    ['kinds', 'Виды услуг', kindsText(card)],
    ['isFree', 'Плата', t(card.isFree ? 'publicRegister.card.costFree' : 'publicRegister.row.isPaid').toLowerCase()],
    ['faith', 'Вероисповедание', [t(`publicRegister.faiths.${card.faith}`), card.faithName].filter(Boolean).join(', ')],
    ['licence', 'Медицинская лицензия', card.licence],
    ['narcology', 'Соглашение с наркологией', card.narcologyAgreement],
    ['certificate', 'Сертификат соответствия', certificateText(centre, on)],
  ]
}

type Card = PublicCentre['card']

const programmeText = ({ programme, programmeDays }: Card) =>
  [programme, programmeDays !== null && t('publicRegister.card.days', { count: programmeDays })]
    .filter(Boolean)
    .join(', ')

function kindsText({ kinds }: Card): string {
  const { isAll, titles } = serviceTitles(kinds)
  return isAll ? 'все восемь видов услуг приказа № 929 (п. 2.2)' : titles.map(({ ru }) => ru).join('; ')
}

function statusText({ card }: PublicCentre, history: readonly PublicChange[]): string {
  const status = shownStatus(card)
  const word = { included: 'включён', suspended: 'приостановлен', excluded: 'исключён' }[status]
  const kind = { included: null, suspended: 'suspension', excluded: 'exclusion' }[status]
  const change = history.findLast((one) => one.kind === kind)
  return change ? `${word} ${onOrder(change)}` : word
}

const onOrder = (change: PublicChange | undefined): string =>
  change ? [`с ${dayText(change.fromOn)}`, orderText(change.order)].filter(Boolean).join(', ') : ''

function certificateText({ card }: Pick<PublicCentre, 'card'>, on: string): string {
  if (!card.certificate) return 'нет'
  const { number, validUntilOn } = card.certificate
  const state = certificateOn(card, on)
  return `№ ${number}, ${t(`publicRegister.card.certificateStates.${state as 'valid'}`)}, по ${dayText(validUntilOn)}`
}
