import { centred, line, repeat, ruledTable, signPlaces, templateOf } from './house-style.server'

const small = { size: 18 }
/** Half-points: with all 38 services the act still stands on one sheet, so that it is signed where they are named. */
const tableSize = 16

/** The standard sheet of an act of services: one client a page. */
export const serviceActTemplate = (): Promise<Uint8Array> =>
  templateOf(
    repeat('акты', [
      centred('АКТ', { bold: true, size: 26 }, { pageBreakBefore: true }),
      centred('о предоставлении услуг наркозависимому лицу за {месяц}', { bold: true, size: 22 }),
      centred('({основание})', { size: 15 }, { spacing: { after: 80 } }),
      line('Некоммерческая организация: {организация}', small),
      line('Наркозависимое лицо: {клиент}. Договор от {договор_дата} № {договор_номер}', small),
      line('Период предоставления услуг: с {период_с} по {период_по}', small, { spacing: { after: 80 } }),
      ruledTable(
        [
          { title: '№', width: 14 },
          { title: 'Вид и наименование услуги', width: 142 },
          { title: 'Количество', width: 24, isNumber: true },
        ],
        [
          [{ text: '{#виды}{вид}', span: 2, isBold: true }, '{вид_итог}'],
          ['{#услуги}{услуга_номер}', '{услуга}', '{количество}{/услуги}{/виды}'],
        ],
        { size: tableSize, padding: 0 },
      ),
      line('Услуги в указанном количестве предоставлены.', small, { spacing: { before: 80 }, keepNext: true }),
      ...repeat('подписал', [line('Подпись клиента отмечена: {подпись_дата}', small, { keepNext: true })]),
      signPlaces([{ who: 'Наркозависимое лицо' }, { who: 'Руководитель организации', name: '{руководитель}' }]),
      line('От подписи отказался (отказалась) в присутствии двух свидетелей:', small, { keepNext: true }),
      ...repeat('отказался', [line('Отказ отмечен, свидетели: {свидетели}', small, { keepNext: true })]),
      signPlaces([{ who: 'Свидетель' }, { who: 'Свидетель' }]),
    ]),
    { title: 'Акт о предоставлении услуг', hasPageNumbers: false, verticalMargin: 15 },
  )
