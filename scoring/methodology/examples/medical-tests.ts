import { displayDay } from '../../calendar/display-day'
import { addDays, plainDate, type PlainDate } from '../../plain-date'
import { checkTests, type MedicalTests, type TestsCheck } from '../../referral/check-tests'
import { medicalTests, testsAge, testsToDo } from '../../referral/medical-tests'
import type { Lang } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { capital, inBoth } from './in-both'
import { sampleTests } from './sample-tests'
import { testStateText } from './test-state-text'

type TestKey = keyof MedicalTests['done']

const cameOn = plainDate('2025-11-20')
const staleDay = plainDate('2025-05-19')

const checked = (key: TestKey, doneOn: MedicalTests['done'][TestKey], admittedOn: PlainDate = cameOn): TestsCheck =>
  checkTests(sampleTests({ [key]: doneOn }), admittedOn)

const stateOf = ({ tests }: TestsCheck, key: TestKey, lang: Lang): string =>
  tests
    .filter(({ id }) => id === medicalTests[key].id)
    .map((test) => testStateText(test, lang))
    .join()

const toDoOf = ({ toDo }: TestsCheck, lang: Lang): string =>
  [toDo]
    .filter((term) => term !== null)
    .map(
      ({ by, atLatest }) =>
        ({
          ru: `сдать не позднее ${displayDay(by, 'ru')}, крайний срок — ${displayDay(atLatest, 'ru')}`,
          en: `to be done by ${displayDay(by, 'en')}, at the latest ${displayDay(atLatest, 'en')}`,
        })[lang],
    )
    .join()

/** A result of half a year and a day, beside one of exactly half a year and none at all. */
const staleTest = (key: TestKey) => (): WorkedExample => {
  const { title } = medicalTests[key]
  const inTime = addDays(staleDay, 1)
  const [stale, edge, absent] = [checked(key, staleDay), checked(key, inTime), checked(key, 'none')]
  return {
    given: {
      ru: `Клиент пришёл ${displayDay(cameOn, 'ru')}. ${title.ru} — результат от ${displayDay(staleDay, 'ru')}.`,
      en: `The client came on ${displayDay(cameOn, 'en')}. ${title.en}: a result of ${displayDay(staleDay, 'en')}.`,
    },
    steps: [
      {
        ru: `Результат от ${displayDay(inTime, 'ru')}: ${stateOf(edge, key, 'ru')}`,
        en: `A result of ${displayDay(inTime, 'en')}: ${stateOf(edge, key, 'en')}`,
      },
      {
        ru: `Результата нет: ${stateOf(absent, key, 'ru')}; ${toDoOf(absent, 'ru')}`,
        en: `No result: ${stateOf(absent, key, 'en')}; ${toDoOf(absent, 'en')}`,
      },
    ],
    outcome: inBoth((lang) => `${capital(stateOf(stale, key, lang))}; ${toDoOf(stale, lang)}.`),
  }
}

/** Six months of 31 August end on the last day of February. */
function shortMonth(): WorkedExample {
  const doneOn = plainDate('2025-08-31')
  const lastDay = plainDate('2026-02-28')
  const after = addDays(lastDay, 1)
  const told = (admittedOn: PlainDate, lang: Lang) =>
    `${{ ru: 'поступление', en: 'admission on' }[lang]} ${displayDay(admittedOn, lang)}: ${stateOf(checked('bloodRw', doneOn, admittedOn), 'bloodRw', lang)}`
  return {
    given: {
      ru: `Анализ сдан ${displayDay(doneOn, 'ru')}.`,
      en: `The test was made on ${displayDay(doneOn, 'en')}.`,
    },
    steps: [inBoth((lang) => capital(told(lastDay, lang)))],
    outcome: inBoth((lang) => `${capital(told(after, lang))}.`),
  }
}

function onlyOneToDo(): WorkedExample {
  const check = checkTests(sampleTests({ bloodHiv: staleDay }), cameOn)
  return {
    given: {
      ru: `Клиент зачислен ${displayDay(cameOn, 'ru')}.`,
      en: `The client was enrolled on ${displayDay(cameOn, 'en')}.`,
    },
    steps: check.tests.map((test) => inBoth((lang) => `${test.title[lang]}: ${testStateText(test, lang)}`)),
    outcome: inBoth((lang) => `${capital(toDoOf(check, lang))}.`),
  }
}

const keys = Object.keys(medicalTests) as TestKey[]

export const testExamples: Examples = [
  ...keys.map((key): Examples[number] => [medicalTests[key].id, staleTest(key)]),
  [testsAge.id, shortMonth],
  [testsToDo.id, onlyOneToDo],
]
