import { criteriaOrder } from 'fixtures/demo-region/criteria'
import { loadShippedSet } from '~/features/criteria/load-shipped-set.server'
import { setById } from '~/features/criteria/set-in-force.read.server'
import { effectOfSet } from '~/features/criteria/set-order.server'
import { submitPaper } from '~/features/documents/draft-steps.server'
import { prepareOrder } from '~/features/documents/orders/prepare-order.server'
import { signPaper } from '~/features/documents/sign-paper.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'

/** The set of criteria that ships, approved by an order before the first centre was certified. */
export async function writeCriteria(): Promise<void> {
  const { title, text, fromOn, preparedOn, signedOn } = criteriaOrder
  const paperId = await asOf(preparedOn, async () => {
    const officer = await actorOf('officer')
    const { id } = done(await loadShippedSet(officer, ''))
    const effect = { set: effectOfSet((await setById(id))!) }
    const input = { kind: 'criterion-set', title, text, fromOn, effect, cancelsId: null, amendsId: null }
    const prepared = done(await prepareOrder(officer, input, ''))
    done(await submitPaper(officer, await shown(prepared.paperId)))
    return prepared.paperId
  })
  await asOf(signedOn, async () => done(await signPaper(await actorOf('approver'), await shown(paperId))))
}

const shown = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}
