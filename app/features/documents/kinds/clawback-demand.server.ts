import { acts } from 'scoring/acts'
import { longDayText } from '~/platform/i18n/format'
import { attachmentSheets } from '~/platform/paper/make-paper.server'
import { sumInWords } from '~/platform/paper/sum-in-words'
import { agreementForYear } from './agreement-for-year.server'
import { line, repeat, subheading, templateOf, text } from './house-style.server'
import { attachmentHead, letter } from './letter.server'
import { headFields, letterFields, letterSpecs, ministryOf } from './letter-fields.server'
import { lineTable, ruleTable } from './line-table.server'
import { NotReady, type PaperKind } from './paper-kind.server'
import { approvedSettlement } from './sealed-settlement.server'
import { lineRows, lineSpec, money, ruleRows, ruleSpec } from './settlement-rows'
import { demandedAgain } from './year-account.server'

/**
 * Требование о возврате субсидии по утверждённому расчёту. Order 929 gives no term of return (G-26), so the letter
 * names the term of the agreement and no day of its own.
 */
export const clawbackDemand: PaperKind = {
  id: 'clawback-demand',
  title: { ru: 'Требование о возврате субсидии', en: 'Demand to return the subsidy' },
  series: 'demand',
  subjectType: 'Settlement',
  fields: [
    ...letterSpecs,
    attachmentSheets,
    { name: 'год', means: 'Год расчёта' },
    { name: 'расчёт_номер', means: 'Номер расчёта за год' },
    { name: 'утверждён', means: 'День утверждения расчёта' },
    { name: 'акт', means: 'Приказ, по которому сделан расчёт' },
    { name: 'возврат', means: 'К возврату, руб.' },
    { name: 'возврат_прописью', means: 'То же прописью' },
    {
      name: 'повторно',
      means: 'Одна строка, если в сумму вошло то, что требовалось по расчётам прежних лет; иначе ни одной',
      rows: [{ name: 'требовалось_ранее', means: 'Сколько из суммы требовалось по расчётам прежних лет, руб.' }],
    },
    { name: 'соглашение_номер', means: 'Номер соглашения о субсидии' },
    { name: 'соглашение_дата', means: 'День соглашения о субсидии' },
    { name: 'реквизиты', means: 'Куда перечислить, построчно' },
    ruleSpec,
    lineSpec,
  ],

  standardTemplate: () =>
    templateOf(
      [
        ...letter(
          'Требование о возврате субсидии за {год} год',
          [
            text(
              'По утверждённому {утверждён} расчёту № {расчёт_номер} субсидия за {год} год подлежит возврату по основаниям, которые названы ниже (п. 2.4.8, {акт}). Организация: {организация}.',
            ),
            text(
              '{министерство} требует вернуть {возврат} руб. ({возврат_прописью}) в срок, установленный соглашением от {соглашение_дата} № {соглашение_номер}.',
            ),
            ...repeat('повторно', [
              text(
                'В эту сумму вошли {требовалось_ранее} руб., которые уже требовались по расчётам прежних лет за тех же клиентов: вернуть их следует один раз.',
              ),
            ]),
            subheading('Основания возврата'),
            ruleTable(),
            subheading('Куда перечислить'),
            line('{реквизиты}', { size: 24 }, { spacing: { after: 120 } }),
            text(
              'В назначении платежа укажите: возврат субсидии за {год} год по требованию от {дата} № {номер}. Копию платёжного документа направьте нам.',
            ),
          ],
          true,
        ),
        ...attachmentHead('СУММЫ К ВОЗВРАТУ ПО КЛИЕНТАМ И МЕСЯЦАМ ЗА {год} ГОД'),
        lineTable(),
      ],
      { title: 'Требование о возврате субсидии' },
    ),

  async gather(tx, subjectId, asked) {
    const settlement = await approvedSettlement(tx, subjectId)
    const { row, organisation, approvedOn, result } = settlement
    if (result.clawback === 0n) throw new NotReady('nothingToReturn')
    const { paymentDetails } = await ministryOf(tx)
    if (paymentDetails.trim() === '') throw new NotReady('noPaymentDetails')
    const agreement = await agreementForYear(tx, organisation.id, row.year)
    const again = await demandedAgain(tx, settlement, asked.on)
    return {
      title: `Требование о возврате субсидии за ${row.year} год`,
      organisationId: organisation.id,
      fields: {
        ...(await letterFields(tx, organisation, asked)),
        год: String(row.year),
        расчёт_номер: String(row.number),
        утверждён: longDayText(approvedOn, 'ru'),
        акт: acts['order-929'].title.ru,
        возврат: money(result.clawback),
        возврат_прописью: sumInWords(result.clawback),
        повторно: again === 0n ? [] : [{ требовалось_ранее: money(again) }],
        соглашение_номер: agreement.number,
        соглашение_дата: longDayText(agreement.signedOn, 'ru'),
        реквизиты: paymentDetails.trim(),
        основания: ruleRows(result),
        строки: lineRows(result),
      },
    }
  },

  head: headFields,
}
