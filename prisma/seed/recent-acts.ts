import { october, octoberReturn, reopened } from 'fixtures/demo-region/events'
import { lastMonth } from 'fixtures/demo-region/region'
import { assessAct, type Assessment } from '~/features/acts/assess-act.server'
import { submitAct } from '~/features/acts/submit-act.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'

/** The acts of October go as far as they have come, by the use cases of their organisations and of the ministry. */
export async function bringOctoberOn(): Promise<void> {
  const states = Object.entries(october).filter(([, state]) => state !== 'draft')
  const handedIn = (isLate: boolean) =>
    states.filter(([code]) => (Number(code.slice(2)) % 3 === 0) === isLate).map(([code]) => code)
  await asOf('2026-11-03', () => submitAll(handedIn(false)))
  await asOf('2026-11-05', () => submitAll(handedIn(true)))
  await asOf('2026-11-09', async () => {
    for (const [code, state] of states)
      if (state === 'returned') await assess(code, lastMonth, 'return', octoberReturn)
      else if (state !== 'submitted') await assess(code, lastMonth, 'accept', '')
  })
}

/** An act that was accepted and paid for long ago is opened again. */
export const reopenOne = () =>
  asOf(reopened.on, () => assess(reopened.organisation, reopened.month, 'reopen', reopened.reason))

async function submitAll(codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const clerk = await actorOf(`clerk.${code.replace('-', '').toLowerCase()}`)
    const act = await actOf(code, lastMonth)
    const { organisationId, version } = act
    done(await submitAct(clerk, { organisationId, month: lastMonth, version, operationId: '' }))
  }
}

async function assess(code: string, month: string, decision: Assessment, reason: string): Promise<void> {
  const { id: actId, version } = await actOf(code, month)
  done(await assessAct(await actorOf('officer'), { actId, version, decision, reason, operationId: '' }))
}

const actOf = (code: string, month: string) =>
  db.serviceAct.findFirstOrThrow({ where: { organisation: { code }, month }, orderBy: { number: 'desc' } })
