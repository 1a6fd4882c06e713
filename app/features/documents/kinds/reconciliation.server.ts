import { dayText, longDayText } from '~/platform/i18n/format'
import { withInitials } from '~/platform/paper/name-in-case'
import { agreementForYear } from './agreement-for-year.server'
import { centred, gap, line, repeat, ruledTable, sideBySide, templateOf, text } from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { NotReady, type PaperKind } from './paper-kind.server'
import { approvedSettlement } from './sealed-settlement.server'
import { money } from './settlement-rows'
import { yearAccount } from './year-account.server'

const amount = (kopecks: bigint) => (kopecks === 0n ? '–' : money(kopecks))

/**
 * Акт сверки of the year of one approved settlement, up to the day on which it is prepared: the settlement is the
 * subject, for it names both the organisation and the year, and without it nothing is due.
 */
export const reconciliation: PaperKind = {
  id: 'reconciliation',
  title: { ru: 'Акт сверки расчётов по субсидии', en: 'Reconciliation of the subsidy' },
  series: 'letter',
  subjectType: 'Settlement',
  fields: [
    ministrySpec,
    ...headSpecs,
    { name: 'год', means: 'Год сверки' },
    { name: 'на_день', means: 'По какой день сверено' },
    { name: 'организация', means: 'Полное наименование организации' },
    { name: 'организация_кратко', means: 'Краткое наименование организации' },
    { name: 'организация_инн', means: 'ИНН организации' },
    { name: 'руководитель', means: 'Фамилия и инициалы руководителя организации' },
    { name: 'соглашение_номер', means: 'Номер соглашения о субсидии' },
    { name: 'соглашение_дата', means: 'День соглашения о субсидии' },
    { name: 'начальное_сальдо', means: 'К возврату на начало года, руб.' },
    {
      name: 'операции',
      means: 'Платежи, расчёт и возвраты по дням',
      rows: [
        { name: 'операция_номер', means: 'Номер по порядку' },
        { name: 'операция_дата', means: 'День операции' },
        { name: 'операция', means: 'По какому документу' },
        { name: 'предоставлено', means: 'Предоставлено субсидии, руб.' },
        { name: 'к_возврату', means: 'Начислено к возврату, руб.' },
        { name: 'возвращено', means: 'Возвращено, руб.' },
      ],
    },
    { name: 'итого_предоставлено', means: 'Предоставлено за год, руб.' },
    { name: 'итого_к_возврату', means: 'Начислено к возврату за год, руб.' },
    { name: 'итого_возвращено', means: 'Возвращено за год, руб.' },
    { name: 'конечное_сальдо', means: 'К возврату на день сверки, руб.' },
    {
      name: 'расхождение',
      means: 'Одна строка, если платежи за год не равны субсидии утверждённого расчёта',
      rows: [{ name: 'субсидия_расчёта', means: 'Субсидия по утверждённому расчёту, руб.' }],
    },
  ],

  standardTemplate: () =>
    templateOf(
      [
        centred('АКТ СВЕРКИ', { bold: true, size: 30 }),
        centred('расчётов по субсидии за {год} год', { bold: true }, { spacing: { after: 160 } }),
        sideBySide([90, 90], [[line('{дата}')], [line('№\u00a0{номер}', {}, { alignment: 'right' })]]),
        gap(12),
        text(
          '{министерство} и {организация} (ИНН {организация_инн}) сверили расчёты по соглашению от {соглашение_дата} № {соглашение_номер} по состоянию на {на_день} за {год} год.',
        ),
        gap(6),
        ruledTable(
          [
            { title: '№', width: 10, isNumber: true },
            { title: 'Дата', width: 24 },
            { title: 'Документ', width: 56 },
            { title: 'Предоставлено, руб.', width: 32, isNumber: true },
            { title: 'К возврату, руб.', width: 29, isNumber: true },
            { title: 'Возвращено, руб.', width: 29, isNumber: true },
          ],
          [
            [{ text: 'К возврату на 1 января {год} г.', span: 3, isBold: true }, '', '{начальное_сальдо}', ''],
            [
              '{#операции}{операция_номер}',
              '{операция_дата}',
              '{операция}',
              '{предоставлено}',
              '{к_возврату}',
              '{возвращено}{/операции}',
            ],
            [
              { text: 'Итого за год', span: 3, isBold: true },
              '{итого_предоставлено}',
              '{итого_к_возврату}',
              '{итого_возвращено}',
            ],
            [{ text: 'К возврату на {на_день}', span: 3, isBold: true }, '', '{конечное_сальдо}', ''],
          ],
        ),
        ...repeat('расхождение', [
          text('Субсидия по утверждённому расчёту: {субсидия_расчёта} руб. Она не равна сумме платежей за год.', {
            spacing: { before: 160 },
          }),
        ]),
        line('', {}, { keepNext: true, spacing: { after: 240 } }),
        sideBySide(
          [86, 8, 86],
          [
            [
              line('{министерство}', { bold: true }, { spacing: { after: 120 } }),
              line('{подписант_должность}'),
              line('____________________  {подписант}', {}, { spacing: { before: 360 } }),
            ],
            [line('')],
            [
              line('{организация_кратко}', { bold: true }, { spacing: { after: 120 } }),
              line('Руководитель'),
              line('____________________  {руководитель}', {}, { spacing: { before: 360 } }),
            ],
          ],
          'bottom',
        ),
      ],
      { title: 'Акт сверки' },
    ),

  async gather(tx, subjectId, asked) {
    const settlement = await approvedSettlement(tx, subjectId)
    const { row, organisation, result } = settlement
    if (organisation.headName.trim() === '') throw new NotReady('noHead')
    const agreement = await agreementForYear(tx, organisation.id, row.year)
    const account = await yearAccount(tx, settlement, asked.on)
    return {
      title: `Акт сверки расчётов по субсидии за ${row.year} год`,
      organisationId: organisation.id,
      fields: {
        министерство: (await ministryOf(tx)).ministryName,
        год: String(row.year),
        на_день: longDayText(asked.on, 'ru'),
        организация: organisation.name,
        организация_кратко: organisation.shortName,
        организация_инн: organisation.inn,
        руководитель: withInitials(organisation.headName),
        соглашение_номер: agreement.number,
        соглашение_дата: longDayText(agreement.signedOn, 'ru'),
        начальное_сальдо: money(account.opening),
        операции: account.entries.map((entry, index) => ({
          операция_номер: String(index + 1),
          операция_дата: dayText(entry.on),
          операция: entry.document,
          предоставлено: amount(entry.paid),
          к_возврату: amount(entry.due),
          возвращено: amount(entry.returned),
        })),
        итого_предоставлено: money(account.paid),
        итого_к_возврату: money(account.due),
        итого_возвращено: money(account.returned),
        конечное_сальдо: money(account.closing),
        расхождение: account.paid === result.subsidy ? [] : [{ субсидия_расчёта: money(result.subsidy) }],
      },
    }
  },

  head: headFields,
}
