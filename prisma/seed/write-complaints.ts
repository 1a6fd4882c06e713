import { complaints, type DemoComplaint } from 'fixtures/demo-region/complaints'
import { decideComplaint, solveComplaint } from '~/features/complaints/decide-complaint.server'
import {
  askToExplain,
  assignExaminer,
  explainComplaint,
  withdrawComplaint,
} from '~/features/complaints/examine-complaint.server'
import { receiveComplaint } from '~/features/complaints/receive-complaint.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'

/** Who receives complaints, and who examines them. */
const [receiver, examiner] = ['officer', 'officer2']

/** The complaints of the region by the portal's own use cases, each step on its day. */
export async function writeComplaints(): Promise<void> {
  for (const complaint of complaints) await writeComplaint(complaint)
}

async function writeComplaint(one: DemoComplaint): Promise<void> {
  const { on, assignedOn, askedOn, explained, decided, solved, withdrawn } = one
  const [officer, examines] = [await actorOf(receiver!), await actorOf(examiner!)]
  const complaintId = await asOf(on, async () => {
    const { organisation, centre = '', channel, applicant, text, answerByOn = null } = one
    const asked = { organisation, centre, onDay: on, channel, applicant, text, answerByOn, file: null }
    return done(await receiveComplaint(officer, asked, '')).id
  })
  const shown = async () => {
    const { version } = await db.complaint.findUniqueOrThrow({ where: { id: complaintId } })
    return { complaintId, version, operationId: '' }
  }
  const step = async (day: string | undefined, does: () => Promise<{ ok: boolean }>) => {
    if (day !== undefined) await asOf(day, async () => done(await does()))
  }
  await step(assignedOn, async () => assignExaminer(officer, { ...(await shown()), examinerId: examines.userId }))
  await step(askedOn, async () => askToExplain(examines, await shown()))
  await step(explained?.on, async () => {
    const clerk = await actorOf(`clerk.${one.organisation.replace('-', '').toLowerCase()}`)
    return explainComplaint(clerk, { ...(await shown()), explanation: explained!.text })
  })
  await step(decided?.on, async () => {
    const { on: onDay, ...decision } = decided!
    return decideComplaint(examines, { ...(await shown()), ...decision, onDay })
  })
  await step(solved?.on, async () =>
    solveComplaint(examines, { ...(await shown()), solved: solved!.text, onDay: solved!.on }),
  )
  await step(withdrawn?.on, async () => withdrawComplaint(officer, { ...(await shown()), reason: withdrawn!.reason }))
}
