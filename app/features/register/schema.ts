import { z } from 'zod'
import { field, readDay, type FieldProblem } from '~/platform/forms/parse'
import { readMoney } from '~/platform/forms/read-money'
import { innProblem, kppProblem, ogrnProblem, requisite } from './requisites'
import { tariffUnits, type TariffRow } from './tariff'

const operationId = z.string().max(100).default('')
const version = z.coerce.number().int().min(1).optional()

export const organisationForm = z.object({
  name: field.text(500),
  shortName: field.text(150),
  legalForm: field.optionalText(200),
  inn: requisite(innProblem),
  ogrn: requisite(ogrnProblem),
  kpp: requisite(kppProblem, true).transform((text) => text || null),
  headName: field.optionalText(200),
  phone: field.optionalText(100),
  email: z
    .string()
    .trim()
    .max(200)
    .default('')
    .refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
      params: { key: 'register.requisites.email' } satisfies FieldProblem,
    }),
  address: field.optionalText(500),
  version,
  operationId,
})

export const centreForm = z.object({
  name: field.text(300),
  municipality: field.text(200),
  address: field.optionalText(500),
  capacityCount: field.whole(0, 10_000),
  version,
  operationId,
})

/** How many tariff rows a form may carry. */
export const tariffRowLimit = 40

export const agreementForm = z
  .looseObject({
    number: field.text(100),
    signedOn: field.day,
    fromOn: field.day,
    untilOn: field.optionalDay,
    actDueDay: field.whole(1, 28),
    version,
    operationId,
  })
  .transform((given, ctx) => {
    const { number, signedOn, fromOn, untilOn, actDueDay, version, operationId } = given
    const tariffs = tariffRows(given, ctx)
    return { agreement: { number, signedOn, fromOn, untilOn, actDueDay, tariffs }, version, operationId }
  })

/** The rows that were filled in; a row with neither day nor amount is no row. */
function tariffRows(given: Record<string, unknown>, ctx: z.RefinementCtx) {
  const textAt = (index: number, name: string) => String(given[`tariffs.${index}.${name}`] ?? '').trim()
  const refuse = (index: number, name: string, key: FieldProblem['key']) =>
    ctx.addIssue({ code: 'custom', path: [`tariffs.${index}.${name}`], params: { key } })
  const rows: TariffRow[] = []
  for (let index = 0; index < tariffRowLimit; index++) {
    const [dayText, amountText] = [textAt(index, 'fromOn'), textAt(index, 'amount')]
    if (!dayText && !amountText) continue
    const fromOn = readDay(dayText)
    const amountKopecks = readMoney(amountText)
    const unit = tariffUnits.find((one) => one === textAt(index, 'unit'))
    if (!fromOn) refuse(index, 'fromOn', dayText ? 'day' : 'required')
    if (!amountKopecks) refuse(index, 'amount', amountText ? 'money' : 'required')
    if (!unit) refuse(index, 'unit', 'choose')
    if (fromOn && rows.some((row) => row.fromOn === fromOn)) refuse(index, 'fromOn', 'register.refusal.sameTariffDay')
    if (fromOn && amountKopecks && unit) rows.push({ fromOn, unit, amountKopecks })
  }
  if (rows.length === 0 && !ctx.issues.length) refuse(0, 'fromOn', 'register.refusal.noTariff')
  return rows
}
