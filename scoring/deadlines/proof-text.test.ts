import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official-years'
import { plainDate } from '../plain-date'
import type { Lang } from '../wording'
import { deadlineRules } from './deadline-rules'
import { dueOn } from './due-on'
import { proofText } from './proof-text'
import { termWords } from './term-words'

const proof = (id: string, event: string, lang: Lang = 'ru') =>
  deadlineRules
    .filter((rule) => rule.id === id)
    .map((rule) => proofText(dueOn(rule, plainDate(event), officialCalendar), lang))
    .join()

describe('the proof in words', () => {
  test('with days passed over, neighbours of one reason together, and a working Saturday', () => {
    expect(proof('contract-notice', '2018-12-28')).toBe(
      'Срок: 3 раб. дн. со дня подписания договора (28.12.2018). Последний день: 10.01.2019. ' +
        'Пропущены: 30.12.2018 — воскресенье; ' +
        '31.12.2018 — выходной, перенесённый постановлением № 1250 от 14.10.2017 (подлежит подтверждению); ' +
        '01.01.2019 – 08.01.2019 — нерабочий праздничный день (ст. 112 ТК РФ). ' +
        'Засчитаны: 29.12.2018 — рабочая суббота по постановлению № 1250 от 14.10.2017 (подлежит подтверждению). ' +
        'Основание: Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, п. 3.5 (1); ' +
        'Гражданский кодекс Российской Федерации, часть первая, ст. 191; Трудовой кодекс Российской Федерации, ст. 112.',
    )
    expect(proof('termination-notice', '2024-04-26', 'en')).toBe(
      'Term: 1 working day after the day the contract was terminated (2024-04-26). Last day: 2024-04-27. ' +
        'Counted: 2024-04-27 — a Saturday worked by a decree No. 1314 of 2023-08-10 (to be confirmed). ' +
        'Ground: Order 929 of 13 June 2018 of the Committee for Social Protection of Volgograd region, clause 3.5 (8); ' +
        'The Civil Code, part one, article 191.',
    )
  })

  test('two weekends are two, though of one reason', () =>
    expect(proof('voucher-decision', '2025-06-19', 'en')).toContain(
      'Skipped: 2025-06-21 — a Saturday; 2025-06-22 — a Sunday; 2025-06-28 — a Saturday; 2025-06-29 — a Sunday. Ground',
    ))

  test('a Saturday off after a holiday on a Friday is said apart', () =>
    expect(proof('contract-forwarded', '2019-05-08')).toContain(
      'Пропущены: 09.05.2019 — нерабочий праздничный день (ст. 112 ТК РФ); 10.05.2019 — выходной, ' +
        'перенесённый постановлением № 1163 от 01.10.2018 (подлежит подтверждению); 11.05.2019 — суббота; 12.05.2019 — воскресенье.',
    ))

  test('days of one reason that are no neighbours are said apart', () => {
    const off = new Set(['06-15', '06-17'])
    const calendar = new Map([[2027, { year: 2027, decree: null, off, working: new Set<string>() }]])
    const texts = deadlineRules
      .filter(({ id }) => id === 'contract-notice')
      .map((rule) => proofText(dueOn(rule, plainDate('2027-06-14'), calendar), 'en'))
    expect(texts.join()).toContain(
      'Skipped: 2027-06-15 — a day off moved by a decree; 2027-06-17 — a day off moved by a decree; 2027-06-19 — a Saturday',
    )
  })

  test('with nothing passed over; articles of one code together', () =>
    expect(proof('referral-valid', '2025-06-02')).toBe(
      'Срок: 1 мес. со дня выдачи направления (02.06.2025). Последний день: 02.07.2025. ' +
        'Основание: Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, п. 5.11; ' +
        'Гражданский кодекс Российской Федерации, часть первая, ст. 191, ст. 192, ст. 193.',
    ))

  test.each([
    [
      'contract-notice',
      '2026-12-30',
      'Срок: 3 раб. дн. со дня подписания договора (30.12.2026). Не вычислен: на 2027 год нет производственного календаря.',
      'Term: 3 working days after the day the contract was signed (2026-12-30). Not computed: there is no official calendar of 2027.',
    ],
    [
      'contract-notice',
      '2018-06-12',
      'Не вычислен: правило действует с 13.06.2018.',
      'Not computed: the rule is in force since 2018-06-13.',
    ],
    ['quality-assessments', '2025-01-01', 'Последнего дня нет: 4 раза в год.', 'There is no last day: 4 times a year.'],
  ])('%s after %s has none: %s', (id, event, ru, en) => {
    expect(proof(id, event)).toBe(ru)
    expect(proof(id, event, 'en')).toBe(en)
  })
})

describe('a term in words', () => {
  test.each([
    [
      'contract-notice',
      '3 раб. дн. со дня подписания договора (30.06.2025)',
      '3 working days after the day the contract was signed (2025-06-30)',
    ],
    [
      'individual-programme',
      '2 дн. со дня подписания договора (30.06.2025)',
      '2 calendar days after the day the contract was signed (2025-06-30)',
    ],
    [
      'groups-window',
      '6 мес. со дня завершения курса (30.06.2025)',
      '6 months after the day the course was completed (2025-06-30)',
    ],
    [
      'religious-schedule',
      '1 год со дня согласования графика (30.06.2025)',
      '1 year after the day the schedule was agreed (2025-06-30)',
    ],
    [
      'follow-up',
      '2 года со дня завершения курса (30.06.2025)',
      '2 years after the day the course was completed (2025-06-30)',
    ],
    [
      'maintenance-therapy',
      '5 лет со дня начала ремиссии (30.06.2025)',
      '5 years after the day the remission began (2025-06-30)',
    ],
    [
      'course-length',
      '180 дн., первый из них — день подписания договора (30.06.2025)',
      '180 calendar days, the first of them the day the contract was signed (2025-06-30)',
    ],
    [
      'hand-over-request',
      'за 1 мес. до дня планового окончания курса (30.06.2025)',
      '1 month before the day the course is planned to end (2025-06-30)',
    ],
    [
      'admission-order',
      'в день обращения в организацию (30.06.2025)',
      'on the day the client came to the organisation (2025-06-30)',
    ],
    [
      'employment-assessed',
      'не позднее 10 числа 3-го месяца после завершения курса (30.06.2025)',
      'by day 10 of month 3 after the day the course was completed (2025-06-30)',
    ],
    ['remission-reported', 'не позднее 25.12 текущего года', 'by 12-25 of the current year'],
    ['quality-assessments', '4 раза в год', '4 times a year'],
    ['working-group-meetings', '1 раз в квартал', 'once a quarter'],
    ['groups-assessed', '1 раз в месяц', 'once a month'],
    ['remedy-day', 'срок назначают в каждом случае', 'the term is set in each case'],
    ['reception-hours', 'срок не назначен', 'no term is set'],
  ])('%s: %s', (id, ru, en) => {
    const found = deadlineRules.filter((rule) => rule.id === id)
    const words = (lang: Lang) => found.map((rule) => termWords(rule, plainDate('2025-06-30'), lang))
    expect([words('ru'), words('en')]).toEqual([[ru], [en]])
  })
})
