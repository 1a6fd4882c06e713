import { may, type Actor } from '~/platform/auth/actor'
import { db, type Reader } from '~/platform/db/db.server'
import { snilsText } from './snils'

/** The course that a code names, with what a permission check and an import need; null where there is none. */
export const courseByCode = (code: string, reader: Reader = db) =>
  reader.serviceContract.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      clientId: true,
      organisationId: true,
      number: true,
      signedOn: true,
      plannedEndOn: true,
      version: true,
      exit: true,
      organisation: { select: { code: true, shortName: true } },
    },
  })

export type FoundCourse = NonNullable<Awaited<ReturnType<typeof courseByCode>>>

/** A course as its form shows it; the person's own data only to those who see names. */
export async function courseToEdit(actor: Actor, contractId: string) {
  const { client, ...contract } = await db.serviceContract.findUniqueOrThrow({
    where: { id: contractId },
    include: { client: true },
  })
  const seesNames = may(actor, 'client:seeNames', contract.organisationId)
  const { number, signedOn, plannedEndOn, centreId } = contract
  const { surname, givenName, patronymic, bornOn, snils } = client
  const person: Record<string, string> = seesNames
    ? { surname, givenName, patronymic: patronymic ?? '', bornOn, snils: snils ? snilsText(snils) : '' }
    : {}
  return {
    defaults: { number, signedOn, plannedEndOn, centreId: centreId ?? '', ...person } as Record<string, string>,
    version: `${contract.version}.${client.version}`,
    seesNames,
  }
}

/** What was paid for a course up to now. */
export async function paidFor(contractId: string): Promise<bigint> {
  const { _sum } = await db.payment.aggregate({ where: { contractId }, _sum: { amountKopecks: true } })
  return _sum.amountKopecks ?? 0n
}

/** The facts after a completed course, as their form shows them. */
export async function aftercareToEdit(contractId: string): Promise<Record<string, string>> {
  const { groupStatements, employment, remissions } = await db.serviceContract.findUniqueOrThrow({
    where: { id: contractId },
    select: { groupStatements: true, employment: true, remissions: true },
  })
  return Object.fromEntries([
    ...groupStatements.map(({ month, signedBy }) => [`statement.${month}`, signedBy]),
    ['registeredOn', employment?.registeredOn ?? ''],
    ['employmentSource', employment?.source ?? ''],
    ...remissions.flatMap(({ year, monthsCount, source }) => [
      [`remission.${year}`, String(monthsCount)],
      [`remissionSource.${year}`, source],
    ]),
  ]) as Record<string, string>
}

/** What came back for a course. */
export const repaymentsOf = (contractId: string) =>
  db.repayment.findMany({ where: { contractId }, orderBy: { paidOn: 'asc' } })

/** How much came back for a course, in kopecks. */
export async function repaidFor(contractId: string): Promise<bigint> {
  const { _sum } = await db.repayment.aggregate({ where: { contractId }, _sum: { amountKopecks: true } })
  return _sum.amountKopecks ?? 0n
}
