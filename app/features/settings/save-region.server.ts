import type { z } from 'zod'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { forgetTimeZone } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import type { regionForm } from './schema'

export type SaveRegionResult = { ok: true } | { ok: false; refusal: 'stale' }

/** Says whose portal this is; from then on its time zone decides what day it is. */
export async function saveRegion(actor: Actor, input: z.output<typeof regionForm>): Promise<SaveRegionResult> {
  const { operationId, version, ...facts } = input
  const result = await inTransaction((tx) =>
    once<SaveRegionResult>(tx, actor, operationId, async () => {
      const before = await tx.regionProfile.findFirst()
      if ((before?.version ?? 0) !== version) return { ok: false, refusal: 'stale' }
      const data = { ...facts, version: version + 1 }
      await tx.regionProfile.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data })
      await recordChange(tx, actor, {
        action: 'region.saved',
        subjectType: 'RegionProfile',
        subjectId: '1',
        details: { timeZone: facts.timeZone },
      })
      return { ok: true }
    }),
  )
  forgetTimeZone()
  return result
}
