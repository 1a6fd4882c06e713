import { decidedQuestion } from './decided-question'
import { db } from './with-database'

/** Ids of a decision of the commission that the ministry carries out, for the addresses of its pages. */
export interface ExclusionRecords {
  /** Decided, and not received by the ministry yet. */
  decidedQuestionId: string
  /** Its protocol was received: what becomes of a client is said. */
  receivedQuestionId: string
  runningContractCode: string
}

/** Two decisions about an organisation, and a course that runs in it. */
export async function exclusionRecords(of: {
  organisationId: string
  number: number
  contractId: string
}): Promise<ExclusionRecords> {
  const { organisationId, number, contractId } = of
  const decided = { organisationId, decidedOn: '2026-02-02' }
  const { questionId: decidedQuestionId } = await decidedQuestion(db, { ...decided, number: 2 * number - 1 })
  const { questionId: receivedQuestionId } = await decidedQuestion(db, { ...decided, number: 2 * number })
  await db.commissionQuestion.update({
    where: { id: receivedQuestionId },
    data: { status: 'received', receivedOn: '2026-02-03' },
  })
  const { code } = await db.serviceContract.findUniqueOrThrow({ where: { id: contractId } })
  return { decidedQuestionId, receivedQuestionId, runningContractCode: code }
}
