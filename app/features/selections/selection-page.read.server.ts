import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { lacksOf, readCard } from './application-card'
import { examinersOf } from './examiners.server'
import { readGrounds } from './grounds'
import { registryChecks } from './registry-checks.read.server'
import { requirementRows } from './requirement-rows.read.server'
import {
  canSelection,
  isDecision,
  permissionFor,
  selectionActions,
  statusOf,
  type SelectionAction,
  type SelectionStatus,
} from './states'
import { weigh } from './weigh'

const actions = [...new Set(Object.values(selectionActions).flat())] as SelectionAction[]

/** The states in which everybody concerned may read what was found. */
const decidedStatuses: readonly SelectionStatus[] = ['admitted', 'included', 'refused']

/** Everything that the page of one application says, and what this person may do with it. */
export async function selectionPage(actor: Actor, id: string) {
  const row = await db.qualifyingSelection.findUniqueOrThrow({
    where: { id },
    include: {
      organisation: true,
      centre: { select: { id: true, name: true } },
      order: { select: { id: true, numberText: true, registeredOn: true } },
      remarks: { orderBy: [{ round: 'desc' }, { madeAt: 'asc' }, { id: 'asc' }] },
      steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  })
  const status = statusOf(row)
  const isMinistry = actor.organisationId === null
  const showsFindings = isMinistry || decidedStatuses.includes(status)
  const day = await today()
  const [requirements, registry, examiners, people] = await Promise.all([
    requirementRows(id, showsFindings),
    isMinistry ? registryChecks(id, row.organisation, day) : null,
    examinersOf(db, row),
    namesOf([row.decidedById, row.proposedById, ...row.steps.map(({ byId }) => byId)]),
  ])
  const card = readCard(row.dataJson)
  const isExaminer = examiners.has(actor.userId)
  const can = Object.fromEntries(
    actions.map((action) => [
      action,
      may(actor, permissionFor(action), row.organisationId) &&
        canSelection(row, action) &&
        !(isDecision(action) && isExaminer),
    ]),
  ) as Record<SelectionAction, boolean>
  const { decision, grounds, missing } = weigh(new Map(requirements.map((one) => [one.id, one.found])))
  return {
    id,
    version: row.version,
    status,
    number: row.number,
    filedOn: row.filedOn,
    answerByOn: status === 'remarks' ? row.answerByOn : null,
    organisation: { code: row.organisation.code, shortName: row.organisation.shortName },
    centre: row.centre,
    card,
    lacks: lacksOf(card),
    requirements,
    weighed: isMinistry
      ? { decision, grounds: grounds.map(({ id: rule, title }) => ({ id: rule, title })), missing }
      : null,
    remarks: row.remarks.map((remark) => ({
      ...remark,
      rule: requirements.find(({ id: one }) => one === remark.requirement) ?? null,
    })),
    checks: registry?.checks ?? [],
    sealedGrounds: status === 'refused' || isMinistry ? readGrounds(row.groundsJson) : [],
    decision: status === 'refused' || isMinistry ? row.decision : '',
    proposedBy: isMinistry ? (people.get(row.proposedById ?? '') ?? null) : null,
    decidedBy: people.get(row.decidedById ?? '') ?? null,
    decidedOn: row.decidedOn,
    order: row.order,
    steps: row.steps.map(({ byId, ...step }) => ({ ...step, by: people.get(byId) ?? null })),
    today: day,
    isMinistry,
    showsFindings,
    isOwnWork: isExaminer && (status === 'toAdmit' || status === 'toRefuse') && may(actor, 'selection:decide'),
    canPrepareOrder: status === 'admitted' && may(actor, 'paper:prepare') && isMinistry,
    can,
  }
}

export type SelectionPage = Awaited<ReturnType<typeof selectionPage>>

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  })
  return new Map(users.map((user) => [user.id, initialsOf(user)]))
}
