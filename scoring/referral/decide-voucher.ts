import type { WorkCalendar } from '../calendar/work-calendar'
import { unshiftedEnd } from '../deadlines/term-end'
import { voucherServicesLongest, voucherServicesShortest } from '../parameters/irkutsk-terms'
import { addDays, compareDays, type PlainDate } from '../plain-date'
import { isAfterTerm } from './after-term'
import { all, any, asking, decide, found, not, type Decision, type FactsOf } from './decision'
import { noDiagnosis, notLivingThere, noWish, voucherPapersMissing } from './voucher-conditions'
import { centreNotCertified, centreNotInRegister, voucherLapsed, voucherTooShort } from './voucher-use'

const ofPerson = {
  isOnDispensaryRegister: { ru: 'Состоит ли лицо на диспансерном учёте', en: 'Whether the person is on the register' },
  isNewlyDiagnosed: { ru: 'Поставлен ли диагноз впервые', en: 'Whether the diagnosis is new' },
  wishesCourse: { ru: 'Желает ли лицо пройти курс', en: 'Whether the person wishes the course' },
  livesPermanently: { ru: 'Проживает ли лицо в области постоянно', en: 'Whether the person lives there permanently' },
  application: { ru: 'Личное заявление', en: 'A personal application' },
  identityDocument: { ru: 'Документ, удостоверяющий личность', en: 'An identity document' },
  conclusion: { ru: 'Заключение нарколога', en: "A narcologist's conclusion" },
}

export type VoucherApplicant = FactsOf<typeof ofPerson>

/** Whether a person may have a voucher, by the conditions of the regional page. */
export function decideVoucher(applicant: VoucherApplicant): Decision {
  const is = asking(ofPerson, applicant)
  return decide([
    [noDiagnosis, not(any(is('isOnDispensaryRegister'), is('isNewlyDiagnosed')))],
    [noWish, not(is('wishesCourse'))],
    [notLivingThere, not(is('livesPermanently'))],
    [voucherPapersMissing, not(all(is('application'), is('identityDocument'), is('conclusion')))],
  ])
}

const ofCentre = {
  isInRegister: { ru: 'Есть ли центр в реестре министерства', en: "Whether the centre is in the ministry's register" },
  isCertified: { ru: 'Есть ли у центра действующий сертификат', en: 'Whether its certificate is in force' },
}

export type VoucherCentre = FactsOf<typeof ofCentre>

/** Whether the holder of a voucher may choose a centre. */
export function decideVoucherCentre(centre: VoucherCentre): Decision {
  const is = asking(ofCentre, centre)
  return decide([
    [centreNotInRegister, not(is('isInRegister'))],
    [centreNotCertified, not(is('isCertified'))],
  ])
}

export interface VoucherCourse {
  readonly receivedOn: PlainDate
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly calendar: WorkCalendar
}

/** Whether a course under a voucher is as long as the page says and ends while the voucher is good. */
export function checkVoucherCourse({ receivedOn, startsOn, endsOn, calendar }: VoucherCourse): Decision {
  const shortest = addDays(unshiftedEnd(startsOn, voucherServicesShortest.on(receivedOn)), -1)
  const longest = voucherServicesLongest.on(receivedOn)
  return decide([
    [voucherTooShort, found(compareDays(endsOn, shortest) < 0)],
    [voucherLapsed, isAfterTerm({ day: endsOn, start: receivedOn, term: longest, calendar })],
  ])
}
