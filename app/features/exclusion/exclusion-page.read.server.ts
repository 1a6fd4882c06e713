import { exclusionGrounds } from 'scoring/quality/exclusion-grounds'
import { proofText } from 'scoring/deadlines/proof-text'
import type { Wording } from 'scoring/wording'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { CommissionQuestion, Deadline } from '~/platform/db/generated/client'
import { storedDue } from '../deadlines/count-day'
import { stateOf, type DeadlineState } from '../deadlines/states'
import { chainRules } from './chain-terms.server'
import { exclusionClients } from './exclusion-clients.read.server'
import { protocolOf } from './protocol-of.read.server'
import { draftOrderOf } from './draft-order-of.read.server'
import { canChain, chainOf, chainPermission, type ChainAction } from './states'

/** The term of a step: by which day, how that was counted, and whether it was kept. */
export interface StepTerm {
  id: string
  dueOn: string | null
  closedOn: string | null
  state: DeadlineState
  proof: Wording | null
}

/** Who did a step in the portal, and when. */
export interface StepDone {
  by: string
  at: Date
}

const actions = ['receive', 'correctReceipt', 'order', 'publish', 'correctPublication', 'tell', 'plan'] as const

/** A decision of the commission that is carried out: each step with its term, its proof, who did it and when. */
export async function exclusionPage(actor: Actor, question: CommissionQuestion) {
  const { outcome, status } = chainOf(question)
  const [organisation, protocol, order, notices, terms, done, clients, draft, day] = await Promise.all([
    db.organisation.findUniqueOrThrow({ where: { id: question.organisationId } }),
    protocolOf(db, question.id),
    question.orderPaperId ? orderOf(question.orderPaperId) : null,
    noticesOf(question.id),
    termsOf(question.id),
    doneOf(question.id),
    outcome === 'exclude' ? exclusionClients(question) : null,
    draftOrderOf(db, question.id),
    today(),
  ])
  const ground = question.ground === 'quality' ? exclusionGrounds.quality.title : null
  return {
    ...{ id: question.id, number: question.number, version: question.version, outcome, status },
    ...{ ground, basis: question.basis, title: question.title, year: question.year },
    organisation: { code: organisation.code, shortName: organisation.shortName },
    ...{ decidedOn: question.decidedOn, receivedOn: question.receivedOn, protocol, order, draft, notices },
    ...{ publishedOn: question.publishedOn, publishedAt: question.publishedAt, terms, done, today: day },
    /** Codes of clients are for those who may meet clients; the others meet their number alone. */
    clients: clients && {
      day: clients.day,
      count: clients.rows.length,
      unplanned: clients.rows.filter(({ plan }) => plan === null).length,
      rows: may(actor, 'client:list') ? clients.rows : null,
    },
    may: {
      openTerm: may(actor, 'deadline:read'),
      openOrder: may(actor, 'order:read'),
      openPaper: may(actor, 'paper:read'),
    },
    can: Object.fromEntries(
      actions.map((action) => [action, canChain(question, action) && may(actor, chainPermission(action))]),
    ) as Record<ChainAction, boolean>,
  }
}

export type ExclusionPage = Awaited<ReturnType<typeof exclusionPage>>

async function orderOf(paperId: string) {
  const paper = await db.paper.findUniqueOrThrow({ where: { id: paperId }, include: { order: true } })
  const names = await namesOf([paper.preparedById, paper.signedById])
  return {
    ...{ id: paper.id, number: paper.numberText ?? '', orderedOn: paper.registeredOn ?? '' },
    fromOn: paper.order?.fromOn ?? '',
    preparedBy: names.get(paper.preparedById) ?? '',
    signedBy: names.get(paper.signedById ?? '') ?? '',
    signedAt: paper.signedAt,
  }
}

const noticesOf = (questionId: string) =>
  db.paper.findMany({
    where: {
      kind: 'exclusion-notice',
      subjectId: questionId,
      status: { notIn: ['withdrawn', 'annulled', 'superseded'] },
    },
    select: { id: true, numberText: true, registeredOn: true, sentOn: true },
    orderBy: { preparedAt: 'asc' },
  })

async function termsOf(questionId: string): Promise<Partial<Record<(typeof chainRules)[number], StepTerm>>> {
  const rows = await db.deadline.findMany({
    where: {
      ...{ subjectType: 'CommissionQuestion', subjectId: questionId, status: { not: 'superseded' } },
      ruleId: { in: [...chainRules] },
    },
  })
  const day = await today()
  return Object.fromEntries(rows.map((row) => [row.ruleId, termOf(row, day)]))
}

function termOf(row: Deadline, day: string): StepTerm {
  const due = storedDue(row)
  const proof = due && { ru: proofText(due, 'ru'), en: proofText(due, 'en') }
  return { id: row.id, dueOn: row.dueOn, closedOn: row.closedOn, state: stateOf(row, day), proof }
}

const steps = {
  'exclusion.received': 'received',
  'exclusion.receiptCorrected': 'received',
  'exclusion.published': 'published',
  'exclusion.publicationCorrected': 'published',
} as const

/** Who marked the receipt and the publication last, as the journal has it. */
async function doneOf(questionId: string): Promise<Partial<Record<'received' | 'published', StepDone>>> {
  const events = await db.auditEvent.findMany({
    where: { subjectType: 'CommissionQuestion', subjectId: questionId, action: { in: Object.keys(steps) } },
    orderBy: { sequence: 'asc' },
  })
  const names = await namesOf(events.map(({ actorId }) => actorId))
  return Object.fromEntries(
    events.map(({ action, actorId, at }) => [
      steps[action as keyof typeof steps],
      { by: names.get(actorId ?? '') ?? '', at },
    ]),
  )
}

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({ where: { id: { in: ids.flatMap((id) => id ?? []) } } })
  return new Map(people.map((person) => [person.id, initialsOf(person)]))
}
