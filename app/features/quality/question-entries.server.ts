import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { recordRegisterChange } from '../register/record-register-change.server'
import { standsOn } from '../register/register-version.read.server'

/** While the commission has the question, the entries of the organisation's centres say so; a suspended one stays that. */
export async function questionEntries(tx: Tx, actor: Actor, organisationId: string, year: number): Promise<void> {
  const fromOn = await today()
  const entries = await tx.registerVersion.findMany({
    where: { ...standsOn(fromOn), status: 'included', entry: { centre: { organisationId } } },
    select: { centreId: true },
    orderBy: { centreId: 'asc' },
  })
  for (const { centreId } of entries)
    await recordRegisterChange(tx, actor, {
      ...{ centreId, kind: 'question', fromOn, patch: { status: 'underQuestion' } },
      basis: `Пункт 2.4.5 приказа № 929: средний балл оценок качества за ${year} год ниже порога`,
    })
}
