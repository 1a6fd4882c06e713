import { irkutskSystem } from '../acts'
import type { Rule } from '../rule'
import { plainRule } from './plain-rule'

const citation = irkutskSystem('vouchers')

export const noDiagnosis = plainRule({
  id: 'voucher-diagnosis',
  citation,
  quote:
    'лица, состоящие на диспансерном учете с диагнозом «наркомания» или с впервые установленным диагнозом «наркомании»',
  title: { ru: 'Нет ни учёта, ни впервые установленного диагноза', en: 'Neither on the register nor newly diagnosed' },
  does: {
    ru: 'Сертификат получает тот, кто состоит на диспансерном учёте с диагнозом «наркомания» или кому диагноз поставлен впервые.',
    en: 'A voucher is for those on the dispensary register with the diagnosis, or newly diagnosed.',
  },
  taken: [
    {
      question: {
        ru: 'Можно ли отказать по другой причине?',
        en: 'May a voucher be refused for another reason?',
      },
      taken: {
        ru: 'Нет: проверяются только названные условия и документы',
        en: 'No: only the conditions and papers that are named are checked',
      },
      reason: { ru: 'Оснований для отказа страница не приводит', en: 'The page states no grounds of refusal' },
    },
  ],
})

export const noWish = plainRule({
  id: 'voucher-wish',
  citation,
  quote: 'изъявившие желание пройти курс социальной реабилитации',
  title: { ru: 'Лицо не желает проходить курс', en: 'The person does not wish the course' },
  does: {
    ru: 'Курс по сертификату проходят по своему желанию.',
    en: 'A course under a voucher is taken by wish.',
  },
})

export const notLivingThere = plainRule({
  id: 'voucher-residence',
  citation,
  quote: 'постоянно проживающие на территории Иркутской области',
  title: { ru: 'Лицо не проживает в области постоянно', en: 'No permanent residence in the region' },
  does: {
    ru: 'Нужно постоянное проживание в Иркутской области.',
    en: 'Permanent residence in Irkutsk region is needed.',
  },
})

export const voucherPapersMissing = plainRule({
  id: 'voucher-documents',
  citation,
  quote:
    'Сертификат предоставляется на основании личного заявления наркозависимого лица, документа, удостоверяющего личность, заключение врача - нарколога о том, что гражданин является потребителем психоактивных веществ и состоит на наркологическом учете',
  title: { ru: 'Документы на сертификат неполны', en: 'Papers for the voucher are missing' },
  does: {
    ru: 'Нужны личное заявление, документ, удостоверяющий личность, и заключение нарколога.',
    en: "A personal application, an identity document and a narcologist's conclusion are needed.",
  },
  taken: [
    {
      question: {
        ru: 'Должен ли впервые заболевший уже состоять на учёте?',
        en: 'Must a newly diagnosed person be on the register already?',
      },
      taken: {
        ru: 'Нет: заключение подтверждает либо учёт, либо впервые установленный диагноз',
        en: 'No: the conclusion confirms either the register or the new diagnosis',
      },
      reason: {
        ru: 'Условие допускает обоих, а документ назван только для первого случая',
        en: 'The condition admits both, the paper is named for the first case only',
      },
    },
  ],
})

export const voucherIssue = plainRule({
  id: 'voucher-issue',
  citation,
  quote: 'выдает лицам, больным наркоманией, сертификаты на прохождение курса социальной реабилитации',
  title: { ru: 'Кто выдаёт сертификат гражданина', en: 'Who issues a voucher' },
  does: {
    ru: 'Центр профилактики наркомании принимает и рассматривает заявления, министерство решает, выдаёт и ведёт реестр. Сертификат гражданина — не сертификат соответствия центра.',
    en: "The prevention centre takes and reviews applications, the ministry decides, issues and keeps the register. A person's voucher is not a centre's certificate of conformity.",
  },
  taken: [
    {
      question: {
        ru: 'Кто решает: министерство, диспансер или центр профилактики?',
        en: 'Who decides: the ministry, the dispensary or the prevention centre?',
      },
      taken: {
        ru: 'Министерство; диспансер даёт заключение, центр профилактики принимает и рассматривает',
        en: 'The ministry; the dispensary gives the conclusion, the prevention centre takes and reviews',
      },
      reason: {
        ru: 'Страница говорит о выдаче министерством «совместно» с диспансером, а о подаче заявлений — в центр',
        en: 'The page has the ministry issue them together with the dispensary, and applications filed at the centre',
      },
    },
  ],
})

export const voucherConditions: readonly Rule[] = [
  noDiagnosis,
  noWish,
  notLivingThere,
  voucherPapersMissing,
  voucherIssue,
]
