import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import type { TariffRow } from './tariff'

export interface AgreementFacts {
  number: string
  signedOn: string
  fromOn: string
  untilOn: string | null
  /** The day of the next month by which the organisation hands in its act: 1 to 28. */
  actDueDay: number
  tariffs: readonly TariffRow[]
}

export type AgreementRefusal = 'untilBeforeFrom' | 'overlaps' | 'tariffOutside' | 'noTariffAtStart' | 'stale'
export type SaveAgreementResult = { ok: true; agreementId: string } | { ok: false; refusal: AgreementRefusal }

/**
 * Records a subsidy agreement with its tariffs, or corrects one. An organisation has one agreement at a time.
 * @param own the agreement and the version that were shown; null for a new one
 */
export const saveAgreement = (
  actor: Actor,
  organisationId: string,
  own: { id: string; version: number } | null,
  facts: AgreementFacts,
  operationId: string,
): Promise<SaveAgreementResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<SaveAgreementResult> => {
      const refusal = await refusalOf(tx, organisationId, own?.id, facts)
      if (refusal) return { ok: false, refusal }
      const agreementId = await write(tx, organisationId, own, facts)
      if (agreementId === null) return { ok: false, refusal: 'stale' }
      await recordChange(tx, actor, {
        action: own ? 'agreement.edited' : 'agreement.created',
        subjectType: 'SubsidyAgreement',
        subjectId: agreementId,
        organisationId,
        details: {
          actDueDay: facts.actDueDay,
          tariffs: facts.tariffs.map((row) => `${row.fromOn} ${row.unit} ${row.amountKopecks}`).join('; '),
        },
      })
      return { ok: true, agreementId }
    }),
  )

async function refusalOf(
  tx: Tx,
  organisationId: string,
  ownId: string | undefined,
  { fromOn, untilOn, tariffs }: AgreementFacts,
): Promise<AgreementRefusal | null> {
  if (untilOn !== null && untilOn < fromOn) return 'untilBeforeFrom'
  if (tariffs.some((row) => row.fromOn < fromOn || (untilOn !== null && row.fromOn > untilOn))) return 'tariffOutside'
  if (!tariffs.some((row) => row.fromOn === fromOn)) return 'noTariffAtStart'
  const other = await tx.subsidyAgreement.findFirst({
    where: {
      organisationId,
      id: { not: ownId },
      fromOn: { lte: untilOn ?? '9999-12-31' },
      OR: [{ untilOn: null }, { untilOn: { gte: fromOn } }],
    },
    select: { id: true },
  })
  return other ? 'overlaps' : null
}

async function write(
  tx: Tx,
  organisationId: string,
  own: { id: string; version: number } | null,
  { tariffs, ...facts }: AgreementFacts,
): Promise<string | null> {
  if (!own) {
    const data = { ...facts, organisationId, tariffs: { create: [...tariffs] } }
    return (await tx.subsidyAgreement.create({ data })).id
  }
  const { count } = await tx.subsidyAgreement.updateMany({
    where: { id: own.id, organisationId, version: own.version },
    data: { ...facts, version: own.version + 1 },
  })
  if (count === 0) return null
  await tx.tariff.deleteMany({ where: { agreementId: own.id } })
  await tx.tariff.createMany({ data: tariffs.map((row) => ({ ...row, agreementId: own.id })) })
  return own.id
}
