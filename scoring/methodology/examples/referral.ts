import { displayDay } from '../../calendar/display-day'
import { displayKopecks } from '../../money'
import { plainDate } from '../../plain-date'
import {
  checkApplicationDocuments,
  conclusionOrCourtAct,
  dataConsent,
  identityCopy,
  representativePowers,
  type ApplicationPapers,
} from '../../referral/application-documents'
import { budgetLeft, type Budget } from '../../referral/budget'
import { decideEligibility, type Applicant } from '../../referral/decide-eligibility'
import { decideReferral, type ReferralCase } from '../../referral/decide-referral'
import { neitherTreatedNorCourt, notResident, notUsing, tooYoung } from '../../referral/eligibility-grounds'
import { decideOrganisationChoice, notInRegister } from '../../referral/organisation-choice'
import { noBudget, notEntitled, papersMissing, untrueStatements } from '../../referral/referral-grounds'
import { roubles } from '../../settlement/statement-text'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { decisionExample, unknown } from './decision-example'
import { inBoth } from './in-both'

const person = {
  eligible: { ru: 'услуги положены', en: 'services are due' },
  refused: { ru: 'услуги не положены', en: 'services are not due' },
}
const papers = {
  eligible: { ru: 'документы есть все', en: 'all papers are there' },
  refused: { ru: 'документы неполны', en: 'papers are missing' },
}
const referral = {
  eligible: { ru: 'направление оформляется', en: 'the referral is drawn up' },
  refused: { ru: 'отказ в направлении', en: 'the referral is refused' },
}
const choice = {
  eligible: { ru: 'организацию можно выбрать', en: 'the organisation may be chosen' },
  refused: { ru: 'организацию выбрать нельзя', en: 'the organisation may not be chosen' },
}

const applicant: Applicant = {
  appliedOn: plainDate('2025-06-02'),
  bornOn: plainDate('1990-05-15'),
  livesInRegion: true,
  usesDrugs: true,
  treated: true,
  needConfirmed: true,
  obligedByCourt: false,
}
const allPapers: ApplicationPapers = {
  identityCopy: true,
  appliesByRepresentative: false,
  representativePowers: false,
  conclusion: true,
  courtAct: false,
  dataConsent: true,
}
const budget = {
  limit: 100_000_000n,
  accepted: 88_000_000n,
  carriedUnpaid: 3_000_000n,
  expectedCost: 9_000_000n,
} satisfies Budget

const referralCase: ReferralCase = { applicant, papers: allPapers, isUntrue: false, budget }

const eligibility = (change: Partial<Applicant>) => decideEligibility({ ...applicant, ...change })
const documents = (change: Partial<ApplicationPapers>) => checkApplicationDocuments({ ...allPapers, ...change })
const refer = (change: Partial<ReferralCase>) => decideReferral({ ...referralCase, ...change })

function eighteenToday(): WorkedExample {
  const bornOn = plainDate('2007-06-02')
  const nextDay = plainDate('2025-06-03')
  return decisionExample(person, {
    given: {
      ru: `Заявитель родился ${displayDay(bornOn, 'ru')} и подал заявление ${displayDay(applicant.appliedOn, 'ru')}.`,
      en: `The applicant was born on ${displayDay(bornOn, 'en')} and applied on ${displayDay(applicant.appliedOn, 'en')}.`,
    },
    decision: eligibility({ bornOn }),
    others: [
      [
        { ru: `Заявление подано ${displayDay(nextDay, 'ru')}`, en: `Applied on ${displayDay(nextDay, 'en')}` },
        eligibility({ bornOn, appliedOn: nextDay }),
      ],
      [unknown, eligibility({ bornOn: 'unknown' })],
    ],
  })
}

const conditionNotMet = (given: Wording, fact: 'livesInRegion' | 'usesDrugs') => (): WorkedExample =>
  decisionExample(person, {
    given,
    decision: eligibility({ [fact]: false }),
    others: [[unknown, eligibility({ [fact]: 'unknown' })]],
  })

const neitherOfTwo = (): WorkedExample =>
  decisionExample(person, {
    given: {
      ru: 'Заявитель прошёл лечение, но заключения нарколога о нуждаемости нет, судебного акта тоже нет.',
      en: "The applicant was treated, but there is neither a narcologist's conclusion of the need nor a court act.",
    },
    decision: eligibility({ needConfirmed: false }),
    others: [
      [{ ru: 'С судебным актом', en: 'With a court act' }, eligibility({ needConfirmed: false, obligedByCourt: true })],
      [unknown, eligibility({ needConfirmed: 'unknown', obligedByCourt: 'unknown' })],
    ],
  })

const paperMissing = (given: Wording, fact: 'identityCopy' | 'dataConsent') => (): WorkedExample =>
  decisionExample(papers, {
    given,
    decision: documents({ [fact]: false }),
    others: [[unknown, documents({ [fact]: 'unknown' })]],
  })

const noPowers = (): WorkedExample =>
  decisionExample(papers, {
    given: {
      ru: 'Заявление подаёт представитель, документа о его полномочиях нет.',
      en: 'A representative applies, with no proof of the powers.',
    },
    decision: documents({ appliesByRepresentative: true }),
    others: [[{ ru: 'Без представителя', en: 'Without a representative' }, documents({})]],
  })

const neitherPaper = (): WorkedExample =>
  decisionExample(papers, {
    given: {
      ru: 'В заявлении нет ни заключения нарколога, ни судебного акта.',
      en: "There is neither a narcologist's conclusion nor a court act.",
    },
    decision: documents({ conclusion: false }),
    others: [[{ ru: 'С судебным актом', en: 'With a court act' }, documents({ conclusion: false, courtAct: true })]],
  })

const refusedFor = (given: Wording, change: Partial<ReferralCase>, others: Partial<ReferralCase>) => () =>
  decisionExample(referral, { given, decision: refer(change), others: [[unknown, refer(others)]] })

function limitNearlySpent(): WorkedExample {
  const { limit, accepted, carriedUnpaid, expectedCost } = budget
  const dearer = { ...budget, expectedCost: expectedCost + 1n }
  const left = (lang: Lang) =>
    [budgetLeft(budget)].filter((amount) => amount !== null).map((amount) => roubles(amount, lang))
  const formula = (lang: Lang) =>
    `${[limit, accepted, carriedUnpaid].map((amount) => displayKopecks(amount, lang)).join(' − ')} = ${left(lang).join()}`
  return decisionExample(referral, {
    given: {
      ru: `Лимит года — ${roubles(limit, 'ru')}, принято обязательств на ${roubles(accepted, 'ru')}, за прошлые годы не исполнено ${roubles(carriedUnpaid, 'ru')}. Ожидаемая стоимость курса — ${roubles(dearer.expectedCost, 'ru')}.`,
      en: `The limit of the year is ${roubles(limit, 'en')}, obligations accepted ${roubles(accepted, 'en')}, unpaid of earlier years ${roubles(carriedUnpaid, 'en')}. The course is expected to cost ${roubles(dearer.expectedCost, 'en')}.`,
    },
    steps: [inBoth(formula)],
    decision: refer({ budget: dearer }),
    others: [
      [
        { ru: `Если курс стоит ${roubles(expectedCost, 'ru')}`, en: `Were the cost ${roubles(expectedCost, 'en')}` },
        refer({}),
      ],
      [unknown, refer({ budget: { ...budget, expectedCost: 'unknown' } })],
    ],
  })
}

const outsideTheRegister = (): WorkedExample =>
  decisionExample(choice, {
    given: {
      ru: 'Клиент с направлением выбрал организацию, которой нет в реестре.',
      en: 'A client with a referral chose an organisation that is not in the register.',
    },
    decision: decideOrganisationChoice({ isInRegister: false }),
    others: [
      [{ ru: 'Организация в реестре', en: 'It is in the register' }, decideOrganisationChoice({ isInRegister: true })],
      [unknown, decideOrganisationChoice({ isInRegister: 'unknown' })],
    ],
  })

export const referralExamples: Examples = [
  [tooYoung.id, eighteenToday],
  [
    notResident.id,
    conditionNotMet(
      { ru: 'Заявитель не проживает в области.', en: 'The applicant does not live in the region.' },
      'livesInRegion',
    ),
  ],
  [
    notUsing.id,
    conditionNotMet({ ru: 'Заявитель не потребляет наркотики.', en: 'The applicant uses no drugs.' }, 'usesDrugs'),
  ],
  [neitherTreatedNorCourt.id, neitherOfTwo],
  [
    identityCopy.id,
    paperMissing({ ru: 'Копии паспорта в заявлении нет.', en: 'There is no copy of the passport.' }, 'identityCopy'),
  ],
  [representativePowers.id, noPowers],
  [conclusionOrCourtAct.id, neitherPaper],
  [
    dataConsent.id,
    paperMissing(
      { ru: 'Согласия на обработку персональных данных нет.', en: 'There is no consent to the processing of data.' },
      'dataConsent',
    ),
  ],
  [
    notEntitled.id,
    refusedFor(
      {
        ru: 'Документы есть, но заявитель не проживает в области.',
        en: 'The papers are there, but the applicant does not live in the region.',
      },
      { applicant: { ...applicant, livesInRegion: false } },
      { applicant: { ...applicant, livesInRegion: 'unknown' } },
    ),
  ],
  [
    papersMissing.id,
    refusedFor(
      {
        ru: 'Услуги положены, но согласия на обработку персональных данных нет.',
        en: 'Services are due, but there is no consent to the processing of data.',
      },
      { papers: { ...allPapers, dataConsent: false } },
      { papers: { ...allPapers, dataConsent: 'unknown' } },
    ),
  ],
  [
    untrueStatements.id,
    refusedFor(
      {
        ru: 'Проверка установила, что заключение нарколога поддельное.',
        en: "A check found that the narcologist's conclusion is forged.",
      },
      { isUntrue: true },
      { isUntrue: 'unknown' },
    ),
  ],
  [noBudget.id, limitNearlySpent],
  [notInRegister.id, outsideTheRegister],
]
