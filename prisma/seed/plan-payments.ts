import { october } from 'fixtures/demo-region/events'
import { lastMonth } from 'fixtures/demo-region/region'
import { fraction } from 'scoring/fraction'
import { mulFraction } from 'scoring/money'
import { addDays, type PlainDate } from 'scoring/plain-date'
import { claimedSubsidy } from '~/features/register/claimed-subsidy'
import { workday } from './days'
import { diceOf } from './dice'
import type { DemoAct } from './plan-acts'
import { planTariffs } from './plan-agreements'

export interface DemoPayment {
  organisation: string
  contractId: string
  serviceMonth: string
  paidOn: PlainDate
  amountKopecks: bigint
  documentNumber: string
}

/** What each accepted act was paid by: one order for the organisation's month, of the largest one two. */
export function planPayments(acts: readonly DemoAct[]): DemoPayment[] {
  const tariffs = planTariffs()
  const paid = acts.filter(
    (act) => act.status === 'accepted' || (act.month === lastMonth && october[act.organisation] === 'paid'),
  )
  let order = 1040
  return paid.flatMap((act) => {
    const isInTwo = act.organisation === 'N-09'
    const dice = diceOf(`payment ${act.id}`)
    const acceptedOn = act.assessedOn ?? (`${act.month.slice(0, 4)}-11-10` as PlainDate)
    const paidOn = workday(addDays(acceptedOn, dice.whole(3, 8)))
    const documents = isInTwo ? [++order, ++order] : [++order]
    return act.rows.flatMap(({ course, month }) => {
      const stay = { contract: course.signedOn, exit: course.exitedOn }
      const whole = claimedSubsidy(tariffs.get(act.organisation) ?? [], stay, month) ?? 0n
      const parts = isInTwo ? inTwo(whole) : [whole]
      return parts.map((amountKopecks, part) => ({
        organisation: act.organisation,
        contractId: course.id,
        serviceMonth: month,
        paidOn: part === 0 ? paidOn : workday(addDays(paidOn, 7)),
        amountKopecks,
        documentNumber: String(documents[part]),
      }))
    })
  })
}

/** Seven tenths at once, the rest a week later. */
function inTwo(whole: bigint): bigint[] {
  const first = mulFraction(whole, fraction(7n, 10n))
  return [first, whole - first]
}
