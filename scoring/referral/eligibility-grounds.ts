import { order929 } from '../acts'
import { adultAge } from '../parameters/adult-age'
import type { Rule } from '../rule'
import { plainRule } from './plain-rule'

export const tooYoung = plainRule({
  id: 'eligibility-age',
  citation: order929('1.2'),
  quote: 'лица старше 18 лет',
  title: { ru: 'Заявителю нет 18 лет', en: 'Not older than 18' },
  does: {
    ru: 'Возраст проверяется на день подачи заявления. Услуги положены начиная со дня, следующего за восемнадцатым днём рождения.',
    en: 'The age is checked on the day of the application. Services are due from the day after the eighteenth birthday.',
  },
  parameters: [adultAge],
  taken: [
    {
      question: { ru: 'С какого дня лицо старше 18 лет?', en: 'From which day is a person older than 18?' },
      taken: {
        ru: 'Со следующего дня после восемнадцатого дня рождения',
        en: 'From the day after the eighteenth birthday',
      },
      reason: {
        ru: 'Возраст достигается по истечении дня рождения; ждать 19 лет текст не требует',
        en: 'An age is reached when the birthday is over; the text does not ask to wait until 19',
      },
    },
    {
      question: {
        ru: 'Когда исполняется 18 лет родившемуся 29 февраля?',
        en: 'When is a person born on 29 February eighteen?',
      },
      taken: {
        ru: 'В невисокосный год — 28 февраля, услуги положены с 1 марта',
        en: 'In a common year on 28 February, so that services are due from 1 March',
      },
      reason: {
        ru: 'Срок, у которого в последнем месяце нет нужного числа, кончается в последний день этого месяца (ст. 192 ГК РФ)',
        en: 'A term whose last month has no such day ends on the last day of that month (Civil Code, article 192)',
      },
    },
  ],
})

export const notResident = plainRule({
  id: 'eligibility-residence',
  citation: order929('1.2'),
  quote: 'проживающие на территории Волгоградской области',
  title: { ru: 'Заявитель не проживает в области', en: 'Does not live in the region' },
  does: {
    ru: 'Услуги положены тому, кто проживает на территории области. Основание отмечает сотрудник: паспорт с регистрацией или заявление.',
    en: 'Services are for those who live in the region. The officer ticks the basis: a registered address or a statement.',
  },
  taken: [
    {
      question: { ru: 'Чем подтверждается проживание?', en: 'What proves the residence?' },
      taken: {
        ru: 'Копией паспорта с регистрацией или словами заявителя в заявлении',
        en: 'A copy of the passport with the address or a statement in the application',
      },
      reason: {
        ru: 'Перечень пункта 5.4 отдельного документа о проживании не требует',
        en: 'The list of clause 5.4 asks for no paper on residence',
      },
    },
  ],
})

export const notUsing = plainRule({
  id: 'eligibility-use',
  citation: order929('1.2'),
  quote: 'потребляющие наркотические средства и психотропные вещества в немедицинских целях',
  title: { ru: 'Заявитель не потребляет наркотики', en: 'Does not use drugs' },
  does: {
    ru: 'Услуги положены тому, кто потребляет наркотические средства или психотропные вещества в немедицинских целях.',
    en: 'Services are for those who use drugs or psychotropic substances for non-medical purposes.',
  },
})

export const neitherTreatedNorCourt = plainRule({
  id: 'eligibility-treatment-or-court',
  citation: order929('1.2; 1.3'),
  quote:
    'прошедшие лечение от наркомании либо имеющие судебный акт об обязанности пройти реабилитацию (за исключением медицинской) и ресоциализацию в связи с потреблением наркотических средств или психотропных веществ без назначения врача',
  title: {
    ru: 'Нет ни лечения с заключением врача, ни судебного акта',
    en: 'Neither treated with a conclusion nor under a court act',
  },
  does: {
    ru: 'Нужно одно из двух: лечение от наркомании с заключением психиатра-нарколога о лечении и нуждаемости либо судебный акт.',
    en: "One of the two is needed: treatment with a narcologist's conclusion of treatment and need, or a court act.",
  },
})

export const eligibilityGrounds: readonly Rule[] = [tooYoung, notResident, notUsing, neitherTreatedNorCourt]
