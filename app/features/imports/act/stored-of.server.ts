import { db } from '~/platform/db/db.server'
import type { Proof } from 'scoring/settlement/settlement-case'
import type { ActRow } from '../../acts/act-row'
import type { ActFrame } from './act-context.server'

/** What the act says of some clients already, by contract. */
export async function storedOf(contractIds: readonly string[], frame: ActFrame): Promise<Map<string, ActRow>> {
  if (frame.act === null || contractIds.length === 0) return new Map()
  const months = await db.clientMonth.findMany({
    where: { actId: frame.act.id, contractId: { in: [...contractIds] } },
    include: { lines: { select: { serviceCode: true, deliveredCount: true } } },
  })
  return new Map(
    months.map(({ contractId, signature, signedOn, witnesses, lines }) => [
      contractId,
      {
        contractId,
        signature: signature as Proof,
        signedOn,
        witnesses,
        counts: new Map(lines.map((line) => [line.serviceCode, line.deliveredCount])),
      },
    ]),
  )
}

/** Of codes that are nobody's in the programme this month, those that are the organisation's own all the same. */
export async function otherOwnCodes(codes: readonly string[], frame: ActFrame): Promise<Set<string>> {
  const strange = [...new Set(codes)].filter((code) => !frame.courses.has(code))
  if (strange.length === 0) return new Set()
  const found = await db.serviceContract.findMany({
    where: { organisationId: frame.organisationId, code: { in: strange } },
    select: { code: true },
  })
  return new Set(found.map(({ code }) => code))
}
