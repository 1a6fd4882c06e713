import { lastMonth } from 'fixtures/demo-region/region'
import { exitClassOf } from 'scoring/settlement/exit-kinds'
import type { Proof } from 'scoring/settlement/settlement-case'
import { addDays, addToMonth, lastDayOf, monthOf, type PlainDate, type PlainMonth } from 'scoring/plain-date'
import { maskOfCounts } from '~/features/acts/act-row'
import { workday } from './days'
import { diceOf, type Dice } from './dice'
import { nameOf, type DemoCourse } from './plan-clients'
import { planCounts } from './plan-counts'

/** One client's month of an act. */
export interface DemoMonth {
  course: DemoCourse
  month: PlainMonth
  counts: ReadonlyMap<string, number>
  kindsMask: number
  notDueMask: number
  signature: Proof
  signedOn: string | null
  witnesses: string
}

/** Every month of a course up to the last one of which there are acts. */
export function planMonths(course: DemoCourse): DemoMonth[] {
  const dice = diceOf(`months ${course.code}`)
  const months: DemoMonth[] = []
  const last = course.exitedOn && monthOf(course.exitedOn) < lastMonth ? monthOf(course.exitedOn) : lastMonth
  for (let month = monthOf(course.signedOn); month <= last; month = addToMonth(month, 1)) {
    const { counts, notDueMask } = planCounts(course, month, course.habits, dice)
    months.push({
      course,
      month,
      counts,
      kindsMask: maskOfCounts(counts),
      notDueMask,
      ...signatureFor(course, month, dice),
    })
  }
  return months
}

function signatureFor(course: DemoCourse, month: PlainMonth, dice: Dice) {
  const isLast = course.exitedOn !== null && monthOf(course.exitedOn) === month
  const lastDay = isLast ? course.exitedOn! : lastDayOf(month)
  const signature = isLast && course.early ? lastSignature(course, dice) : usualSignature(course, dice)
  if (signature === 'unsigned') return { signature, signedOn: null, witnesses: '' }
  const signedOn = isLast ? lastDay : workday(addDays(lastDay, dice.whole(0, 1)))
  return { signature, signedOn: signedOn as PlainDate, witnesses: signature === 'waived' ? twoWitnesses(dice) : '' }
}

function usualSignature({ habits }: DemoCourse, dice: Dice): Proof {
  if (dice.chance(habits.unsigned)) return 'unsigned'
  return dice.chance(habits.waived) ? 'waived' : 'signed'
}

/** Who died or ran away signs nothing; who refused refuses this too; who was taken to hospital signs before. */
function lastSignature({ early }: DemoCourse, dice: Dice): Proof {
  const kind = early!.kind
  if (kind.startsWith('death')) return 'unsigned'
  if (kind === 'left-without-permission') return dice.chance(60) ? 'unsigned' : 'waived'
  return exitClassOf(kind) === 'not-valid' && dice.chance(50) ? 'waived' : 'signed'
}

function twoWitnesses(dice: Dice): string {
  const initials = ({ surname, givenName, patronymic }: ReturnType<typeof nameOf>) =>
    `${surname} ${givenName[0]}. ${patronymic[0]}.`
  return `${initials(nameOf(true, dice))}, ${initials(nameOf(false, dice))}`
}
