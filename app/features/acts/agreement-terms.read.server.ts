import { db, type Reader } from '~/platform/db/db.server'

/** For several organisations at once: the day of the month by which the agreement of a day asks for acts. */
export async function agreementTerms(
  organisationIds: readonly string[],
  reader: Reader = db,
): Promise<(organisationId: string, day: string) => number | null> {
  const agreements = await reader.subsidyAgreement.findMany({
    where: { organisationId: { in: [...new Set(organisationIds)] } },
    orderBy: { fromOn: 'desc' },
    select: { organisationId: true, fromOn: true, untilOn: true, actDueDay: true },
  })
  return (organisationId, day) =>
    agreements.find(
      (one) =>
        one.organisationId === organisationId && one.fromOn <= day && (one.untilOn === null || day <= one.untilOn),
    )?.actDueDay ?? null
}
