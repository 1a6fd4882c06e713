import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'
import { readPatch, type CardPatch } from './card'
import { changedOnly } from './card-schema'
import { canProposal, type ProposalAction, type ProposalStatus } from './proposal-states'
import { recordRegisterChange } from './record-register-change.server'
import { versionOn } from './register-version.read.server'

export type ProposalRefusal =
  'notFound' | 'wrongState' | 'stale' | 'inFuture' | 'noCard' | 'nothing' | 'waiting' | 'reasonNeeded'
export type ProposalResult = { ok: true; proposalId: string } | { ok: false; refusal: ProposalRefusal }

interface Proposed {
  centreId: string
  patch: CardPatch
  reason: string
  file: NamedFile | null
  operationId: string
}

/** An organisation proposes what the ministry confirms; one proposal of a centre waits at a time. */
export const proposeChange = (actor: Actor, asked: Proposed): Promise<ProposalResult> =>
  inTransaction((tx) =>
    once(tx, actor, asked.operationId, async (): Promise<ProposalResult> => {
      const centre = await tx.centre.findUnique({ where: { id: asked.centreId } })
      const { organisationId } = actor
      if (!centre || organisationId === null || centre.organisationId !== organisationId)
        return { ok: false, refusal: 'notFound' }
      const version = await versionOn(centre.id, await today(), tx)
      if (!version) return { ok: false, refusal: 'noCard' }
      if (await tx.registerProposal.findFirst({ where: { centreId: centre.id, status: 'waiting' } }))
        return { ok: false, refusal: 'waiting' }
      const patch = changedOnly(version.card, asked.patch)
      if (Object.keys(patch).length === 0) return { ok: false, refusal: 'nothing' }
      const by = { organisationId, uploadedById: actor.userId }
      const file = asked.file && (await recordFile(tx, asked.file, by))
      const { id } = await tx.registerProposal.create({
        data: {
          ...{ centreId: centre.id, patchJson: JSON.stringify(patch), reason: asked.reason, fileId: file?.id ?? null },
          ...{ proposedById: actor.userId, proposedAt: now() },
        },
      })
      const about = { subjectType: 'RegisterProposal', subjectId: id, to: { organisationId: null } }
      await notify(tx, [{ ...about, fact: { kind: 'registerProposal', proposalId: id, centre: centre.name } }])
      await record(tx, actor, 'registerProposal.proposed', id, organisationId)
      return { ok: true, proposalId: id }
    }),
  )

interface Decided {
  proposalId: string
  version: number
  action: ProposalAction
  /** From which day a confirmed change counts. */
  fromOn: string | null
  reason: string
  operationId: string
}

const statuses: Record<ProposalAction, ProposalStatus> = {
  ...{ confirm: 'confirmed', refuse: 'refused', withdraw: 'withdrawn' },
}

/** The officer confirms a proposal from a day or refuses it with a reason; the organisation takes its own back. */
export const decideProposal = (actor: Actor, asked: Decided): Promise<ProposalResult> =>
  inTransaction((tx) =>
    once(tx, actor, asked.operationId, async (): Promise<ProposalResult> => {
      const { action, proposalId, reason } = asked
      const proposal = await tx.registerProposal.findUnique({
        where: { id: proposalId },
        include: { entry: { include: { centre: true } } },
      })
      const centre = proposal?.entry.centre
      const isMine = action === 'withdraw' ? actor.organisationId === centre?.organisationId : !actor.organisationId
      if (!proposal || !centre || !isMine) return { ok: false, refusal: 'notFound' }
      if (!canProposal(proposal.status, action)) return { ok: false, refusal: 'wrongState' }
      if (proposal.version !== asked.version) return { ok: false, refusal: 'stale' }
      if (action === 'refuse' && reason.trim() === '') return { ok: false, refusal: 'reasonNeeded' }
      if (action === 'confirm') {
        const fromOn = asked.fromOn ?? (await today())
        if (fromOn > (await today())) return { ok: false, refusal: 'inFuture' }
        if (!(await versionOn(centre.id, fromOn, tx))) return { ok: false, refusal: 'noCard' }
        const change = { centreId: centre.id, kind: 'confirmed', fromOn, basis: proposal.reason } as const
        await recordRegisterChange(tx, actor, { ...change, patch: readPatch(proposal.patchJson) })
      }
      await tx.registerProposal.update({
        where: { id: proposalId },
        data: {
          ...{ status: statuses[action], decidedById: actor.userId, decidedAt: now(), decision: reason.trim() },
          version: { increment: 1 },
        },
      })
      await tell(tx, action, { proposalId, centre })
      await record(tx, actor, audited[action], proposalId, centre.organisationId, reason)
      return { ok: true, proposalId }
    }),
  )

const audited: Record<ProposalAction, string> = {
  confirm: 'registerProposal.confirmed',
  refuse: 'registerProposal.refused',
  withdraw: 'registerProposal.withdrawn',
}

async function tell(
  tx: Tx,
  action: ProposalAction,
  about: { proposalId: string; centre: { name: string; organisationId: string } },
): Promise<void> {
  const { proposalId: subjectId, centre } = about
  await retireNotices(tx, 'registerProposal', subjectId)
  if (action === 'withdraw') return
  const { name, organisationId } = centre
  const fact = {
    kind: 'registerDecided',
    proposalId: subjectId,
    centre: name,
    isConfirmed: action === 'confirm',
  } as const
  await notify(tx, [{ subjectType: 'RegisterProposal', subjectId, to: { organisationId }, fact }])
}

const record = (tx: Tx, actor: Actor, action: string, subjectId: string, organisationId: string, reason = '') =>
  recordChange(tx, actor, {
    ...{ action, subjectType: 'RegisterProposal', subjectId, organisationId },
    reason: reason.trim() || null,
  })
