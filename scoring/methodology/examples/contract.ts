import { displayDay } from '../../calendar/display-day'
import { officialCalendar } from '../../calendar/official-years'
import { addDays, plainDate, type PlainDate } from '../../plain-date'
import { cameLate, carriesWeapons, contractDue, contraindicated, referralAbsent } from '../../referral/contract-grounds'
import { contraindications, type Contraindications } from '../../referral/contraindications'
import { checkCourseLength, courseTooLong, lastCourseDay } from '../../referral/course-length'
import { decideContract, type ContractCase } from '../../referral/decide-contract'
import type { Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { decisionExample, decisionText, unknown } from './decision-example'
import { capital, inBoth } from './in-both'
import { sampleTests } from './sample-tests'
import { testStateText } from './test-state-text'

const contract = {
  eligible: { ru: 'договор заключается', en: 'the contract is made' },
  refused: { ru: 'договора нет', en: 'there is no contract' },
}
const length = {
  eligible: { ru: 'курс в пределах срока', en: 'the course is within the term' },
  refused: { ru: 'предупреждение', en: 'a warning' },
}

const cameOn = plainDate('2025-11-20')
const issuedOn = plainDate('2025-10-31')

const healthy: Contraindications = {
  tuberculosis: false,
  skinOrHair: false,
  infectiousOrVenereal: false,
  mentalDisorder: false,
  dangerousToOthers: false,
}

const decideWith = (change: Partial<ContractCase>) =>
  decideContract({
    cameOn,
    referralIssuedOn: issuedOn,
    contraindications: healthy,
    tests: sampleTests(),
    carriesWeapons: false,
    calendar: officialCalendar,
    ...change,
  })

const came = (on: PlainDate): Wording => ({
  ru: `Направление выдано ${displayDay(issuedOn, 'ru')}, клиент пришёл ${displayDay(on, 'ru')}.`,
  en: `The referral was issued on ${displayDay(issuedOn, 'en')}, the client came on ${displayDay(on, 'en')}.`,
})

function testsOnlyWarn(): WorkedExample {
  const decision = decideWith({ tests: sampleTests({ chestXRay: plainDate('2025-05-19'), bloodHiv: 'none' }) })
  return {
    given: came(cameOn),
    steps: decision.warnings.map((test) =>
      inBoth(
        (lang) =>
          `${{ ru: 'Предупреждение', en: 'Warning' }[lang]}: ${test.title[lang]} — ${testStateText(test, lang)}`,
      ),
    ),
    outcome: inBoth((lang) => `${capital(decisionText(decision, contract, lang))}.`),
  }
}

const noReferral = (): WorkedExample =>
  decisionExample(contract, {
    given: { ru: 'Человек пришёл в организацию без направления.', en: 'A person came without a referral.' },
    decision: decideWith({ referralIssuedOn: 'none' }),
    others: [
      [{ ru: 'Направление выдано', en: 'With a referral' }, decideWith({})],
      [unknown, decideWith({ referralIssuedOn: 'unknown' })],
    ],
  })

function comesOnTheNextDay(): WorkedExample {
  const lastDay = plainDate('2025-12-01')
  const after = addDays(lastDay, 1)
  return decisionExample(contract, {
    given: came(after),
    decision: decideWith({ cameOn: after, tests: sampleTests() }),
    others: [
      [
        { ru: `Если пришёл ${displayDay(lastDay, 'ru')}`, en: `Came on ${displayDay(lastDay, 'en')}` },
        decideWith({ cameOn: lastDay }),
      ],
      [
        {
          ru: 'Если производственного календаря нет',
          en: 'Without a production calendar',
        },
        decideWith({ cameOn: after, calendar: new Map() }),
      ],
    ],
  })
}

const weaponsFound = (): WorkedExample =>
  decisionExample(contract, {
    given: { ru: 'При осмотре вещей найден нож.', en: 'A knife was found among the belongings.' },
    decision: decideWith({ carriesWeapons: true }),
    others: [[unknown, decideWith({ carriesWeapons: 'unknown' })]],
  })

/** The illness, under the ground of clause 3.6 that it is. */
const illness =
  (id: keyof Contraindications, { title }: { readonly title: Wording }) =>
  (): WorkedExample =>
    decisionExample(contract, {
      given: {
        ru: `При осмотре установлено: ${title.ru.toLowerCase()}.`,
        en: `Found at the examination: ${title.en.toLowerCase()}.`,
      },
      decision: decideWith({ contraindications: { ...healthy, [id]: true } }),
      others: [[unknown, decideWith({ contraindications: { ...healthy, [id]: 'unknown' } })]],
    })

const illnessIds = Object.keys(contraindications) as (keyof typeof contraindications)[]

function oneDayTooLong(): WorkedExample {
  const contractOn = plainDate('2025-01-20')
  const lastDay = lastCourseDay(contractOn)
  const ends = addDays(lastDay, 1)
  return decisionExample(length, {
    given: {
      ru: `Договор заключён ${displayDay(contractOn, 'ru')}, конец курса — ${displayDay(ends, 'ru')}.`,
      en: `The contract is of ${displayDay(contractOn, 'en')}, the course ends on ${displayDay(ends, 'en')}.`,
    },
    decision: checkCourseLength({ contractOn, endsOn: ends }),
    others: [
      [
        { ru: `Конец ${displayDay(lastDay, 'ru')}`, en: `Ending on ${displayDay(lastDay, 'en')}` },
        checkCourseLength({ contractOn, endsOn: lastDay }),
      ],
      [unknown, checkCourseLength({ contractOn, endsOn: 'unknown' })],
    ],
  })
}

export const contractExamples: Examples = [
  [contractDue.id, testsOnlyWarn],
  [referralAbsent.id, noReferral],
  [contraindicated.id, illness('tuberculosis', contraindications.tuberculosis)],
  [cameLate.id, comesOnTheNextDay],
  [carriesWeapons.id, weaponsFound],
  ...illnessIds.map((id): Examples[number] => [contraindications[id].id, illness(id, contraindications[id])]),
  [courseTooLong.id, oneDayTooLong],
]
