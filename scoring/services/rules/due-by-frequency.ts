import { order929 } from '../../acts'
import type { Rule } from '../../rule'

export const dueByFrequency: Rule = {
  id: 'due-by-frequency',
  citation: order929('2.2'),
  quote: 'Описание услуг, их объем при круглосуточном пребывании наркозависимого лица',
  title: { ru: 'Что причитается за месяц', en: 'What falls due in a month' },
  does: {
    ru: 'Считаются только дни, когда клиент был в программе. Ежедневная услуга причитается каждый день, услуга при поступлении — в день договора, услуга на 1-е число — в этот день. Услуга на неделю, две недели, месяц или два месяца причитается в последний день каждого целого такого периода. Вид услуг причитается в месяце, если причиталась хотя бы одна его услуга.',
    en: 'Only days in the programme count. A daily service falls due every day, one on admission on the contract day, one of the 1st on that day. A service of a week, two weeks, a month or two months falls due on the last day of each whole such period. A kind is due in a month when at least one service of it was.',
  },
  parameters: [],
  readings: ['period-start'],
  taken: [
    {
      question: { ru: 'Причитается ли услуга за неполный период?', en: 'Is a service due for a broken period?' },
      taken: { ru: 'Нет', en: 'No' },
      reason: {
        ru: 'Пока неделя или месяц не кончились, услугу ещё можно дать; иначе выбытие на третий день уже было бы нарушением',
        en: 'Until the week or the month is over the service can still be given; else leaving on the third day would be a breach',
      },
    },
    {
      question: {
        ru: 'Причитается ли услуга, объём которой — «при необходимости»?',
        en: 'Is a service due whose volume is “as needed”?',
      },
      taken: { ru: 'Сама по себе — никогда', en: 'Never by itself' },
      reason: {
        ru: 'Число раз не названо, а была ли необходимость, из акта не видно',
        en: 'No number is named, and an act does not tell whether there was a need',
      },
    },
    {
      question: {
        ru: 'Как понимать «ежедневно» рядом с «при необходимости» в строках 1.2 и 1.9?',
        en: 'What is “daily” beside “as needed” in rows 1.2 and 1.9?',
      },
      taken: {
        ru: 'Гигиена (1.9) — каждый день, хранение ценностей (1.2) — по необходимости',
        en: 'Hygiene (1.9) is daily, safekeeping (1.2) as needed',
      },
      reason: {
        ru: 'Возможность помыться нужна каждый день, а вещи сдают на хранение не каждый день и не все',
        en: 'A place to wash is needed every day; valuables are not handed over every day, nor by everyone',
      },
    },
    {
      question: { ru: 'Что считается по строке 1.6, бельё?', en: 'What is counted of row 1.6, linen?' },
      taken: { ru: 'Замена белья: 1 раз в 7 дней', en: 'The change of linen: once in 7 days' },
      reason: {
        ru: 'Сосчитать можно замену; есть ли само бельё, показывает проверка норм',
        en: 'A change can be counted; whether there is linen, the norms tell',
      },
    },
    {
      question: { ru: 'Что считается, если в строке два объёма?', en: 'What if a row has two volumes?' },
      taken: {
        ru: 'Оба: в 1.10 практика каждый день и теория раз в месяц, в 6.4 занятия раз в неделю и соревнования раз в месяц',
        en: 'Both: in 1.10 daily practice and monthly theory, in 6.4 weekly sports and monthly team games',
      },
      reason: {
        ru: 'В 1.10 оба объёма стоят рядом; в 6.4 «1 раз в месяц» стоит в описании услуги, а соответствие описанию проверяется наравне с объёмом (2.4.4)',
        en: 'In 1.10 both stand side by side; in 6.4 “once a month” stands in the description, and conformity to it is checked as that to the volume (2.4.4)',
      },
    },
    {
      question: {
        ru: 'Может ли индивидуальная программа изменить объём (2.5.1)?',
        en: 'May a client’s own plan change the volume (2.5.1)?',
      },
      taken: { ru: 'Здесь считается только объём пункта 2.2', en: 'Only the volume of clause 2.2 is counted here' },
      reason: {
        ru: 'Программа учитывается при оказании услуг, но общий критерий проверяет объём «согласно пункту 2.2»',
        en: 'The plan is regarded when services are given, but the general criterion checks the volume “by clause 2.2”',
      },
    },
  ],
}
