import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { emptyCard, readPatch, type CardField } from './card'
import { canProposal, proposalPermissions, type ProposalAction, type ProposalStatus } from './proposal-states'
import { versionOn } from './register-version.read.server'

/** A proposal with its centre; null where there is none. */
export const proposalById = (id: string) =>
  db.registerProposal.findUnique({
    where: { id },
    include: {
      file: { select: { id: true, name: true } },
      entry: { include: { centre: { include: { organisation: { select: { shortName: true } } } } } },
    },
  })

type Proposal = NonNullable<Awaited<ReturnType<typeof proposalById>>>

/** What is proposed, old and new beside each other, and what this person may do with it. */
export async function proposalPage(actor: Actor, proposal: Proposal) {
  const { centre } = proposal.entry
  const day = await today()
  const card = (await versionOn(centre.id, day))?.card ?? emptyCard()
  const patch = readPatch(proposal.patchJson)
  const people = await db.user.findMany({
    where: { id: { in: [proposal.proposedById, proposal.decidedById ?? ''] } },
  })
  const nameOf = (id: string | null) => {
    const person = people.find((one) => one.id === id)
    return person ? initialsOf(person) : null
  }
  const can = (action: ProposalAction) =>
    canProposal(proposal.status, action) && may(actor, proposalPermissions[action], centre.organisationId)
  return {
    id: proposal.id,
    version: proposal.version,
    status: proposal.status as ProposalStatus,
    centre: { code: centre.code, name: centre.name, organisation: centre.organisation.shortName },
    reason: proposal.reason,
    decision: proposal.decision,
    file: proposal.file,
    proposed: { by: nameOf(proposal.proposedById), at: proposal.proposedAt },
    decided: proposal.decidedAt && { by: nameOf(proposal.decidedById), at: proposal.decidedAt },
    fields: (Object.keys(patch) as CardField[]).map((field) => ({ field, was: card[field], becomes: patch[field]! })),
    today: day,
    can: { confirm: can('confirm'), refuse: can('refuse'), withdraw: can('withdraw') },
  }
}

export type ProposalPage = Awaited<ReturnType<typeof proposalPage>>
