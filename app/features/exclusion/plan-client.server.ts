import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { versionOn } from '../register/register-version.read.server'
import { isStanding } from '../register/entry-status'
import { exclusionDay } from './exclusion-day.read.server'
import { runningOn } from './clients-on.read.server'
import { moveChain, type Asked, type Moved } from './move-chain.server'
import { ExclusionRefused } from './refusals.server'
import type { ClientPlan } from './states'

export interface PlanAsked extends Asked {
  contractId: string
  plan: ClientPlan
  /** The centre that takes the client over; empty unless the plan is a transfer. */
  toCentreId: string
  note: string
  /** The day by which it is done. */
  byOn: string | null
  doneOn: string | null
}

/** Says what becomes of a client of the organisation that leaves the register, or that it is done. */
export const planClient = (actor: Actor, asked: PlanAsked): Promise<Moved> =>
  moveChain(actor, asked, 'plan', async (tx, question) => {
    const { questionId, contractId, plan, note, byOn, doneOn } = asked
    const day = await exclusionDay(tx, question)
    const contract = await tx.serviceContract.findFirst({
      where: { id: contractId, ...runningOn(question.organisationId, day) },
    })
    if (!contract) throw new ExclusionRefused('notClient')
    if (doneOn !== null && doneOn > (await today())) throw new ExclusionRefused('inFuture')
    if (doneOn !== null && doneOn < contract.signedOn) throw new ExclusionRefused('beforeContract')
    const toCentreId = plan === 'transfer' ? await standingCentre(tx, asked.toCentreId, question.organisationId) : null
    const data = { plan, note, toCentreId, byOn, doneOn, recordedById: actor.userId }
    await tx.exclusionClient.upsert({
      where: { questionId_contractId: { questionId, contractId } },
      create: { questionId, contractId, ...data },
      update: { ...data, version: { increment: 1 } },
    })
    return { audit: doneOn === null ? 'exclusion.clientPlanned' : 'exclusion.clientSettled' }
  })

/** A client goes over to a centre that stands in the register today and belongs to another organisation. */
async function standingCentre(tx: Tx, centreId: string, exceptOrganisationId: string): Promise<string> {
  if (centreId === '') throw new ExclusionRefused('centreNeeded')
  const centre = await tx.centre.findUnique({ where: { id: centreId }, select: { organisationId: true } })
  const version = await versionOn(centreId, await today(), tx)
  if (!centre || centre.organisationId === exceptOrganisationId || !version || !isStanding(version.card.status))
    throw new ExclusionRefused('notStanding')
  return centreId
}
