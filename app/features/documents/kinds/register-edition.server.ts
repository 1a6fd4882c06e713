import { plainDate } from 'scoring/plain-date'
import { longDayText } from '~/platform/i18n/format'
import { editionTitles, readEditionId } from '../../register/edition'
import { editionRows } from '../../register/edition-rows.read.server'
import { centred, gap, landscapeWidth, line, ruledTable, signature, templateOf } from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { NotReady, type PaperKind } from './paper-kind.server'

/** Издание реестра: every centre that stands in it on a day, made of the register itself; `subjectId` is view and day. */
export const registerEdition: PaperKind = {
  id: 'register-edition',
  title: { ru: 'Издание реестра', en: 'Edition of the register' },
  series: 'register-edition',
  subjectType: 'RegisterEdition',
  fields: [
    ministrySpec,
    ...headSpecs,
    { name: 'реестр', means: 'Какой реестр: всех форм собственности или негосударственных организаций' },
    { name: 'на_день', means: 'На какой день: «31 декабря 2026 г.»' },
    { name: 'всего', means: 'Сколько записей' },
    { name: 'мест', means: 'Сколько в них мест' },
    {
      name: 'записи',
      means: 'Записи реестра по номерам',
      rows: [
        { name: 'запись', means: 'Номер записи' },
        { name: 'организация', means: 'Полное наименование организации' },
        { name: 'реквизиты', means: 'ИНН и ОГРН' },
        { name: 'собственность', means: 'Форма собственности' },
        { name: 'центр', means: 'Название центра' },
        { name: 'адрес', means: 'Муниципальное образование и адрес центра' },
        { name: 'телефон', means: 'Телефон центра' },
        { name: 'пребывание', means: 'Форма пребывания' },
        { name: 'места', means: 'Места для мужчин и для женщин' },
        { name: 'сертификат', means: 'Сертификат соответствия на этот день' },
        { name: 'приказ', means: 'Приказ о включении' },
        { name: 'состояние', means: 'Состояние записи' },
      ],
    },
  ],

  standardTemplate: () =>
    templateOf(
      [
        centred('{министерство}', { bold: true }),
        gap(10),
        centred('{реестр}', { bold: true, size: 28 }),
        gap(4),
        centred('по состоянию на {на_день}'),
        centred('Издание №\u00a0{номер} от {дата}', { size: 22 }),
        gap(8),
        ruledTable(
          [
            { title: '№', width: 10, isNumber: true },
            { title: 'Организация', width: 56 },
            { title: 'Собственность', width: 31 },
            { title: 'Центр, адрес, телефон', width: 60 },
            { title: 'Пребывание, места', width: 30 },
            { title: 'Сертификат', width: 24 },
            { title: 'Включён', width: 24 },
            { title: 'Состояние', width: 22 },
          ],
          [
            [
              '{#записи}{запись}',
              '{организация}, {реквизиты}',
              '{собственность}',
              '{центр}: {адрес}, тел. {телефон}',
              '{пребывание}: {места}',
              '{сертификат}',
              '{приказ}',
              '{состояние}{/записи}',
            ],
          ],
          { size: 18, padding: 20 },
        ),
        line('Всего записей: {всего}, мест в центрах: {мест}.', { size: 22 }, { spacing: { before: 160 } }),
        ...signature(landscapeWidth),
      ],
      { title: 'Реестр', isLongStored: true, isLandscape: true },
    ),

  async gather(tx, subjectId) {
    const edition = readEditionId(subjectId)
    if (!edition) throw new NotReady('noSubject')
    const region = await ministryOf(tx)
    const { view, day } = edition
    const { rows, placeCount } = await editionRows(tx, view, plainDate(day))
    if (rows.length === 0) throw new NotReady('noRows')
    return {
      title: `${editionTitles[view].ru} на ${longDayText(day, 'ru')}`,
      organisationId: null,
      fields: {
        министерство: region.ministryName,
        реестр: editionTitles[view].ru,
        на_день: longDayText(day, 'ru'),
        всего: String(rows.length),
        мест: String(placeCount),
        записи: rows.map((row) => ({
          запись: String(row.number),
          организация: row.organisation,
          реквизиты: row.requisites,
          собственность: row.ownership,
          центр: row.centre,
          адрес: row.address,
          телефон: row.phone,
          пребывание: row.stay,
          места: row.places,
          сертификат: row.certificate,
          приказ: row.order,
          состояние: row.status,
        })),
      },
    }
  },

  head: headFields,
}
