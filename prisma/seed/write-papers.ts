import { demands, incoming, order } from 'fixtures/demo-region/papers'
import { submitPaper } from '~/features/documents/draft-steps.server'
import { prepareOrder } from '~/features/documents/orders/prepare-order.server'
import { preparePaper } from '~/features/documents/prepare-paper.server'
import { registerIncoming } from '~/features/documents/register-incoming.server'
import { postPaper } from '~/features/documents/send-paper.server'
import { signPaper } from '~/features/documents/sign-paper.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'

/** The papers of the region by the portal's own use cases: numbers, seals and files are those that it makes. */
export async function writePapers(): Promise<void> {
  const orderId = await asOf(order.preparedOn, prepareTheOrder)
  await asOf(order.signedOn, () => sign(orderId))
  await writeIncoming('2026-02')
  const sent: string[] = []
  await asOf(demands.preparedOn, async () => {
    for (const code of demands.sent) sent.push(await prepareDemand(code))
    for (const code of demands.waiting) await prepareDemand(code)
  })
  await asOf(demands.signedOn, async () => {
    for (const paperId of sent) await sign(paperId)
  })
  await asOf(demands.sentOn, async () => {
    const officer = await actorOf('officer')
    for (const paperId of sent) done(await postPaper(officer, { ...(await shown(paperId)), sentOn: demands.sentOn }))
  })
  await writeIncoming('2026-03')
}

async function prepareTheOrder(): Promise<string> {
  const officer = await actorOf('officer')
  const { title, text, signedOn } = order
  const input = { kind: 'other', title, text, fromOn: signedOn, effect: {}, cancelsId: null, amendsId: null }
  const { paperId } = done(await prepareOrder(officer, input, ''))
  done(await submitPaper(officer, await shown(paperId)))
  return paperId
}

async function prepareDemand(code: string): Promise<string> {
  const accountant = await actorOf('accountant')
  const { id: subjectId } = await db.settlement.findFirstOrThrow({
    where: { year: demands.year, status: 'approved', organisation: { code } },
  })
  const asked = { kind: 'clawback-demand', subjectId, supersedesId: null } as const
  const { paperId } = done(await preparePaper(accountant, asked, ''))
  done(await submitPaper(accountant, await shown(paperId)))
  return paperId
}

const sign = async (paperId: string) => done(await signPaper(await actorOf('approver'), await shown(paperId)))

const shown = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}

async function writeIncoming(month: string): Promise<void> {
  for (const { on, organisation: code, ...paper } of incoming.filter((one) => one.on.startsWith(month)))
    await asOf(on, async () => {
      const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { code } })
      done(await registerIncoming(await actorOf('officer'), { ...paper, organisationId, correspondent: '' }, null, ''))
    })
}
