import { irkutskSystem } from '../acts'
import type { Rule } from '../rule'
import { plainRule } from './plain-rule'

export const consultationCentres = plainRule({
  id: 'consultation-centres',
  citation: irkutskSystem('consultation centres'),
  quote: 'в городе Иркутске – 2 консультационных центра, в городе Усолье-Сибирское – 1, в городе Черемхово – 1',
  title: { ru: 'Консультационные мотивационные центры', en: 'Consultation centres' },
  does: {
    ru: 'Портал показывает перечень центров по городам и не показывает их число.',
    en: 'The centres are listed by town; their number is not shown.',
  },
  taken: [
    {
      question: { ru: 'Сколько центров: 3 или 4?', en: 'Are there 3 centres or 4?' },
      taken: { ru: 'Верен перечень', en: 'The list stands' },
      reason: {
        ru: 'Страница говорит о трёх, а перечисляет четыре',
        en: 'The page speaks of three and lists four',
      },
    },
  ],
})

export const regionalRegister = plainRule({
  id: 'regional-register',
  citation: irkutskSystem('register'),
  quote:
    'На 1 ноября 2020 года на территории Иркутской области функционируют 33 реабилитационных центров, из них 2 государственных, 1 автономных некоммерческих организации, 1 православный центр, 29 общественных и религиозных организаций',
  title: { ru: 'Реестр организаций всех форм собственности', en: 'The register of all forms of ownership' },
  does: {
    ru: 'Один перечень с формой собственности у каждой организации; областной реестр негосударственных организаций — его часть.',
    en: 'One list with the form of ownership of each; the register of non-state organisations is a part of it.',
  },
  taken: [
    {
      question: {
        ru: 'Связаны ли 29 организаций и 29 критериев?',
        en: 'Have 29 organisations and 29 criteria to do with each other?',
      },
      taken: { ru: 'Нет, это совпадение', en: 'No, it is a coincidence' },
      reason: { ru: 'Текст их не связывает', en: 'The text does not join them' },
    },
  ],
})

export const certificationExperts = plainRule({
  id: 'certification-experts',
  citation: irkutskSystem('criteria'),
  quote: 'В региональный орган сертификации реабилитационных центров включены эксперты в различных сферах деятельности',
  title: { ru: 'Эксперты органа сертификации', en: 'Experts of the certification body' },
  does: {
    ru: 'Состав экспертов — данные области: ведомство и должность вводит министерство.',
    en: 'The experts are data of the region: body and post are entered by the ministry.',
  },
  taken: [
    {
      question: {
        ru: 'Как быть с экспертами ФСКН, которой больше нет?',
        en: 'What of experts of a federal service that no longer exists?',
      },
      taken: { ru: 'Состав не закреплён в программе', en: 'The list is not part of the program' },
      reason: {
        ru: 'Страница 2020 года называет упразднённое ведомство, преемника назначает область',
        en: 'A page of 2020 names an abolished body; the region appoints who follows it',
      },
    },
  ],
})

export const irkutskRules: readonly Rule[] = [consultationCentres, regionalRegister, certificationExperts]
