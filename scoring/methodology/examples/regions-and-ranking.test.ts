import { expect, test } from 'vitest'
import { told } from '../../../tests/support/told-example'

test('other regions', () => {
  expect(told('voucher-course-short', 'ru')).toEqual([
    'Сертификат получен 09.01.2026, курс — с 01.02.2026 по 27.02.2026.',
    'Если по 28.02.2026: курс по сертификату возможен',
    'Курс по сертификату невозможен: «Курс по сертификату слишком короткий».',
  ])
  expect(told('voucher-lapsed', 'ru').slice(-1)).toEqual([
    'Курс по сертификату невозможен: «Сертификат к концу курса уже не действует».',
  ])
  expect(told('regional-register', 'ru').slice(1)).toEqual([
    '2 + 1 + 1 + 29 = 33',
    'В реестре всех форм собственности — 33, из них негосударственных — 31.',
  ])
  expect(told('voucher-kinds', 'en')).toEqual([
    'A client came with a voucher.',
    'Living',
    'Medical',
    'Psychological',
    'Pedagogical',
    'Legal',
    'Kinds of services under a voucher: 5.',
  ])
  expect(told('marker-sober', 'ru')).toEqual([
    'Последнее употребление — 02.05.2025.',
    '01.06.2025 — результат не достигнут',
    '02.06.2025 — результат достигнут.',
  ])
  expect(told('marker-family', 'ru')).toEqual([
    'В разделе 5 отмечено «нет»: Отношения в семье налажены; у остальных — «да».',
    'Достигнуто: Не употребляет наркотики; Умеет решать конфликты; Освоил трезвое поведение; Есть новые связи, не связанные с наркотиками',
    'Без отметки неизвестно: Отношения в семье налажены',
    'Не достигнуто: Отношения в семье налажены.',
  ])
  expect(told('stage-treatment', 'ru')).toEqual([
    'Сейчас — Этап 3. Лечение.',
    'Районная больница — лечит амбулаторно и стационарно',
    'Районная больница — направляет на поддерживающую терапию',
    'Дальше — Этап 4. Социальная реабилитация.',
  ])
  expect(told('stage-treatment-by-consent', 'ru')).toEqual([
    'Лечение требуется, человек согласен.',
    'Если не согласен: дальше — Этап 2. Консультирование и мотивирование: «На лечение — с согласия»',
    'Если сведений нет: решения нет, нужно узнать: «Согласно ли лицо лечиться»',
    'Дальше — Этап 3. Лечение: «На лечение — с согласия».',
  ])
  expect(told('pupil-survey', 'ru')).toEqual([
    'Анкетирование — 15.09.2022.',
    'Родился 15.09.2009 — анкетируется',
    'Родился 16.09.2009 — не анкетируется',
    'Родился 16.09.2004 — анкетируется',
    'Родился 15.09.2004 — не анкетируется.',
  ])
  expect(told('follow-up-phases', 'en')).toEqual([
    'The course ended on 2018-09-15. The executor stops the calls on 2021-03-01.',
    '2020-09-15 — follow-up until 2020-09-15',
    '2020-09-16 — a call by 2020-09-30',
    '2021-03-02 — the calls have stopped.',
  ])
})

test('the ranking', () => {
  expect(told('ranking-base', 'ru')).toEqual([
    'У организации № 1 оценок качества — 4, их сумма — 160. У организации № 2 оценок нет, баллов за ремиссию — 2.',
    'Организация № 1: 160 ÷ 4 + 0 = 40,00',
    'Организация № 1 — место 1; организация № 2 — без места.',
  ])
  expect(told('ranking-places', 'en')).toEqual([
    'Organisations with assessments: 4, with points for remission: organisation no. 2, organisation no. 3.',
    'Organisation no. 2: 120 ÷ 4 + 2 = 32.00; organisation no. 3: 124 ÷ 4 + 1 = 32.00; organisation no. 1: 124 ÷ 4 + 0 = 31.00; organisation no. 4: 80 ÷ 4 + 0 = 20.00',
    'Organisation no. 2 — place 1; organisation no. 3 — place 1; organisation no. 1 — place 3; organisation no. 4 — place 4.',
  ])
})
