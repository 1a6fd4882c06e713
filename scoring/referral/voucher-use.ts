import { irkutskSystem } from '../acts'
import { voucherServicesLongest, voucherServicesShortest } from '../parameters/irkutsk-terms'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import { plainRule } from './plain-rule'

const citation = irkutskSystem('vouchers')

export const centreNotInRegister = plainRule({
  id: 'voucher-centre-register',
  citation,
  quote: 'находящуюся в реестре министерства по молодежной политике Иркутской области',
  title: { ru: 'Центра нет в реестре министерства', en: "The centre is not in the ministry's register" },
  does: {
    ru: 'Владелец сертификата сам выбирает любой центр из реестра, который прошёл сертификацию.',
    en: 'The holder chooses any centre in the register that passed certification.',
  },
  taken: [
    {
      question: {
        ru: 'Какой реестр: всех форм собственности или негосударственных организаций?',
        en: 'Which register: of all forms of ownership or of non-state organisations?',
      },
      taken: {
        ru: 'Один перечень с формой собственности, показанный в двух видах',
        en: 'One list with the form of ownership, shown in two views',
      },
      reason: {
        ru: 'Первый включает государственные центры, второй — нет; в остальном организации те же',
        en: 'The first has state centres, the second cannot; the organisations are the same otherwise',
      },
    },
  ],
})

export const centreNotCertified = plainRule({
  id: 'voucher-centre-certified',
  citation,
  quote: 'прошедшую добровольную сертификацию',
  title: { ru: 'Центр не прошёл сертификацию', en: 'The centre is not certified' },
  does: {
    ru: 'Нужен действующий сертификат соответствия центра.',
    en: 'The centre needs a certificate of conformity in force.',
  },
})

const months = 'Реабилитационные услуги по сертификату предоставляются в течение 1-4 месяцев с момента получения'

export const voucherTooShort = plainRule({
  id: 'voucher-course-short',
  citation,
  quote: months,
  title: { ru: 'Курс по сертификату слишком короткий', en: 'The course under the voucher is too short' },
  does: {
    ru: 'Курс по сертификату не короче наименьшего срока; день начала входит в курс.',
    en: 'The course is not shorter than the shortest term, its first day included.',
  },
  parameters: [voucherServicesShortest],
})

export const voucherLapsed = plainRule({
  id: 'voucher-lapsed',
  citation,
  quote: months,
  title: { ru: 'Сертификат к концу курса уже не действует', en: 'The voucher lapses before the course ends' },
  does: {
    ru: 'Курс кончается в пределах наибольшего срока со дня получения сертификата; с нерабочего дня срок переходит на рабочий.',
    en: 'The course ends within the longest term after the receipt of the voucher; from a day off it moves to a working day.',
  },
  parameters: [voucherServicesLongest],
})

/** The kinds of services under a voucher, in the order of the page. */
export const voucherKinds: readonly Wording[] = [
  { ru: 'социально-бытовые', en: 'living' },
  { ru: 'социально-медицинские', en: 'medical' },
  { ru: 'социально-психологические', en: 'psychological' },
  { ru: 'социально-педагогические', en: 'pedagogical' },
  { ru: 'социально-правовые', en: 'legal' },
]

export const voucherServices = plainRule({
  id: 'voucher-kinds',
  citation,
  quote:
    'В перечень предоставляемых услуг входят социально-бытовые, социально-медицинские, социально-психологические, социально-педагогические, социально-правовые услуги',
  title: { ru: 'Услуги по сертификату', en: 'Services under a voucher' },
  does: {
    ru: `По сертификату предоставляются услуги: ${voucherKinds.map(({ ru }) => ru).join(', ')}.`,
    en: `Services under a voucher are: ${voucherKinds.map(({ en }) => en).join(', ')}.`,
  },
})

export const voucherUse: readonly Rule[] = [
  centreNotInRegister,
  centreNotCertified,
  voucherTooShort,
  voucherLapsed,
  voucherServices,
]
