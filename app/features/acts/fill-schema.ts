import { services } from 'scoring/services/catalogue'
import { proofs } from 'scoring/settlement/settlement-case'
import { z } from 'zod'
import { field, parseForm, valuesOf, type FieldProblem, type FormState } from '~/platform/forms/parse'
import type { ActRow } from './act-row'
import { countField } from './count-field'

/** The largest count of one service in a month that is not a slip of the finger. */
const mostCount = 999

const schema = z.object({
  signature: field.choice(proofs),
  signedOn: field.optionalDay,
  witness1: field.optionalText(150),
  witness2: field.optionalText(150),
  version: field.optionalText(50),
  operationId: field.optionalText(50),
  next: field.optionalText(50),
})

type Head = z.output<typeof schema>

export interface FilledMonth {
  row: ActRow
  /** What the client's month said when the form was shown. */
  version: string
  operationId: string
  /** The client to go on to. */
  next: string
}

/** Reads the form of a client's month; every problem stands at its field. */
export function readFilledMonth(
  data: FormData,
  about: { contractId: string; month: string; today: string },
): { ok: true; value: FilledMonth } | { ok: false; form: FormState } {
  const head = parseForm(schema, data)
  const given = readCounts(data)
  const problems = {
    ...given.problems,
    ...(head.ok ? signatureProblems(head.value, about) : head.form.problems),
  }
  if (!head.ok || Object.keys(problems).length > 0) return { ok: false, form: { values: valuesOf(data), problems } }
  const { signature, signedOn, witness1, witness2, version, operationId, next } = head.value
  const row: ActRow = {
    contractId: about.contractId,
    signature,
    signedOn: signature === 'unsigned' ? null : signedOn,
    witnesses: signature === 'waived' ? `${witness1}; ${witness2}` : '',
    counts: given.counts,
  }
  return { ok: true, value: { row, version, operationId, next } }
}

function readCounts(data: FormData) {
  const counts = new Map<string, number>()
  const problems: Record<string, FieldProblem> = {}
  for (const { code } of services) {
    const text = String(data.get(countField(code)) ?? '').trim()
    const count = /^\d{1,9}$/.test(text || '0') ? Number(text) : NaN
    if (Number.isNaN(count)) problems[countField(code)] = { key: 'wholeNumber' }
    else if (count > mostCount) problems[countField(code)] = { key: 'range', values: { min: 0, max: mostCount } }
    else if (count > 0) counts.set(code, count)
  }
  return { counts, problems }
}

/** A signature has its day; a refusal to sign has two different witnesses. */
function signatureProblems(head: Head, about: { month: string; today: string }): Record<string, FieldProblem> {
  if (head.signature === 'unsigned') return {}
  const problems: Record<string, FieldProblem> = {}
  if (head.signedOn === null) problems.signedOn = { key: 'acts.fill.dayNeeded' }
  else if (head.signedOn < `${about.month}-01` || head.signedOn > about.today)
    problems.signedOn = { key: 'acts.fill.dayWrong' }
  const [one, two] = [head.witness1, head.witness2].map((name) => name.toLowerCase())
  if (head.signature === 'waived' && (!one || !two || one === two))
    problems[one ? 'witness2' : 'witness1'] = { key: 'acts.fill.twoWitnesses' }
  return problems
}

/** The two witnesses of a stored row. */
export function witnessesOf(witnesses: string): [string, string] {
  const [one = '', two = ''] = witnesses.split(';').map((name) => name.trim())
  return [one, two]
}
