import { displayDay } from '../../calendar/display-day'
import { meanText } from '../../fraction'
import { courseDays } from '../../parameters/course-days'
import { addDays, plainDate, plainMonth, type PlainDate, type PlainMonth } from '../../plain-date'
import { standardReadings, type PeriodStart } from '../../readings'
import { services } from '../../services/catalogue'
import { courseShortfalls } from '../../services/course-shortfalls'
import { daysInProgramme as countDays } from '../../services/days-in-programme'
import { dueInMonth } from '../../services/due-in-month'
import { kinds, kindsOf, serviceKinds, type KindMask, type ServiceKind } from '../../services/kinds'
import { daysInProgramme } from '../../services/rules/days-in-programme'
import { dueByFrequency } from '../../services/rules/due-by-frequency'
import { lastTwoMonths } from '../../services/rules/last-two-months'
import { monthOfAService } from '../../services/rules/month-of-a-service'
import { volumeShortfalls } from '../../services/rules/volume-shortfalls'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { capital, decimals, inBoth } from './in-both'
import { monthText } from './month-text'
import { normExamples } from './norms'

const contract = plainDate('2025-01-20')
const plannedEnd = addDays(contract, courseDays.on(contract) - 1)
const january = plainMonth('2025-01')
const february = plainMonth('2025-02')
const register = standardReadings['period-start']

const due = (month: PlainMonth, exit: PlainDate | null = null, periodStart: PeriodStart = register.default) =>
  dueInMonth({ contract, exit, plannedEnd, month, periodStart })

const contractGiven: Wording = {
  ru: `Договор заключён ${displayDay(contract, 'ru')}, плановый конец — ${displayDay(plannedEnd, 'ru')}.`,
  en: `The contract is of ${displayDay(contract, 'en')}, its planned end is ${displayDay(plannedEnd, 'en')}.`,
}

const nothing: Wording = { ru: 'ничего', en: 'nothing' }

const serviceName = (asked: string, lang: Lang): string =>
  services
    .filter(({ code }) => code === asked)
    .map(({ code, title }) => `${code} ${title[lang]}`)
    .join()

/** «1.1 Организация и осуществление приема и размещения — 1; …» */
function countsText(counts: ReadonlyMap<string, number>, codes: readonly string[], lang: Lang): string {
  const texts = codes
    .filter((code) => counts.has(code))
    .map((code) => `${serviceName(code, lang)} — ${counts.get(code)}`)
  return texts.length > 0 ? texts.join('; ') : nothing[lang]
}

const codesOf = (kind: ServiceKind): string[] =>
  services.filter((service) => service.kind === kind).map(({ code }) => code)

const kindTitles = (mask: KindMask, lang: Lang): string =>
  kindsOf(mask)
    .map((kind) => kinds[kind].title[lang].toLowerCase())
    .join('; ')

/** Two months of one client: a kind that is due on admission is not due every month. */
const twoMonthsOf = (kind: ServiceKind) => (): WorkedExample => {
  const isDue = (month: PlainMonth) => kindsOf(due(month).dueKinds).includes(kind)
  const said = (month: PlainMonth, lang: Lang) =>
    `${monthText(month, lang)} — ${(isDue(month) ? { ru: 'вид причитался', en: 'the kind was due' } : { ru: 'вид не причитался', en: 'the kind was not due' })[lang]}`
  return {
    given: contractGiven,
    steps: [january, february].map((month) =>
      inBoth((lang) => `${capital(monthText(month, lang))}: ${countsText(due(month).counts, codesOf(kind), lang)}`),
    ),
    outcome: inBoth((lang) => `${capital([january, february].map((month) => said(month, lang)).join('; '))}.`),
  }
}

function firstMonth(): WorkedExample {
  const { counts, dueKinds, notDueKinds } = due(january)
  return {
    given: contractGiven,
    steps: [
      {
        ru: `Дней в программе за ${monthText(january, 'ru')}: ${countDays({ contract, exit: null }, january)}`,
        en: `Days in the programme in ${monthText(january, 'en')}: ${countDays({ contract, exit: null }, january)}`,
      },
      {
        ru: `Ежедневно, на неделю, при поступлении: ${countsText(counts, ['1.5.1', '3.1', '2.1'], 'ru')}`,
        en: `Daily, weekly, on admission: ${countsText(counts, ['1.5.1', '3.1', '2.1'], 'en')}`,
      },
      {
        ru: `На месяц, который ещё не кончился: ${countsText(counts, ['5.1', '5.2', '5.3'], 'ru')}`,
        en: `Of a month that is not over yet: ${countsText(counts, ['5.1', '5.2', '5.3'], 'en')}`,
      },
      { ru: `Причитались: ${kindTitles(dueKinds, 'ru')}`, en: `Due: ${kindTitles(dueKinds, 'en')}` },
    ],
    outcome: {
      ru: `Не причитались: ${kindTitles(notDueKinds, 'ru')}.`,
      en: `Not due: ${kindTitles(notDueKinds, 'en')}.`,
    },
  }
}

function monthOfTwoReadings(): WorkedExample {
  const exit = plainDate('2025-02-20')
  const told = (reading: PeriodStart, lang: Lang) =>
    `${monthText(february, lang)}: ${countsText(due(february, exit, reading).counts, ['5.1'], lang)}`
  return {
    given: {
      ru: `Договор заключён ${displayDay(contract, 'ru')}, клиент выбыл ${displayDay(exit, 'ru')}.`,
      en: `The contract is of ${displayDay(contract, 'en')}, the client left on ${displayDay(exit, 'en')}.`,
    },
    steps: (['contract-day', 'calendar-month'] as const).map((reading) =>
      inBoth((lang) => `${capital(register.options[reading][lang])}: ${told(reading, lang)}`),
    ),
    outcome: {
      ru: `Принято: ${register.options[register.default].ru}; ${told(register.default, 'ru')}.`,
      en: `The default: ${register.options[register.default].en}; ${told(register.default, 'en')}.`,
    },
  }
}

function helpWithAJob(): WorkedExample {
  const months = ['2025-05', '2025-06', '2025-07'].map(plainMonth)
  const dueMonths = months.filter((month) => due(month).counts.has('8.2'))
  return {
    given: contractGiven,
    steps: months.map((month) =>
      inBoth((lang) => `${capital(monthText(month, lang))}: ${countsText(due(month).counts, ['8.2'], lang)}`),
    ),
    outcome: {
      ru: `Причитается за ${dueMonths.map((month) => monthText(month, 'ru')).join(' и ')}`,
      en: `Due in ${dueMonths.map((month) => monthText(month, 'en')).join(' and ')}.`,
    },
  }
}

function threeWeeks(): WorkedExample {
  const exit = plainDate('2025-02-10')
  const days = (month: PlainMonth) => countDays({ contract, exit }, month)
  return {
    given: {
      ru: `Договор заключён ${displayDay(contract, 'ru')}, клиент выбыл ${displayDay(exit, 'ru')}.`,
      en: `The contract is of ${displayDay(contract, 'en')}, the client left on ${displayDay(exit, 'en')}.`,
    },
    steps: [january, february].map((month) => inBoth((lang) => `${capital(monthText(month, lang))}: ${days(month)}`)),
    outcome: {
      ru: `Дней в программе: ${days(january) + days(february)}. Последний день наибольшего курса был бы ${displayDay(plannedEnd, 'ru')}.`,
      en: `Days in the programme: ${days(january) + days(february)}. The last day of the longest course would be ${displayDay(plannedEnd, 'en')}.`,
    },
  }
}

/** What was given beyond what fell due, or short of it. */
const changes: ReadonlyMap<string, number> = new Map([
  ['1.5.1', -1],
  ['3.1', -1],
  ['6.3', 1],
])

function mealAndTalkMissed(): WorkedExample {
  const given = [...due(january).counts].map(([code, count]) => [code, count + (changes.get(code) ?? 0)] as const)
  const { services: short, conformity } = courseShortfalls({
    contract,
    exit: null,
    plannedEnd,
    periodStart: register.default,
    delivered: new Map([[january, new Map(given)]]),
    through: january,
  })
  const { numerator, denominator } = conformity
  const percent = (lang: Lang) => decimals(meanText(100 * numerator, denominator), lang)
  return {
    given: {
      ru: `${contractGiven.ru} За ${monthText(january, 'ru')} дано всё, что причиталось, кроме одного приёма пищи и одной консультации; гимнастика дана лишний раз.`,
      en: `${contractGiven.en} In ${monthText(january, 'en')} all that was due was given but one meal and one counselling; gymnastics was given once more.`,
    },
    steps: short.map(({ code, due, delivered }) => ({
      ru: `${serviceName(code, 'ru')}: дано ${delivered} из ${due}`,
      en: `${serviceName(code, 'en')}: given ${delivered} of ${due}`,
    })),
    outcome: {
      ru: `Дано ${numerator} из ${denominator}, ${percent('ru')}%: лишнее недостачу не возмещает, денег это не касается.`,
      en: `Given ${numerator} of ${denominator}, ${percent('en')}%: what is beyond makes up for nothing, and no money hangs on it.`,
    },
  }
}

export const standardExamples: Examples = [
  ...serviceKinds.map((kind): Examples[number] => [`kind-${kind}`, twoMonthsOf(kind)]),
  [dueByFrequency.id, firstMonth],
  [monthOfAService.id, monthOfTwoReadings],
  [lastTwoMonths.id, helpWithAJob],
  [daysInProgramme.id, threeWeeks],
  [volumeShortfalls.id, mealAndTalkMissed],
  ...normExamples,
]
