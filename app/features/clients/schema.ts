import { z } from 'zod'
import { exitKindList, type ExitKind } from 'scoring/settlement/exit-kinds'
import { exitDecisions, type ExitDecision } from 'scoring/settlement/settlement-case'
import { field } from '~/platform/forms/parse'

const operationId = z.string().max(100).default('')
const orNull = (max: number) => field.optionalText(max).transform((text) => text || null)

export const contractFields = {
  number: field.text(100),
  signedOn: field.day,
  plannedEndOn: field.optionalDay,
  centreId: orNull(100),
}

export const personFields = {
  surname: field.text(100),
  givenName: field.text(100),
  patronymic: orNull(100),
  bornOn: field.day,
  snils: orNull(20),
}

/** The organisation's code, where the person who enters belongs to none. */
export const newClientForm = z.object({
  ...personFields,
  ...contractFields,
  organisation: field.optionalText(20),
  operationId,
})

export const newContractForm = z.object({ ...contractFields, operationId })

/** The contract's version and the client's, «3.1». */
const bothVersions = z
  .string()
  .regex(/^\d+\.\d+$/)
  .transform((text) => text.split('.').map(Number) as [number, number])

export const editContractForm = z.object({ ...contractFields, version: bothVersions, operationId })
export const editPersonForm = z.object(personFields)

export const exitForm = z.object({
  exitedOn: field.day,
  kind: field.choice(exitKindList as [ExitKind, ...ExitKind[]]),
  reason: orNull(500),
  papers: field.optionalText(1000),
  isConfirmed: field.flag,
  version: z
    .string()
    .regex(/^\d*$/)
    .default('')
    .transform((text) => (text === '' ? null : Number(text))),
  operationId,
})

export const exitDecisionForm = z.object({
  decision: field
    .choice([...exitDecisions, 'withdraw'])
    .transform((word) => (word === 'withdraw' ? null : (word as ExitDecision))),
  decisionReason: field.optionalText(1000),
  version: field.whole(1, 1_000_000),
  operationId,
})

export const repaymentForm = z.object({
  settlementYear: field.whole(2018, 2999),
  paidOn: field.day,
  amount: field.money,
  documentNumber: field.text(100),
  operationId,
})

export const openNameForm = z.object({ reason: field.optionalText(500) })
