import { now } from '~/platform/clock.server'
import type { Reader } from '~/platform/db/db.server'
import type { BothTexts, OrderEffect, OrderKind } from '~/platform/orders/order-kinds.server'
import { cardGaps } from '../../register/card-gaps'
import { centreText } from '../../register/orders/entries.server'
import { recordRegisterChange, retractChangesOf } from '../../register/record-register-change.server'
import { versionOn } from '../../register/register-version.read.server'
import { recordStep, setStatus } from '../move-chain.server'
import { againstCentres, centresExcludedByProtocol, reinstatementByProtocol } from './centres-of-question.server'
import { againstQuestion, decidedQuestion, decidedText, protocolText, questionField } from './decided-question.server'

const questionOf = (reader: Reader, effect: OrderEffect) => decidedQuestion(reader, 'reinstate', effect.question)

async function against(reader: Reader, effect: OrderEffect, { fromOn }: { fromOn: string }): Promise<BothTexts | null> {
  const question = await questionOf(reader, effect)
  const refused = againstQuestion(question, fromOn)
  if (refused || !question) return refused
  const centres = await centresExcludedByProtocol(reader, question.organisationId, fromOn)
  if (centres.length === 0)
    return {
      ru: `${question.organisation.shortName}: в этот день нет центров, исключённых по протоколу комиссии.`,
      en: `${question.organisation.shortName}: no centre of it is out of the register by a protocol on that day.`,
    }
  for (const centre of centres) {
    const gaps = cardGaps((await versionOn(centre.id, fromOn, reader))?.card ?? {})
    if (gaps.length > 0)
      return {
        ru: `${centreText(centre).ru}: в карточке не указано: ${gaps.map(({ ru }) => ru).join(', ')}.`,
        en: `${centreText(centre).en}: the card lacks: ${gaps.map(({ en }) => en).join(', ')}.`,
      }
  }
  return againstCentres(reader, centres, fromOn, ['excluded'])
}

/** An order that brings back the centres that a protocol had put out; the law names no way back (G-19), so it takes a protocol too. */
export const reinstatementByProtocolOrder: OrderKind = {
  id: reinstatementByProtocol,
  title: { ru: 'О возвращении в реестр по протоколу комиссии', en: 'On the return to the register by a protocol' },
  does: {
    ru: 'Снова включает в реестр центры организации, исключённые по протоколу комиссии, под их прежними номерами, со дня действия приказа.',
    en: 'It includes again the centres of the organisation that were excluded by a protocol, under the same numbers, from its day.',
  },
  whenCancelled: {
    ru: 'Центры снова исключены; протокол снова ждёт приказа.',
    en: 'The centres are excluded again; the protocol waits for an order again.',
  },
  fields: async (reader) => [await questionField(reader, 'reinstate')],
  async begins(reader, effect) {
    const question = await questionOf(reader, effect)
    if (!question) return null
    const day = question.receivedOn ?? question.decidedOn
    const centres = await centresExcludedByProtocol(reader, question.organisationId, day)
    return {
      title: `О возвращении ${question.organisation.shortName} в реестр`,
      text: [
        `На основании решения межведомственной комиссии (${protocolText(question)})`,
        'ПРИКАЗЫВАЮ:',
        `1. Включить в реестр: ${centres.map((centre) => centreText(centre).ru).join('; ')}.`,
      ].join('\n'),
    }
  },
  check: against,
  async apply(tx, actor, order, effect) {
    const refused = await against(tx, effect, order)
    const question = await questionOf(tx, effect)
    if (refused || !question) return refused
    const { paperId, fromOn } = order
    const basis = `Возвращение в реестр: ${protocolText(question)}`
    const change = { kind: 'inclusion', patch: { status: 'included' }, basis, fromOn, paperId } as const
    for (const { id: centreId } of await centresExcludedByProtocol(tx, question.organisationId, fromOn))
      await recordRegisterChange(tx, actor, { ...change, centreId })
    await setStatus(tx, question, 'order', { orderPaperId: paperId })
    await recordStep(tx, actor, question, {
      audit: 'exclusion.reinstated',
      details: { paperNumber: order.numberText, fromOn },
    })
    return null
  },
  async cancel(tx, actor, _, { paperId }) {
    await retractChangesOf(tx, actor, paperId, now())
    const question = await tx.commissionQuestion.findUnique({ where: { orderPaperId: paperId } })
    if (!question) return
    await setStatus(tx, question, 'receive', { orderPaperId: null })
    await recordStep(tx, actor, question, { audit: 'exclusion.orderCancelled' })
  },
  decided: (reader, effect) => decidedText(reader, 'reinstate', effect.question),
}
