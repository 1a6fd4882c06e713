import {
  centred,
  gap,
  line,
  longStorageWidth,
  repeat,
  sideBySide,
  signature,
  templateOf,
  text,
} from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { orderText } from './order-text'
import { NotReady, type PaperKind } from './paper-kind.server'

/** Приказ: made of its own row; `subjectId` is the id of its paper. */
export const order: PaperKind = {
  id: 'order',
  title: { ru: 'Приказ', en: 'Order' },
  series: 'order',
  subjectType: 'Order',
  hasOwnRoom: true,
  fields: [
    ministrySpec,
    ...headSpecs,
    { name: 'заголовок', means: 'О чём приказ: «О назначении …»' },
    {
      name: 'преамбула',
      means: 'На чём приказ основан, по абзацам',
      rows: [{ name: 'абзац', means: 'Абзац преамбулы' }],
    },
    {
      name: 'пункты',
      means: 'Что приказано, по пунктам',
      rows: [
        { name: 'пункт_номер', means: 'Номер пункта' },
        { name: 'пункт', means: 'Текст пункта' },
      ],
    },
  ],

  standardTemplate: () =>
    templateOf(
      [
        centred('{министерство}', { bold: true, allCaps: true }),
        gap(18),
        centred('ПРИКАЗ', { bold: true, size: 32 }),
        gap(12),
        sideBySide(
          [longStorageWidth / 2, longStorageWidth / 2],
          [[line('{дата}')], [line('№\u00a0{номер}', {}, { alignment: 'right' })]],
        ),
        gap(18),
        centred('{заголовок}', { bold: true }),
        gap(12),
        ...repeat('преамбула', [text('{абзац}', { keepNext: true })]),
        text('ПРИКАЗЫВАЮ:', { keepNext: true, indent: {} }),
        ...repeat('пункты', [text('{пункт_номер}.\u00a0{пункт}')]),
        ...signature(longStorageWidth),
      ],
      { title: 'Приказ', isLongStored: true },
    ),

  async gather(tx, subjectId) {
    const found = await tx.order.findUnique({ where: { paperId: subjectId }, include: { paper: true } })
    if (!found) throw new NotReady('noSubject')
    const { preamble, points } = orderText(found.text)
    if (points.length === 0) throw new NotReady('noRows')
    const { ministryName } = await ministryOf(tx)
    return {
      title: found.paper.title,
      organisationId: found.paper.organisationId,
      fields: {
        министерство: ministryName,
        заголовок: found.paper.title,
        преамбула: preamble.map((абзац) => ({ абзац })),
        пункты: points.map((пункт, index) => ({ пункт_номер: String(index + 1), пункт })),
      },
    }
  },

  head: headFields,
}
