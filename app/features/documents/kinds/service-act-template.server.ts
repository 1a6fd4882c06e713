import { centred, gap, line, repeat, ruledTable, signLine, templateOf } from './house-style.server'

const small = { size: 20 }

/** The standard sheet of an act of services: one client a page. */
export const serviceActTemplate = (): Promise<Uint8Array> =>
  templateOf(
    repeat('акты', [
      centred('АКТ', { bold: true, size: 28 }, { pageBreakBefore: true }),
      centred('о предоставлении услуг наркозависимому лицу за {месяц}', { bold: true, size: 24 }),
      centred('({основание})', { size: 18 }, { spacing: { after: 120 } }),
      line('Некоммерческая организация: {организация}', small),
      line('Наркозависимое лицо: {клиент}', small),
      line('Договор от {договор_дата} № {договор_номер}', small),
      line('Период предоставления услуг: с {период_с} по {период_по}', small, { spacing: { after: 120 } }),
      ruledTable(
        [
          { title: '№', width: 14 },
          { title: 'Вид и наименование услуги', width: 140 },
          { title: 'Количество', width: 26, isNumber: true },
        ],
        [
          [{ text: '{#виды}{вид}', span: 2, isBold: true }, '{вид_итог}'],
          ['{#услуги}{услуга_номер}', '{услуга}', '{количество}{/услуги}{/виды}'],
        ],
      ),
      line('Услуги в указанном количестве предоставлены.', small, { spacing: { before: 120 }, keepNext: true }),
      ...repeat('подписал', [line('Подпись клиента отмечена: {подпись_дата}', small, { keepNext: true })]),
      ...repeat('отказался', [line('Отмечен отказ от подписи, свидетели: {свидетели}', small, { keepNext: true })]),
      signLine('Наркозависимое лицо', 'подпись, дата'),
      line('От подписи отказался (отказалась) в присутствии двух свидетелей:', small, {
        spacing: { before: 60 },
        keepNext: true,
      }),
      signLine('Свидетель', 'подпись, дата'),
      signLine('Свидетель', 'подпись, дата'),
      signLine('Руководитель организации', 'подпись, дата', '{руководитель}'),
      gap(2),
    ]),
    { title: 'Акт о предоставлении услуг', hasPageNumbers: false },
  )
