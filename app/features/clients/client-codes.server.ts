import type { Tx } from '~/platform/db/db.server'

const digits = 4
const codeOf = (number: number) => `К-${String(number).padStart(digits, '0')}`

/** The next code of the region's one series: «К-0001», «К-0002», … Text sorts as numbers until four digits are used up. */
export async function nextClientCode(tx: Tx): Promise<string> {
  const last = await tx.client.findFirst({ orderBy: { code: 'desc' }, select: { code: true } })
  let number = Number(/\d+$/.exec(last?.code ?? '')?.[0] ?? 0)
  if (number >= 10 ** digits - 1) {
    number = Math.max(number, await tx.client.count())
    while (await tx.client.findUnique({ where: { code: codeOf(number + 1) }, select: { id: true } })) number++
  }
  return codeOf(number + 1)
}

/** A client's first course bears the client's own code, the second «К-0001-2». */
export async function nextCourseCode(tx: Tx, client: { id: string; code: string }): Promise<string> {
  const before = await tx.serviceContract.count({ where: { clientId: client.id } })
  return before === 0 ? client.code : `${client.code}-${before + 1}`
}
