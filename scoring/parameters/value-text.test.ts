import { expect, test } from 'vitest'
import { attendanceBands } from './attendance-bands'
import { courseDays } from './course-days'
import { missingKindsShare } from './missing-kinds-share'
import { remissionBands } from './remission-bands'
import { remissionReportDay } from './remission-report-day'
import { termUnits, type Term } from './term'
import { order929 } from '../acts'
import { parameter } from './parameter'
import { termText, valueTexts } from './value-text'

const texts = (term: Term) => [termText(term, 'ru'), termText(term, 'en')]

test.each([
  [1, ['1 раб. дн.', '1 дн.', '1 мес.', '1 год'], ['1 working day', '1 calendar day', '1 month', '1 year']],
  [2, ['2 раб. дн.', '2 дн.', '2 мес.', '2 года'], ['2 working days', '2 calendar days', '2 months', '2 years']],
  [5, ['5 раб. дн.', '5 дн.', '5 мес.', '5 лет'], ['5 working days', '5 calendar days', '5 months', '5 years']],
  [
    21,
    ['21 раб. дн.', '21 дн.', '21 мес.', '21 год'],
    ['21 working days', '21 calendar days', '21 months', '21 years'],
  ],
  [
    11,
    ['11 раб. дн.', '11 дн.', '11 мес.', '11 лет'],
    ['11 working days', '11 calendar days', '11 months', '11 years'],
  ],
])('%i', (count, ru, en) =>
  expect(termUnits.map((unit) => texts({ count, unit }))).toEqual(ru.map((text, index) => [text, en[index]])),
)

const words = parameter({ id: 'words', sort: 'text', title: { ru: 'слова', en: 'words' } }, [
  { from: '2018-06-13', value: 'раньше', source: order929('2.2') },
  { from: '2024-07-01', value: 'потом', source: order929('2.2') },
])

test.each([
  [courseDays, ['180'], ['180']],
  [words, ['раньше', 'потом'], ['раньше', 'потом']],
  [remissionReportDay, ['25.12'], ['12-25']],
  [missingKindsShare, ['1/8'], ['1/8']],
  [
    attendanceBands,
    ['до 10% включительно: 1%; свыше 10% до 70% включительно: 0,5%; свыше 70%: 0%'],
    ['up to 10% inclusive: 1%; over 10% up to 70% inclusive: 0.5%; over 70%: 0%'],
  ],
  [
    remissionBands,
    ['до 10% включительно: +0; свыше 10% до 40% включительно: +1; свыше 40%: +2'],
    ['up to 10% inclusive: +0; over 10% up to 40% inclusive: +1; over 40%: +2'],
  ],
])('$id in words', (given, ru, en) => expect([valueTexts(given, 'ru'), valueTexts(given, 'en')]).toEqual([ru, en]))
