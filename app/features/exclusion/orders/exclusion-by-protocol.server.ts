import { clauseReference } from 'scoring/methodology/clause-text'
import { exclusionOrder, exclusionPublished } from 'scoring/deadlines/commission'
import { now } from '~/platform/clock.server'
import type { Reader } from '~/platform/db/db.server'
import type { BothTexts, OrderEffect, OrderKind } from '~/platform/orders/order-kinds.server'
import { standing } from '../../register/entry-status'
import { centreText } from '../../register/orders/entries.server'
import { recordRegisterChange, retractChangesOf } from '../../register/record-register-change.server'
import { closeTerm, dropTerm, openTerm, reopenTerm } from '../chain-terms.server'
import { countClients } from '../clients-on.read.server'
import { recordStep, setStatus } from '../move-chain.server'
import { tellOfOrder } from '../tell-of-order.server'
import { againstCentres, exclusionByProtocol, standingCentres } from './centres-of-question.server'
import {
  againstQuestion,
  decidedQuestion,
  decidedText,
  groundText,
  protocolText,
  questionField,
} from './decided-question.server'

const questionOf = (reader: Reader, effect: OrderEffect) => decidedQuestion(reader, 'exclude', effect.question)

async function against(reader: Reader, effect: OrderEffect, { fromOn }: { fromOn: string }): Promise<BothTexts | null> {
  const question = await questionOf(reader, effect)
  const refused = againstQuestion(question, fromOn)
  if (refused || !question) return refused
  const centres = await standingCentres(reader, question.organisationId, fromOn)
  if (centres.length === 0)
    return {
      ru: `${question.organisation.shortName}: в этот день ни один центр организации не числится в реестре.`,
      en: `${question.organisation.shortName}: no centre of it stands in the register on that day.`,
    }
  return againstCentres(reader, centres, fromOn, standing)
}

const cancelled = 'Приказ об исключении отменён'

/** An order that carries a protocol out: it excludes every standing centre of the organisation (clause 2.4.6). */
export const exclusionByProtocolOrder: OrderKind = {
  id: exclusionByProtocol,
  title: { ru: 'Об исключении из реестра по протоколу комиссии', en: 'On exclusion by the commission’s protocol' },
  does: {
    ru: 'Исключает все центры организации из реестра со дня действия приказа, по протоколу комиссии. С подписания идёт срок публикации. Записи, их номера и прежние редакции остаются в реестре.',
    en: 'It excludes every centre of the organisation from its day, by the protocol of the commission. From its signing runs the term of publication. The entries, their numbers and versions remain in the register.',
  },
  whenCancelled: {
    ru: 'Записи снова такие, какими были бы без исключения; протокол снова ждёт приказа.',
    en: 'The entries are again as they would be without the exclusion; the protocol waits for an order again.',
  },
  fields: async (reader) => [await questionField(reader, 'exclude')],
  async begins(reader, effect) {
    const question = await questionOf(reader, effect)
    if (!question) return null
    const centres = await standingCentres(reader, question.organisationId, question.receivedOn ?? question.decidedOn)
    const names = centres.map((centre) => centreText(centre).ru).join('; ')
    const clause = (of: typeof exclusionOrder) => clauseReference(of.citation, 'ru')
    return {
      title: `Об исключении ${question.organisation.shortName} из реестра`,
      text: [
        `На основании ${clause(exclusionOrder)} порядка (${protocolText(question)})`,
        'ПРИКАЗЫВАЮ:',
        `1. Исключить из реестра: ${names}.`,
        `2. Основание: ${groundText(question)}.`,
        `3. Разместить информацию об исключении на официальном сайте в срок, установленный ${clause(exclusionPublished)} порядка.`,
      ].join('\n'),
    }
  },
  check: against,
  async warns(reader, effect, { fromOn }) {
    const question = await questionOf(reader, effect)
    if (!question) return null
    const about = { questionId: question.id, organisationId: question.organisationId, day: fromOn }
    const { all, unplanned } = await countClients(reader, about)
    if (all === 0) return null
    return {
      ru: `На день приказа курс проходят клиенты: ${all}. Не решено, что с ними будет: ${unplanned}. Приказ их договоры не прекращает.`,
      en: `Clients on a course on the day of the order: ${all}. Not yet decided what becomes of them: ${unplanned}. The order does not end their contracts.`,
    }
  },
  async apply(tx, actor, order, effect) {
    const refused = await against(tx, effect, order)
    const question = await questionOf(tx, effect)
    if (refused || !question) return refused
    const { paperId, fromOn, signedOn } = order
    const change = {
      kind: 'exclusion',
      patch: { status: 'excluded' },
      basis: groundText(question),
      fromOn,
      paperId,
    } as const
    for (const { id: centreId } of await standingCentres(tx, question.organisationId, fromOn))
      await recordRegisterChange(tx, actor, { ...change, centreId })
    await closeTerm(tx, actor, 'exclusion-order', question.id, signedOn, order.numberText)
    await openTerm(tx, actor, 'exclusion-published', question.id, signedOn)
    await setStatus(tx, question, 'order', { orderPaperId: paperId })
    await recordStep(tx, actor, question, {
      audit: 'exclusion.ordered',
      details: { paperNumber: order.numberText, fromOn },
    })
    await tellOfOrder(tx, actor, question, fromOn)
    return null
  },
  async cancel(tx, actor, _, { paperId }) {
    await retractChangesOf(tx, actor, paperId, now())
    const question = await tx.commissionQuestion.findUnique({ where: { orderPaperId: paperId } })
    if (!question) return
    await reopenTerm(tx, actor, 'exclusion-order', question.id, cancelled)
    await dropTerm(tx, actor, 'exclusion-published', question.id, cancelled)
    const publication = { publishedOn: null, publishedAt: '', publishedById: null, noticePaperId: null }
    await setStatus(tx, question, 'receive', { orderPaperId: null, ...publication })
    await recordStep(tx, actor, question, { audit: 'exclusion.orderCancelled' })
  },
  decided: (reader, effect) => decidedText(reader, 'exclude', effect.question),
}
