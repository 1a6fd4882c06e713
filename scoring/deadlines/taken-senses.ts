import type { TakenSense } from '../rule'

/** «в течение двух дней», «в течение 7 дней»: no word «рабочих». */
export const calendarDays: TakenSense = {
  question: { ru: 'Дни рабочие или календарные?', en: 'Working days or calendar days?' },
  taken: { ru: 'Календарные', en: 'Calendar days' },
  reason: {
    ru: 'В других пунктах приказ пишет «рабочих дней», здесь этого слова нет; клиент живёт в центре и в выходные',
    en: 'Elsewhere the order says working days, here it does not; the client lives at the centre at weekends too',
  },
}

export const sameDayOff: TakenSense = {
  question: {
    ru: 'Переносится ли срок, если клиент обратился в выходной?',
    en: 'Does the term move when the client comes on a day off?',
  },
  taken: { ru: 'Нет, всё делается в день обращения', en: 'No, all is done on the day the client comes' },
  reason: {
    ru: 'В тексте «в день обращения», а организация принимает круглосуточно',
    en: 'The text says on the day of coming, and the organisation is open round the clock',
  },
}

/** «до 10-го числа»: rows 1.1, 2.1 and 2.3 of the table of clause 2.4.8. */
export const tenthIncluded: readonly TakenSense[] = [
  {
    question: { ru: 'Входит ли названное число в срок?', en: 'Does the day that is named belong to the term?' },
    taken: { ru: 'Да, это последний день', en: 'Yes, it is the last day' },
    reason: {
      ru: 'Так же читается «не позднее 10 числа»; на день раньше — строже, чем сказано',
      en: '“Not later than the 10th” reads the same; a day earlier would be stricter than what is said',
    },
  },
  {
    question: { ru: 'Переносится ли оно, если это выходной?', en: 'Does it move when it is a day off?' },
    taken: { ru: 'Нет', en: 'No' },
    reason: {
      ru: 'Названо число месяца, и текст его не переносит',
      en: 'A day of the month is named, and the text does not move it',
    },
  },
]
