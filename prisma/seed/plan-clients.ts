import { earlyExits } from 'fixtures/demo-region/exits'
import { habits, type Habits } from 'fixtures/demo-region/habits'
import { menNames, patronymics, surnames, womenNames } from 'fixtures/demo-region/names'
import { organisations } from 'fixtures/demo-region/organisations'
import { addDays, addMonths, firstDayOf, plainMonth, type PlainDate } from 'scoring/plain-date'
import { firstMonth } from 'fixtures/demo-region/region'
import { newcomer } from 'fixtures/demo-region/agreements'
import { readSnils } from '~/features/clients/snils'
import { diceOf, type Dice } from './dice'
import { planAftercare, type PlannedAftercare } from './plan-aftercare'
import { planCourses, type PlannedCourse } from './plan-courses'

export interface DemoClient {
  code: string
  organisation: string
  surname: string
  givenName: string
  patronymic: string
  bornOn: PlainDate
  snils: string
}

export interface DemoCourse extends PlannedCourse {
  id: string
  code: string
  client: DemoClient
  habits: Habits
  number: string
  /** Which of the organisation's centres, from 0. */
  centre: number
  aftercare: PlannedAftercare | null
}

/** Everybody in the region, in the order in which they came: codes «К-0001», «К-0002», … go up with the day. */
export function planClients(): DemoCourse[] {
  const planned = habits.flatMap((habit) => {
    const since = newcomer.organisation === habit.organisation ? newcomer.fromOn : firstDayOf(plainMonth(firstMonth))
    const exits = earlyExits.filter((exit) => exit.organisation === habit.organisation)
    const courses = planCourses(habit, exits, since as PlainDate)
    const aftercare = planAftercare(habit, courses)
    return courses.map((course) => ({ course, habit, aftercare: aftercare.get(course) ?? null }))
  })
  planned.sort((a, b) => (a.course.signedOn < b.course.signedOn ? -1 : a.course.signedOn > b.course.signedOn ? 1 : 0))
  const clients = new Map<PlannedCourse, DemoClient>()
  const contractCounts = new Map<string, number>()
  return planned.map(({ course, habit, aftercare }) => {
    const centre = diceOf(`centre ${habit.organisation} ${course.signedOn} ${clients.size}`).whole(
      0,
      centresOf(habit) - 1,
    )
    const earlier = course.earlier && clients.get(course.earlier)
    const client = earlier ?? personFor(clients.size + 1, habit.organisation, course.signedOn, centre)
    clients.set(course, client)
    const year = course.signedOn.slice(0, 4)
    const number = (contractCounts.get(`${habit.organisation} ${year}`) ?? 0) + 1
    contractCounts.set(`${habit.organisation} ${year}`, number)
    const code = earlier ? `${client.code}-2` : client.code
    return {
      ...course,
      id: `course-${code.slice(2)}`,
      code,
      client,
      habits: habit,
      number: `${number}/${year}`,
      centre,
      aftercare,
    }
  })
}

const centresOf = ({ organisation }: Habits): number =>
  organisations.find(({ code }) => code === organisation)?.centres.length ?? 1

function personFor(number: number, organisation: string, signedOn: PlainDate, centre: number): DemoClient {
  const dice = diceOf(`person ${number}`)
  // The second centre of N-09 is for women.
  const isWoman = organisation === 'N-09' ? centre === 1 : dice.chance(12)
  return {
    code: `К-${String(number).padStart(4, '0')}`,
    organisation,
    ...nameOf(isWoman, dice),
    bornOn: addDays(addMonths(signedOn, -12 * dice.whole(19, 51)), -dice.whole(1, 360)),
    snils: snilsOf(number),
  }
}

export function nameOf(isWoman: boolean, dice: Dice) {
  const [surname, patronymic] = [dice.pick(surnames), dice.pick(patronymics)]
  if (!isWoman) return { surname, givenName: dice.pick(menNames), patronymic }
  const feminine = /(ой|ый|ий)$/.test(surname) ? `${surname.slice(0, -2)}ая` : `${surname}а`
  return { surname: feminine, givenName: dice.pick(womenNames), patronymic: `${patronymic.slice(0, -2)}на` }
}

/** A number that was never issued, with the two digits that check it. */
function snilsOf(number: number): string {
  const digits = `990${String(number * 37).padStart(6, '0')}`
  for (let check = 0; check < 100; check++) {
    const snils = readSnils(`${digits}${String(check).padStart(2, '0')}`)
    if (snils) return snils
  }
  throw new Error(`no check digits for ${digits}`)
}
