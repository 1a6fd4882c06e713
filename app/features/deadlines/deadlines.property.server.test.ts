import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import { closeDeadline, reopenDeadline, withdrawDeadline } from './close-deadline.server'
import { moveDeadline, pauseDeadline, resumeDeadline } from './manage-deadline.server'
import { openDeadline } from './open-deadline.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const key = { ruleId: 'contract-notice', subjectType: 'ServiceContract', subjectId: 'one' }
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`)

type Step = [kind: 'open' | 'close' | 'reopen' | 'withdraw' | 'pause' | 'resume' | 'move', on: string]
const steps = fc.array(
  fc.tuple(fc.constantFrom<Step[0]>('open', 'open', 'close', 'reopen', 'withdraw', 'pause', 'resume', 'move'), day),
  { maxLength: 10 },
)

async function take([kind, on]: Step): Promise<void> {
  const reason = 'Причина'
  if (kind === 'pause' || kind === 'resume' || kind === 'move') {
    const row = await db.deadline.findFirst({ where: { liveKey: { not: null } } })
    const asked = { deadlineId: row?.id ?? 'none', version: row?.version ?? 1, operationId: '', reason }
    if (kind === 'pause') await pauseDeadline(officer, asked)
    else if (kind === 'resume') await resumeDeadline(officer, asked)
    else await moveDeadline(officer, { ...asked, dueOn: on })
    return
  }
  await inTransaction(async (tx) => {
    if (kind === 'open') await openDeadline(tx, null, { ...key, organisationId: null, eventOn: on }, { reason })
    else if (kind === 'close') await closeDeadline(tx, null, key, { closedOn: on })
    else if (kind === 'reopen') await reopenDeadline(tx, null, key, reason)
    else await withdrawDeadline(tx, null, key, reason)
  })
}

test('whatever is done to a term, one row stands at most and nothing of its history is lost', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await db.deadlineChange.deleteMany()
      await db.deadline.updateMany({ data: { supersededById: null } })
      await db.deadline.deleteMany()
      let [rowsBefore, changesBefore]: [string[], string[]] = [[], []]
      for (const step of sequence) {
        await take(step)
        const rows = await db.deadline.findMany({ include: { changes: true } })
        const standing = rows.filter(({ status }) => status !== 'superseded')
        expect(standing.length).toBeLessThanOrEqual(1)
        expect(rows.filter(({ liveKey }) => liveKey !== null)).toEqual(standing)
        for (const { closedOn, status, dueOn, isLate } of standing) {
          expect(closedOn !== null).toBe(status === 'closed')
          expect(isLate).toBe(closedOn !== null && closedOn > dueOn!)
        }
        const ids = rows.map(({ id }) => id)
        const changes = rows.flatMap((row) => row.changes.map(({ id }) => id))
        expect(ids).toEqual(expect.arrayContaining(rowsBefore))
        expect(changes).toEqual(expect.arrayContaining(changesBefore))
        ;[rowsBefore, changesBefore] = [ids, changes]
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
