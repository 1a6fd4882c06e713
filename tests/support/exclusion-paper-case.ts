import { decidedQuestion } from './decided-question'
import { db } from './with-database'

/** An organisation that an order on a protocol put out of the register, and its exclusion published. */
export async function writeExclusionPaper(organisationId: string): Promise<string> {
  const { questionId } = await decidedQuestion(db, { organisationId, decidedOn: '2026-03-23', number: 2 })
  const order = await db.paper.create({
    data: {
      ...{ kind: 'order', direction: 'internal', status: 'registered', title: 'Об исключении из реестра' },
      ...{ series: 'order', year: 2026, number: 9, numberText: '9-О', registeredOn: '2026-03-26' },
      preparedById: 'officer',
      order: { create: { kind: 'exclusion-by-protocol', text: '1. Исключить.', fromOn: '2026-03-26' } },
    },
  })
  const basis =
    'Качество услуг ниже установленного, по протоколу комиссии (пункт 2.4.5): протокол комиссии от 23.03.2026 № 2-ПК'
  for (const [code, name] of [
    ['R-081', 'Дом у излучины'],
    ['R-082', 'Дом на косогоре'],
  ] as const) {
    const centre = { code, organisationId, name, municipality: 'Лиманский район', entry: { create: {} } }
    const { id: centreId } = await db.centre.create({ data: centre })
    const change = { kind: 'exclusion', fromOn: '2026-03-26', patchJson: '{"status":"excluded"}', basis }
    await db.registerChange.create({ data: { ...change, centreId, sequence: 1, paperId: order.id } })
  }
  await db.commissionQuestion.update({
    where: { id: questionId },
    data: {
      ...{ status: 'published', orderPaperId: order.id, publishedOn: '2026-03-30' },
      publishedAt: 'раздел «Реестр» официального сайта министерства',
    },
  })
  return questionId
}
