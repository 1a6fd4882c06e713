import { clauseReference } from 'scoring/methodology/clause-text'
import { exclusionGrounds } from 'scoring/quality/exclusion-grounds'
import { exclusionPublished } from 'scoring/deadlines/commission'
import { longDayText } from '~/platform/i18n/format'
import { insideQuotes } from '~/platform/paper/inside-quotes'
import { letter } from './letter.server'
import { headFields, letterFields, letterSpecs } from './letter-fields.server'
import { repeat, templateOf, text } from './house-style.server'
import { NotReady, type PaperKind } from './paper-kind.server'

/**
 * Уведомление организации об исключении из реестра. The law tells the organisation by the publication on the site; the
 * letter says the same and stands for no part of it (G-19a).
 */
export const exclusionNotice: PaperKind = {
  id: 'exclusion-notice',
  title: { ru: 'Уведомление об исключении из реестра', en: 'Notice of exclusion from the register' },
  series: 'letter',
  subjectType: 'CommissionQuestion',
  fields: [
    ...letterSpecs,
    { name: 'приказ_номер', means: 'Номер приказа об исключении' },
    { name: 'приказ_дата', means: 'День приказа об исключении' },
    { name: 'исключена_с', means: 'С какого дня организация исключена' },
    { name: 'основание', means: 'Основание исключения с пунктом порядка и протоколом' },
    { name: 'пункт_публикации', means: 'Пункт порядка о публикации: «п. 2.4.7»' },
    {
      name: 'центры',
      means: 'Исключённые центры, по строке на центр',
      rows: [{ name: 'центр', means: 'Название и муниципальное образование центра' }],
    },
    {
      name: 'публикация',
      means: 'Одна строка, если исключение уже опубликовано',
      rows: [
        { name: 'опубликовано', means: 'День публикации' },
        { name: 'где', means: 'Где опубликовано' },
      ],
    },
  ],

  standardTemplate: () =>
    templateOf(
      letter('Об исключении из реестра', [
        text(
          '{министерство} уведомляет, что с {исключена_с} организация исключена из реестра приказом от {приказ_дата} № {приказ_номер}. Организация: {организация}.',
        ),
        text('Основание: {основание}.'),
        text('Исключены центры:', { keepNext: true }),
        ...repeat('центры', [text('–\u00a0{центр}')]),
        ...repeat('публикация', [
          text('Информация об исключении ({пункт_публикации} порядка) размещена {опубликовано}: {где}.'),
        ]),
      ]),
      { title: 'Уведомление об исключении из реестра' },
    ),

  async gather(tx, subjectId, asked) {
    const question = await tx.commissionQuestion.findUnique({
      where: { id: subjectId },
      include: { organisation: true, orderPaper: { include: { order: true, registerChanges: true } } },
    })
    if (!question) throw new NotReady('noSubject')
    const { organisation, orderPaper, publishedOn, publishedAt } = question
    if (question.outcome !== 'exclude' || !orderPaper?.order || !orderPaper.registeredOn)
      throw new NotReady('notExcluded')
    const changes = orderPaper.registerChanges.filter(({ retractedAt }) => retractedAt === null)
    const centres = await tx.centre.findMany({
      where: { id: { in: changes.map(({ centreId }) => centreId) } },
      select: { name: true, municipality: true },
      orderBy: { name: 'asc' },
    })
    const day = (on: string) => longDayText(on, 'ru')
    return {
      title: 'Об исключении из реестра',
      organisationId: organisation.id,
      fields: {
        ...(await letterFields(tx, organisation, asked)),
        приказ_номер: orderPaper.numberText ?? '',
        приказ_дата: day(orderPaper.registeredOn),
        исключена_с: day(orderPaper.order.fromOn),
        основание: withSmallLetter(changes[0]?.basis ?? exclusionGrounds.quality.title.ru),
        пункт_публикации: clauseReference(exclusionPublished.citation, 'ru'),
        центры: centres.map(({ name, municipality }) => ({ центр: `«${insideQuotes(name)}», ${municipality}` })),
        публикация: publishedOn === null ? [] : [{ опубликовано: day(publishedOn), где: publishedAt }],
      },
    }
  },

  async registered(tx, { id, subjectId }) {
    await tx.commissionQuestion.update({ where: { id: subjectId }, data: { noticePaperId: id } })
  },

  head: headFields,
}

const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
