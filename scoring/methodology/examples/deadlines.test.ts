import { expect, test } from 'vitest'
import { told } from '../../../tests/support/told-example'
import { deadlineRules } from '../../deadlines/deadline-rules'

test('deadlines', () => {
  expect(told('contract-notice', 'ru')).toEqual([
    'День подписания договора — 28.12.2018.',
    'Срок: 3 раб. дн. со дня подписания договора (28.12.2018).',
    'Пропущены: 30.12.2018 — воскресенье; 31.12.2018 — выходной, перенесённый постановлением № 1250 от 14.10.2017 (подлежит подтверждению); 01.01.2019 – 08.01.2019 — нерабочий праздничный день (ст. 112 ТК РФ).',
    'Засчитаны: 29.12.2018 — рабочая суббота по постановлению № 1250 от 14.10.2017 (подлежит подтверждению).',
    'Основание: Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, п. 3.5 (1); Гражданский кодекс Российской Федерации, часть первая, ст. 191; Трудовой кодекс Российской Федерации, ст. 112.',
    'Последний день: 10.01.2019.',
  ])
  expect(told('referral-valid', 'en')).toEqual([
    'The day the referral was issued: 2025-10-31.',
    'Term: 1 month after the day the referral was issued (2025-10-31).',
    'Skipped: 2025-11-30 — a Sunday.',
    'Ground: Order 929 of 13 June 2018 of the Committee for Social Protection of Volgograd region, clause 5.11; The Civil Code, part one, article 191, article 192, article 193.',
    'Last day: 2025-12-01.',
  ])
  expect(told('quality-assessments', 'ru')).toEqual([
    'День начала года — 01.01.2025.',
    'Число оценок качества за год; дни не названы, к концу года проведены все.',
    'Последнего дня нет: 4 раза в год.',
  ])
})

test('every day of an event lies in a year whose calendar and act are known', () => {
  const lastDays = deadlineRules.map(({ id, term }) => [id, told(id, 'ru').at(-1), term.form])
  const none = lastDays.filter(([, day]) => !day?.startsWith('Последний день: '))
  expect(none.filter(([, , form]) => form !== 'times' && form !== 'entered' && form !== 'none')).toEqual([])
})
