import { db } from '~/platform/db/db.server'

/** Whose question it is; empty where there is none, so that nobody's organisation is found. */
export async function organisationOfQuestion(questionId: string): Promise<string> {
  const question = await db.commissionQuestion.findUnique({
    where: { id: questionId },
    select: { organisationId: true },
  })
  return question?.organisationId ?? ''
}
