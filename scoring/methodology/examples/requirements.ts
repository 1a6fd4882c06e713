import { fraction } from '../../fraction'
import { offshoreSharePercent } from '../../parameters/requirement-values'
import { plainDate } from '../../plain-date'
import { admissibility, isOffshoreShareWithin } from '../../referral/admissibility'
import { centreDuties } from '../../referral/centre-duties'
import type { Fact } from '../../referral/decision'
import { checkRequirements, type Met, type Requirement } from '../../referral/requirement'
import { hasResidentialCareCode, requirements } from '../../referral/requirements'
import type { Examples, WorkedExample } from '../worked-example'
import { decisionExample, unknown } from './decision-example'

const day = plainDate('2025-06-02')

const outcomes = {
  eligible: { ru: 'требования выполнены', en: 'the requirements are met' },
  refused: { ru: 'не выполнено', en: 'not met' },
}

type Requirements = Readonly<Record<string, Requirement>>

/** An organisation that meets the whole list, but for one requirement, of which this is known. */
const checkOne = (list: Requirements, id: string, fact: Fact) =>
  checkRequirements(
    list,
    Object.fromEntries(Object.keys(list).map((other) => [other, other === id ? fact : true])) as Met<string>,
  )

const evidenceMissing =
  (list: Requirements, id: string, { evidence, title }: Requirement) =>
  (): WorkedExample =>
    decisionExample(outcomes, {
      given: {
        ru: `Проверяется «${title.ru}». Не найдено: ${evidence.ru}.`,
        en: `Looked at: “${title.en}”. Not found: ${evidence.en}.`,
      },
      decision: checkOne(list, id, false),
      others: [
        [{ ru: 'Если подтверждение есть', en: 'With the evidence' }, checkOne(list, id, true)],
        [unknown, checkOne(list, id, 'unknown')],
      ],
    })

const examplesOf = (list: Requirements): Examples =>
  Object.entries(list).map(([id, requirement]) => [requirement.id, evidenceMissing(list, id, requirement)])

const [otherCare, residentialCare] = ['88.10', '87.90']

const anotherActivity = (): WorkedExample =>
  decisionExample(outcomes, {
    given: { ru: `В ЕГРЮЛ один код: ${otherCare}.`, en: `The state register names one code: ${otherCare}.` },
    decision: checkOne(requirements, 'code', hasResidentialCareCode([otherCare], day)),
    others: [
      [
        { ru: `Если есть и ${residentialCare}`, en: `With ${residentialCare} beside it` },
        checkOne(requirements, 'code', hasResidentialCareCode([otherCare, residentialCare], day)),
      ],
      [unknown, checkOne(requirements, 'code', hasResidentialCareCode('unknown', day))],
    ],
  })

const offshore = (percent: bigint) =>
  checkOne(admissibility, 'offshoreShare', isOffshoreShareWithin(fraction(percent, 100n), day))

function justOverTheLimit(): WorkedExample {
  const limit = BigInt(offshoreSharePercent.on(day))
  const over = limit + 1n
  return decisionExample(outcomes, {
    given: {
      ru: `Доля офшорных компаний в капитале — ${over}%.`,
      en: `The share of offshore companies in the capital is ${over}%.`,
    },
    decision: offshore(over),
    others: [
      [{ ru: `Если доля ровно ${limit}%`, en: `Were it exactly ${limit}%` }, offshore(limit)],
      [unknown, checkOne(admissibility, 'offshoreShare', isOffshoreShareWithin('unknown', day))],
    ],
  })
}

/** What is a number is held against its number, the rest against its evidence. */
export const requirementExamples: Examples = [
  ...examplesOf(requirements).filter(([id]) => id !== requirements.code.id),
  [requirements.code.id, anotherActivity],
  ...examplesOf(admissibility).filter(([id]) => id !== admissibility.offshoreShare.id),
  [admissibility.offshoreShare.id, justOverTheLimit],
  ...examplesOf(centreDuties),
]
