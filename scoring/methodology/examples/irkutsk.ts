import { displayDay } from '../../calendar/display-day'
import { officialCalendar } from '../../calendar/official-years'
import { certify } from '../../certification/certify'
import { conclusionTexts } from '../../certification/explain-certification'
import { irkutsk29 } from '../../certification/irkutsk-29'
import { dueOn } from '../../deadlines/due-on'
import { voucherDecision } from '../../deadlines/irkutsk'
import { proofText } from '../../deadlines/proof-text'
import { addDays, plainDate, type PlainDate } from '../../plain-date'
import { defaultCertificationReadings } from '../../readings'
import {
  checkVoucherCourse,
  decideVoucher,
  decideVoucherCentre,
  type VoucherApplicant,
  type VoucherCentre,
} from '../../referral/decide-voucher'
import { certificationExperts, consultationCentres, regionalRegister } from '../../referral/irkutsk-region'
import {
  noDiagnosis,
  notLivingThere,
  noWish,
  voucherIssue,
  voucherPapersMissing,
} from '../../referral/voucher-conditions'
import {
  centreNotCertified,
  centreNotInRegister,
  voucherKinds,
  voucherLapsed,
  voucherServices,
  voucherTooShort,
} from '../../referral/voucher-use'
import type { Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { countsText } from './certification'
import { decisionExample, decisionText, unknown } from './decision-example'
import { capital, inBoth } from './in-both'

const voucher = {
  eligible: { ru: 'сертификат положен', en: 'the voucher is due' },
  refused: { ru: 'сертификат не положен', en: 'the voucher is not due' },
}
const centre = {
  eligible: { ru: 'центр можно выбрать', en: 'the centre may be chosen' },
  refused: { ru: 'центр выбрать нельзя', en: 'the centre may not be chosen' },
}
const course = {
  eligible: { ru: 'курс по сертификату возможен', en: 'the course may be taken under the voucher' },
  refused: { ru: 'курс по сертификату невозможен', en: 'the course may not be taken under the voucher' },
}

const applicant: VoucherApplicant = {
  isOnDispensaryRegister: true,
  isNewlyDiagnosed: false,
  wishesCourse: true,
  livesPermanently: true,
  application: true,
  identityDocument: true,
  conclusion: true,
}
const apply = (change: Partial<VoucherApplicant>) => decideVoucher({ ...applicant, ...change })

const condition = (given: Wording, fact: 'wishesCourse' | 'livesPermanently' | 'conclusion') => (): WorkedExample =>
  decisionExample(voucher, {
    given,
    decision: apply({ [fact]: false }),
    others: [[unknown, apply({ [fact]: 'unknown' })]],
  })

const neitherRegisterNorDiagnosis = (): WorkedExample =>
  decisionExample(voucher, {
    given: {
      ru: 'Заявитель не состоит на диспансерном учёте, диагноз не поставлен.',
      en: 'The applicant is not on the dispensary register and has no diagnosis.',
    },
    decision: apply({ isOnDispensaryRegister: false }),
    others: [
      [
        { ru: 'Если диагноз поставлен впервые', en: 'Were the diagnosis new' },
        apply({ isOnDispensaryRegister: false, isNewlyDiagnosed: true }),
      ],
      [unknown, apply({ isOnDispensaryRegister: 'unknown' })],
    ],
  })

function issuedByTheMinistry(): WorkedExample {
  const filedOn = plainDate('2025-12-29')
  const due = dueOn(voucherDecision, filedOn, officialCalendar)
  return {
    given: {
      ru: `Заявление подано в центр профилактики ${displayDay(filedOn, 'ru')}, условия и документы в порядке.`,
      en: `An application was filed at the prevention centre on ${displayDay(filedOn, 'en')}, with all in order.`,
    },
    steps: [
      {
        ru: `Центр профилактики рассматривает заявление. ${proofText(due, 'ru')}`,
        en: `The prevention centre reviews it. ${proofText(due, 'en')}`,
      },
    ],
    outcome: {
      ru: `${capital(decisionText(apply({}), voucher, 'ru'))}: выдаёт и записывает в реестр министерство.`,
      en: `${capital(decisionText(apply({}), voucher, 'en'))}: the ministry issues and registers it.`,
    },
  }
}

const fit: VoucherCentre = { isInRegister: true, isCertified: true }

const centreWithout = (given: Wording, fact: keyof VoucherCentre) => (): WorkedExample =>
  decisionExample(centre, {
    given,
    decision: decideVoucherCentre({ ...fit, [fact]: false }),
    others: [
      [{ ru: 'Если это исправлено', en: 'Once that is put right' }, decideVoucherCentre(fit)],
      [unknown, decideVoucherCentre({ ...fit, [fact]: 'unknown' })],
    ],
  })

const receivedOn = plainDate('2026-01-09')
const startsOn = plainDate('2026-02-01')
const courseTo = (endsOn: PlainDate) => checkVoucherCourse({ receivedOn, startsOn, endsOn, calendar: officialCalendar })

/** A course that ends on the last day that will do, and on the day beyond it. */
const courseAtTheEdge = (lastGood: string, beyond: 1 | -1) => (): WorkedExample => {
  const good = plainDate(lastGood)
  const bad = addDays(good, beyond)
  return decisionExample(course, {
    given: {
      ru: `Сертификат получен ${displayDay(receivedOn, 'ru')}, курс — с ${displayDay(startsOn, 'ru')} по ${displayDay(bad, 'ru')}.`,
      en: `The voucher was received on ${displayDay(receivedOn, 'en')}, the course is from ${displayDay(startsOn, 'en')} to ${displayDay(bad, 'en')}.`,
    },
    decision: courseTo(bad),
    others: [[{ ru: `Если по ${displayDay(good, 'ru')}`, en: `To ${displayDay(good, 'en')}` }, courseTo(good)]],
  })
}

const servicesCounted = (): WorkedExample => ({
  given: { ru: 'Клиент пришёл с сертификатом.', en: 'A client came with a voucher.' },
  steps: voucherKinds.map((kind) => inBoth((lang) => capital(kind[lang]))),
  outcome: {
    ru: `Видов услуг по сертификату: ${voucherKinds.length}.`,
    en: `Kinds of services under a voucher: ${voucherKinds.length}.`,
  },
})

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)
const sumText = (parts: readonly number[]): string => `${parts.join(' + ')} = ${total(parts)}`

function centresByTown(): WorkedExample {
  const [irkutsk, usolye, cheremkhovo] = [2, 1, 1] as const
  return {
    given: {
      ru: `Страница называет центры: в Иркутске — ${irkutsk}, в Усолье-Сибирском — ${usolye}, в Черемхове — ${cheremkhovo}.`,
      en: `The page names the centres: ${irkutsk} in Irkutsk, ${usolye} in Usolye, ${cheremkhovo} in Cheremkhovo.`,
    },
    steps: [inBoth(() => sumText([irkutsk, usolye, cheremkhovo]))],
    outcome: {
      ru: 'Показан перечень по городам, а не число со страницы.',
      en: 'The list by town is shown, not the number on the page.',
    },
  }
}

function registerAddsUp(): WorkedExample {
  const [ofTheState, autonomous, orthodox, publicOrReligious] = [2, 1, 1, 29] as const
  const others = [autonomous, orthodox, publicOrReligious]
  return {
    given: {
      ru: `Страница называет центры: государственных — ${ofTheState}, автономных некоммерческих — ${autonomous}, православных — ${orthodox}, общественных и религиозных — ${publicOrReligious}.`,
      en: `The page names the centres: ${ofTheState} of the state, ${autonomous} autonomous non-profit, ${orthodox} Orthodox, ${publicOrReligious} public and religious.`,
    },
    steps: [inBoth(() => sumText([ofTheState, ...others]))],
    outcome: {
      ru: `В реестре всех форм собственности — ${total([ofTheState, ...others])}, из них негосударственных — ${total(others)}.`,
      en: `The register of all forms of ownership holds ${total([ofTheState, ...others])}, of them ${total(others)} are not of the state.`,
    },
  }
}

function sameCountsWhoeverExamined(): WorkedExample {
  const certification = certify({
    set: irkutsk29,
    readings: defaultCertificationReadings,
    assessments: irkutsk29.criteria.map(({ id }) => ({ criterion: id, result: 'met', note: null, remedyBy: null })),
  })
  return {
    given: {
      ru: 'Центр обследовали два эксперта; ведомство и должность каждого ввело министерство.',
      en: 'Two experts examined the centre; the ministry entered the body and the post of each.',
    },
    steps: [inBoth((lang) => countsText(certification, lang))],
    outcome: {
      ru: `${capital(conclusionTexts[certification.supports].ru)}; состав экспертов на подсчёт не влияет.`,
      en: `${capital(conclusionTexts[certification.supports].en)}; who the experts were changes nothing.`,
    },
  }
}

export const irkutskExamples: Examples = [
  [noDiagnosis.id, neitherRegisterNorDiagnosis],
  [
    noWish.id,
    condition({ ru: 'Человек не желает проходить курс.', en: 'The person does not wish the course.' }, 'wishesCourse'),
  ],
  [
    notLivingThere.id,
    condition(
      { ru: 'Заявитель живёт в Иркутской области временно.', en: 'The applicant lives in Irkutsk region for a time.' },
      'livesPermanently',
    ),
  ],
  [
    voucherPapersMissing.id,
    condition({ ru: 'Заключения нарколога нет.', en: "There is no narcologist's conclusion." }, 'conclusion'),
  ],
  [voucherIssue.id, issuedByTheMinistry],
  [
    centreNotInRegister.id,
    centreWithout(
      { ru: 'Сертифицированного центра нет в реестре.', en: 'A certified centre is not in the register.' },
      'isInRegister',
    ),
  ],
  [
    centreNotCertified.id,
    centreWithout(
      {
        ru: 'Центр в реестре, но его сертификат истёк.',
        en: 'A centre is in the register, but its certificate expired.',
      },
      'isCertified',
    ),
  ],
  [voucherTooShort.id, courseAtTheEdge('2026-02-28', -1)],
  [voucherLapsed.id, courseAtTheEdge('2026-05-12', 1)],
  [voucherServices.id, servicesCounted],
  [consultationCentres.id, centresByTown],
  [regionalRegister.id, registerAddsUp],
  [certificationExperts.id, sameCountsWhoeverExamined],
]
