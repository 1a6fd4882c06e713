import { acts } from 'scoring/acts'
import { settlementReadings, type SettlementReadingId } from 'scoring/readings'
import { clauseReference } from 'scoring/methodology/clause-text'
import { longDayText } from '~/platform/i18n/format'
import { attachmentSheets } from '~/platform/paper/make-paper.server'
import { sumInWords } from '~/platform/paper/sum-in-words'
import { line, repeat, ruledTable, subheading, templateOf, text } from './house-style.server'
import { indicatorRows, indicatorSpec } from './indicator-rows'
import { attachmentHead, letter } from './letter.server'
import { headFields, letterFields, letterSpecs } from './letter-fields.server'
import { lineTable, ruleTable } from './line-table.server'
import type { PaperFields } from './paper-kind'
import type { PaperKind } from './paper-kind.server'
import { approvedSettlement, type SealedResult } from './sealed-settlement.server'
import { lineRows, lineSpec, money, ruleRows, ruleSpec } from './settlement-rows'

/** Расчёт за год: a letter to the organisation with the approved statement as its attachment. */
export const settlementStatement: PaperKind = {
  id: 'settlement-statement',
  title: { ru: 'Расчёт субсидии за год', en: "Statement of the year's subsidy" },
  series: 'letter',
  subjectType: 'Settlement',
  fields: [
    ...letterSpecs,
    attachmentSheets,
    { name: 'год', means: 'Год расчёта' },
    { name: 'расчёт_номер', means: 'Номер расчёта за год' },
    { name: 'утверждён', means: 'День утверждения расчёта' },
    { name: 'акт', means: 'Приказ, по которому сделан расчёт' },
    { name: 'редакция', means: 'Редакция правил расчёта' },
    { name: 'субсидия', means: 'Предоставлено за год, руб.' },
    { name: 'субсидия_прописью', means: 'То же прописью' },
    { name: 'возврат', means: 'К возврату, руб.' },
    { name: 'возврат_прописью', means: 'То же прописью' },
    {
      name: 'за_прошлые_годы',
      means: 'Одна строка, если часть возврата относится к прошлым годам',
      rows: [{ name: 'прошлые_годы', means: 'Возврат за прошлые годы, руб.' }],
    },
    ruleSpec,
    indicatorSpec,
    lineSpec,
    {
      name: 'толкования',
      means: 'Толкования, по которым сделан расчёт',
      rows: [
        { name: 'толкование_пункт', means: 'Пункт приказа' },
        { name: 'толкование_вопрос', means: 'О чём вопрос' },
        { name: 'толкование', means: 'Как он решён' },
      ],
    },
    { name: 'печать', means: 'Контрольная сумма утверждённого расчёта' },
  ],

  standardTemplate: () =>
    templateOf(
      [
        ...letter(
          'О расчёте субсидии за {год} год',
          [
            text(
              'Направляем утверждённый {утверждён} расчёт № {расчёт_номер} субсидии за {год} год. Организация: {организация}.',
            ),
            text('Предоставлено за год: {субсидия} руб. ({субсидия_прописью}).'),
            text('К возврату: {возврат} руб. ({возврат_прописью}).'),
            ...repeat('за_прошлые_годы', [text('Из этой суммы за прошлые годы: {прошлые_годы} руб.')]),
            text('Расчёт по основаниям, клиентам и месяцам приведён в приложении. Клиенты названы кодами.'),
          ],
          true,
        ),
        ...attachmentHead('РАСЧЁТ\u00a0№ {расчёт_номер} СУБСИДИИ ЗА {год} ГОД'),
        line('{организация}', { size: 24 }, { spacing: { after: 60 } }),
        line('Правила: {акт}, редакция {редакция}', { size: 24 }, { spacing: { after: 60 } }),
        line('Предоставлено: {субсидия} руб. К возврату: {возврат} руб.', { size: 24 }),
        subheading('1. Возврат по основаниям'),
        ruleTable(),
        subheading('2. Показатели'),
        ruledTable(
          [
            { title: 'Показатель', width: 68 },
            { title: 'Значение', width: 38 },
            { title: 'Уровень', width: 28 },
            { title: 'Что следует', width: 46 },
          ],
          [['{#показатели}{показатель}', '{значение}', '{уровень}', '{следствие}{/показатели}']],
        ),
        subheading('3. Возврат по клиентам и месяцам'),
        lineTable(),
        subheading('4. Толкования, по которым сделан расчёт'),
        ruledTable(
          [
            { title: 'Пункт', width: 36 },
            { title: 'Вопрос', width: 72 },
            { title: 'Принято', width: 72 },
          ],
          [['{#толкования}{толкование_пункт}', '{толкование_вопрос}', '{толкование}{/толкования}']],
        ),
        line('Контрольная сумма расчёта (SHA-256): {печать}', { size: 18 }, { spacing: { before: 200 } }),
      ],
      { title: 'Расчёт субсидии за год' },
    ),

  async gather(tx, subjectId, asked) {
    const { row, organisation, approvedOn, result } = await approvedSettlement(tx, subjectId)
    return {
      title: `О расчёте субсидии за ${row.year} год`,
      organisationId: organisation.id,
      fields: {
        ...(await letterFields(tx, organisation, asked)),
        год: String(row.year),
        расчёт_номер: String(row.number),
        утверждён: longDayText(approvedOn, 'ru'),
        акт: acts['order-929'].title.ru,
        редакция: result.edition,
        субсидия: money(result.subsidy),
        субсидия_прописью: sumInWords(result.subsidy),
        возврат: money(result.clawback),
        возврат_прописью: sumInWords(result.clawback),
        за_прошлые_годы: row.earlierYearsKopecks > 0n ? [{ прошлые_годы: money(row.earlierYearsKopecks) }] : [],
        основания: ruleRows(result),
        показатели: indicatorRows(result),
        строки: lineRows(result),
        толкования: readingRows(result),
        печать: row.seal,
      },
    }
  },

  head: headFields,
}

/** In the order of the register; a reading that has left it since is not there. */
const readingRows = ({ readings }: SealedResult): PaperFields[] =>
  (Object.keys(settlementReadings) as SettlementReadingId[]).flatMap((id) => {
    const reading = settlementReadings[id]
    const taken = Object.entries(reading.options).find(([option]) => option === readings[id])?.[1]
    if (!taken) return []
    return {
      толкование_пункт: clauseReference(reading.citation, 'ru'),
      толкование_вопрос: reading.question.ru,
      толкование: taken.ru,
    }
  })
