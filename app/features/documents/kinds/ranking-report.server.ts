import { acts } from 'scoring/acts'
import { clauseReference } from 'scoring/methodology/clause-text'
import { rankingPlaces } from 'scoring/ranking/rules'
import { rankingOfYear, type RankedRow } from '../../ranking/ranking-of-year.read.server'
import { centred, executor, gap, heading, line, ruledTable, signature, templateOf, text } from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { NotReady, type PaperKind } from './paper-kind.server'

/** Доклад антинаркотической комиссии о рейтинге за год; `subjectId` is the year. Codes and shares, no client. */
export const rankingReport: PaperKind = {
  id: 'ranking-report',
  title: { ru: 'Доклад о рейтинге организаций', en: 'Report on the ranking of organisations' },
  series: 'letter',
  subjectType: 'Ranking',
  fields: [
    ministrySpec,
    ...headSpecs,
    { name: 'исполнитель', means: 'Кто подготовил документ' },
    { name: 'исполнитель_телефон', means: 'По какому телефону ответит исполнитель' },
    { name: 'год', means: 'Год рейтинга' },
    { name: 'пункт', means: 'Пункт порядка: «п. 2.4.8, таблица, строка 2.4»' },
    { name: 'акт', means: 'Приказ, по которому считается рейтинг' },
    { name: 'всего', means: 'Сколько организаций получили место' },
    {
      name: 'строки',
      means: 'Организации по местам; без оценок за год — в конце, без места',
      rows: [
        { name: 'место', means: 'Место; у равных одно' },
        { name: 'организация', means: 'Краткое наименование организации' },
        { name: 'оценки', means: 'Суммы баллов оценок за год' },
        { name: 'среднее', means: 'Среднее сумм' },
        { name: 'ремиссия', means: 'Баллы за ремиссию и уровень' },
        { name: 'итог', means: 'Всего баллов' },
      ],
    },
  ],

  standardTemplate: () =>
    templateOf(
      [
        centred('{министерство}', { bold: true, size: 24 }),
        centred('{дата} №\u00a0{номер}', {}, { spacing: { before: 120 } }),
        gap(14),
        line('В антинаркотическую комиссию'),
        gap(14),
        heading('О рейтинге некоммерческих организаций за {год} год'),
        text(
          'Рейтинг за {год} год — среднее сумм баллов оценок качества за год и баллы за устойчивую ремиссию ({акт}, {пункт}). Место получили организации: {всего}. Равные делят место.',
        ),
        text('Ремиссия подтверждена отчётами самих организаций.'),
        ruledTable(
          [
            { title: 'Место', width: 16, isNumber: true },
            { title: 'Организация', width: 62 },
            { title: 'Оценки за год', width: 32 },
            { title: 'Среднее', width: 22, isNumber: true },
            { title: 'За ремиссию', width: 30 },
            { title: 'Всего', width: 18, isNumber: true },
          ],
          [['{#строки}{место}', '{организация}', '{оценки}', '{среднее}', '{ремиссия}', '{итог}{/строки}']],
        ),
        ...signature(),
        executor(),
      ],
      { title: 'Доклад о рейтинге' },
    ),

  async gather(tx, subjectId, asked) {
    if (!/^20\d\d$/.test(subjectId)) throw new NotReady('noSubject')
    const region = await ministryOf(tx)
    const rows = await rankingOfYear(Number(subjectId), tx)
    const placed = rows.filter(({ place }) => place !== null)
    if (placed.length === 0) throw new NotReady('noRows')
    return {
      title: `О рейтинге организаций за ${subjectId} год`,
      organisationId: null,
      fields: {
        ...{ министерство: region.ministryName, исполнитель: asked.executorName },
        исполнитель_телефон: region.phone.replaceAll(' ', '\u00a0'),
        ...{ год: subjectId, всего: String(placed.length), акт: acts['order-929'].title.ru },
        пункт: clauseReference(rankingPlaces.citation, 'ru'),
        строки: rows.map(rowOf),
      },
    }
  },

  head: headFields,
}

const bands = { low: 'низкий', medium: 'средний', high: 'высокий' } as const
const decimal = (text: string | null) => text?.replace('.', ',') ?? '—'

function rowOf({ place, shortName, made }: RankedRow) {
  const { assessments, mean, score, remission } = made!
  return {
    ...{ место: place === null ? '—' : String(place), организация: shortName },
    оценки: assessments.length === 0 ? 'нет' : assessments.map(({ total }) => total).join(' + '),
    ...{ среднее: decimal(mean), итог: decimal(score) },
    ремиссия: remission.band ? `+${remission.points}, уровень ${bands[remission.band]}` : '—',
  }
}
