import { exclusionGrounds } from 'scoring/quality/exclusion-grounds'
import type { Reader } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import type { BothTexts, OrderField } from '~/platform/orders/order-kinds.server'
import { protocolOf } from '../protocol-of.read.server'
import { canChain, type CarriedOutcome } from '../states'

const withOrganisation = { organisation: { select: { shortName: true, name: true } } } as const

/** A question that a signed protocol decided, with that protocol; null where none of the id was decided so. */
export async function decidedQuestion(reader: Reader, outcome: CarriedOutcome, id = '') {
  const question = await reader.commissionQuestion.findUnique({ where: { id }, include: withOrganisation })
  const protocol = question && (await protocolOf(reader, id))
  return question?.outcome === outcome && question.decidedOn && protocol
    ? { ...question, decidedOn: question.decidedOn, protocol }
    : null
}

export type DecidedQuestion = NonNullable<Awaited<ReturnType<typeof decidedQuestion>>>

/** «протокол комиссии от 31.10.2025 № 4» */
export const protocolText = ({ decidedOn, protocol }: DecidedQuestion): string =>
  `протокол комиссии от ${dayText(decidedOn)} № ${protocol.number}`

const named = (question: DecidedQuestion): BothTexts => ({
  ru: `${question.organisation.shortName}: ${protocolText(question)}`,
  en: `${question.organisation.shortName}: protocol of ${dayText(question.decidedOn)} No. ${question.protocol.number}`,
})

/** The field with which an order names the protocol that it carries out: those that the ministry has received. */
export async function questionField(reader: Reader, outcome: CarriedOutcome): Promise<OrderField> {
  const rows = await reader.commissionQuestion.findMany({
    where: { status: 'received', outcome },
    select: { id: true },
  })
  const questions = await Promise.all(rows.map(({ id }) => decidedQuestion(reader, outcome, id)))
  return {
    ...{ name: 'question', label: { ru: 'Протокол комиссии', en: 'Protocol of the commission' } },
    hint: {
      ru: 'Здесь протоколы, получение которых отмечено и по которым приказа ещё нет.',
      en: 'Protocols that were marked as received and have no order yet stand here.',
    },
    options: questions.flatMap((one) => (one ? [{ value: one.id, text: named(one) }] : [])),
  }
}

/** What is against an order on the protocol itself; null where it may be made. */
export function againstQuestion(question: DecidedQuestion | null, fromOn: string): BothTexts | null {
  if (!question || !canChain(question, 'order'))
    return {
      ru: 'Выберите протокол, получение которого отмечено и по которому приказа ещё нет.',
      en: 'Choose a protocol that was marked as received and has no order yet.',
    }
  if (fromOn < question.decidedOn)
    return {
      ru: `Приказ не может действовать раньше протокола от ${dayText(question.decidedOn)}.`,
      en: `The order cannot begin before the protocol of ${dayText(question.decidedOn)}.`,
    }
  return null
}

/** The ground in words, as the register keeps it: that of the law, or the legal basis of the question. */
export function groundText(question: DecidedQuestion): string {
  const ground = question.ground === 'quality' ? exclusionGrounds.quality.title.ru : question.basis
  return `${ground}: ${protocolText(question)}`
}

/** What an order on the question decides, as the order's page says it. */
export async function decidedText(reader: Reader, outcome: CarriedOutcome, id = ''): Promise<BothTexts | null> {
  const question = await decidedQuestion(reader, outcome, id)
  return question && named(question)
}
