import { describe, expect, test } from 'vitest'
import { deadlineRules } from '../../deadlines/deadline-rules'
import { LANGS, type Lang } from '../../wording'
import { workedExamples } from '.'

/** An example as it is read, with plain spaces: what was given, each step, what came out. */
function told(id: string, lang: Lang): string[] {
  const example = workedExamples.get(id)?.()
  const texts = example ? [example.given, ...example.steps, example.outcome] : []
  return texts.map((text) => text[lang].replaceAll('\u00a0', ' '))
}

describe('every example', () => {
  test.each([...workedExamples].flatMap(([id, example]) => LANGS.map((lang) => ({ id, lang, example: example() }))))(
    '$id reads as text, $lang',
    ({ lang, example: { given, steps, outcome } }) => {
      expect(steps.length).toBeGreaterThan(0)
      for (const sentence of [given[lang], outcome[lang]]) expect(sentence).toMatch(/^[^\s].*[^\s.]\.$/s)
      for (const text of [given, ...steps, outcome].map((wording) => wording[lang])) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
      }
    },
  )

  test.each([...workedExamples])('%s says nothing in English, and no id, in Russian', (_, example) => {
    const { given, steps, outcome } = example()
    for (const { ru } of [given, ...steps, outcome]) expect(ru).not.toMatch(/[A-Za-z]{2,}|[0-9]{4}-[0-9]{2}/)
  })
})

test('the settlement', () => {
  expect(told('missing-kinds', 'ru')).toEqual([
    'За март 2025 г. за клиента предоставлено 60 000,00 ₽, не предоставлены: услуги по социально-психологической реабилитации; услуги по профессионально-трудовой реабилитации.',
    '1/8 субсидии за месяц один раз, сколько бы видов ни отсутствовало (принято): 60 000,00 × 1/8 = 7 500,00 ₽',
    '1/8 субсидии за месяц за каждый отсутствующий вид: 60 000,00 × 2/8 = 15 000,00 ₽',
    'К возврату 7 500,00 ₽.',
  ])
  expect(told('missing-kinds', 'en')).toEqual([
    'For March 2025 60,000.00 ₽ was provided for a client; not given: social and psychological rehabilitation; vocational and labour rehabilitation.',
    'one 1/8 a client-month however many kinds are missing (default): 60,000.00 × 1/8 = 7,500.00 ₽',
    '1/8 for each missing kind: 60,000.00 × 2/8 = 15,000.00 ₽',
    'To be returned: 7,500.00 ₽.',
  ])
  expect(told('left-without-valid-reason', 'ru')).toEqual([
    'За клиента предоставлено 50 000,00 ₽, раньше возвращено 6 250,00 ₽. 30.06.2025 он выбыл: самовольный уход.',
    '50 000,00 − 6 250,00 = 43 750,00 ₽',
    'Если бы причиной была болезнь с госпитализацией, а документов ещё не было: 0,00 ₽, пока не решит должностное лицо',
    'К возврату 43 750,00 ₽.',
  ])
  expect(told('outcome-groups', 'ru')).toEqual([
    'За 2025 год предоставлено 1 234 567,89 ₽. Завершивших курс, чей срок наблюдения закончился в этом году, — 10, из них группы все 6 месяцев посещали 1.',
    '1 из 10, 10,00%, низкий уровень: 1 234 567,89 × 1%, санкция 12 345,68 ₽',
    'Доля первого клиента: 12 345,68 × 123 456,79 ÷ 1 234 567,89 = 1 234,57 ₽; доли всех клиентов вместе — 12 345,68 ₽',
    'Санкция — 12 345,68 ₽.',
  ])
  expect(told('outcome-employment', 'en')).toEqual([
    '1,234,567.89 ₽ was provided for 2025. Completers whose window closed within the year: 10, of whom 5 were registered within two months. The penalty for groups is 12,345.68 ₽.',
    '5 of 10, 50.00%, medium: 1,234,567.89 × 0.5%, penalty 6,172.84 ₽',
    'The share of the first client: 6,172.84 × 122,222.22 ÷ 1,222,222.21 ≈ 617.29 ₽; the shares of all add up to 6,172.84 ₽',
    'The penalty is 6,172.84 ₽, both together 18,518.52 ₽.',
  ])
  expect(told('remission', 'ru')).toEqual([
    'За три года курс завершили 22, из них в ремиссии не менее 6 месяцев — 9.',
    '9 из 22, 40,91%, высокий уровень, баллов к рейтингу: 2',
    'Ровно на границе: 4 из 10, 40,00%, средний уровень, баллов к рейтингу: 1',
    'К рейтингу года прибавляется баллов: 2.',
  ])
  expect(told('retention', 'ru')).toEqual([
    'Клиентов в программе — 10. Выбыли двое: у одного — самовольный уход, у другого — болезнь с госпитализацией, и документы есть.',
    'Выбывший по уважительной причине не считается: 8 из 9, 88,89%',
    'Доля показывается: порога у неё нет, и сама она ничего не стоит.',
  ])
})

test('quality', () => {
  expect(told('quality-contract', 'ru')).toEqual([
    'Оценка 26.03.2025: у одного клиента нет договора. Остальные критерии выполнены.',
    '10 + 0 + 10 + 10 + 10 + 10 = 50',
    'За этот критерий баллов: 0. Сумма оценки — 50 из 60.',
  ])
  expect(told('quality-general', 'ru')).toEqual([
    'Суд признал обоснованной одну жалобу клиента. Все шесть специальных критериев выполнены.',
    '10 + 10 + 10 + 10 + 10 + 10 = 60',
    'Сумма оценки — 60: жалоба описана в справке и баллов не отнимает.',
  ])
  expect(told('quality-mean', 'ru')).toEqual([
    'Суммы четырёх оценок 2025 года: 20, 20, 20, 10. Порог — 20.',
    '(20 + 20 + 20 + 10) ÷ 4 = 17,50: перед комиссией ставится вопрос об исключении из реестра',
    'Ровно порог: (20 + 20 + 20 + 20) ÷ 4 = 20,00: вопрос не ставится',
    'После трёх оценок: (0 + 10 + 0) ÷ 3 = 3,33: вопрос неизбежен: и наибольшие баллы оставшихся оценок не поднимут среднее года до порога',
    'При суммах 20, 20, 20, 10 перед комиссией ставится вопрос об исключении из реестра.',
  ])
})

test('certification', () => {
  expect(told('certification-conclusion', 'ru')).toEqual([
    '«Устав с целью и задачей реабилитации» — выполнен частично, срок устранения — 02.06.2025. «Прейскурант» — не выполнен, срока нет.',
    'Выполнено, частично, не выполнено: 27 + 1 + 1 = 29',
    'Со сроком у обоих — у каждого не выполненного полностью критерия есть срок устранения',
    'Без нарушений — все критерии выполнены: оценка поддерживает сертификацию',
    'Оценка неполна: у не выполненного полностью критерия нет срока устранения.',
  ])
  expect(told('criterion-charter', 'ru')).toEqual([
    '«Устав с целью и задачей реабилитации» — не выполнен, срок устранения — 02.06.2025; остальные критерии выполнены.',
    'Выполнено, частично, не выполнено: 28 + 0 + 1 = 29',
    'Без срока — оценка неполна: у не выполненного полностью критерия нет срока устранения',
    'По другому толкованию — не выполнен основной критерий: оценка поддерживает отказ',
    'У каждого не выполненного полностью критерия есть срок устранения.',
  ])
  expect(told('criterion-price-list', 'en')).toEqual([
    '“A price list” is not met, to be remedied by 2025-06-02; the other criteria are met.',
    'Met, partly met, not met: 28 + 0 + 1 = 29',
    'Without that day — incomplete: a criterion that is not fully met has no day for its remedy',
    'Each criterion that is not fully met has a day for its remedy.',
  ])
})

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

test('the standard of services', () => {
  expect(told('kind-social-environment', 'ru')).toEqual([
    'Договор заключён 20.01.2025, плановый конец — 18.07.2025.',
    'Январь 2025 г.: 2.1 Определение и оценка наиболее развитых функций — 1',
    'Февраль 2025 г.: ничего',
    'Январь 2025 г. — вид причитался; февраль 2025 г. — вид не причитался.',
  ])
  expect(told('due-by-frequency', 'ru')).toEqual([
    'Договор заключён 20.01.2025, плановый конец — 18.07.2025.',
    'Дней в программе за январь 2025 г.: 12',
    'Ежедневно, на неделю, при поступлении: 1.5.1 Трехразовое питание — 36; 3.1 Социально-педагогическое консультирование — 1; 2.1 Определение и оценка наиболее развитых функций — 1',
    'На месяц, который ещё не кончился: ничего',
    'Причитались: услуги по созданию реабилитационной среды и условий проживания; услуги по социально-средовой реабилитации; услуги по социально-педагогической реабилитации и воспитанию; услуги по социально-психологической реабилитации; услуги по физической реабилитации; услуги по ресоциализации и социальной реадаптации; услуги по профессионально-трудовой реабилитации',
    'Не причитались: услуги по социокультурной реабилитации.',
  ])
  expect(told('month-of-a-service', 'en')).toEqual([
    'The contract is of 2025-01-20, the client left on 2025-02-20.',
    'From the contract day: February 2025: 5.1 Leisure — 1',
    'By calendar months that the client spent whole: February 2025: nothing',
    'The default: from the contract day; February 2025: 5.1 Leisure — 1.',
  ])
  expect(told('last-two-months', 'ru')).toEqual([
    'Договор заключён 20.01.2025, плановый конец — 18.07.2025.',
    'Май 2025 г.: ничего',
    'Июнь 2025 г.: 8.2 Оказание помощи в трудоустройстве — 1',
    'Июль 2025 г.: 8.2 Оказание помощи в трудоустройстве — 1',
    'Причитается за июнь 2025 г. и июль 2025 г.',
  ])
  expect(told('days-in-programme', 'en')).toEqual([
    'The contract is of 2025-01-20, the client left on 2025-02-10.',
    'January 2025: 12',
    'February 2025: 10',
    'Days in the programme: 22. The last day of the longest course would be 2025-07-18.',
  ])
  expect(told('volume-shortfalls', 'ru')).toEqual([
    'Договор заключён 20.01.2025, плановый конец — 18.07.2025. За январь 2025 г. дано всё, что причиталось, кроме одного приёма пищи и одной консультации; гимнастика дана лишний раз.',
    '1.5.1 Трехразовое питание: дано 35 из 36',
    '3.1 Социально-педагогическое консультирование: дано 0 из 1',
    'Дано 122 из 124, 98,39%: лишнее недостачу не возмещает, денег это не касается.',
  ])
})

test('norms', () => {
  expect(told('norm-bowls', 'ru')).toEqual([
    'Проверка 02.06.2025, клиентов — 13. Проверяется «Унитазы».',
    '13 ÷ 6 → 3',
    'Найдено 3, нужно не меньше 3: норма выполнена',
    'Не проверяли: неизвестно',
    'Найдено 2, нужно не меньше 3: норма не выполнена.',
  ])
  expect(told('norm-linen-change', 'en')).toEqual([
    'A visit on 2025-06-02, clients: 13. Looked at: “Change of linen, days between”.',
    'Found 7, at most 7: the norm is met',
    'Not looked at: unknown',
    'Found 8, at most 7: the norm is not met.',
  ])
  expect(told('norm-pillow', 'ru').slice(1)).toEqual([
    'Найдено 60, нужно не меньше 60: норма выполнена',
    'Не проверяли: неизвестно',
    'Найдено 59, нужно не меньше 60: норма не выполнена.',
  ])
  expect(told('norm-chair', 'ru')).toEqual([
    'Проверка 02.06.2025, клиентов — 13. Проверяется «Стул каждому».',
    'Отмечено «да»: норма выполнена',
    'Не проверяли: неизвестно',
    'Отмечено «нет»: норма не выполнена.',
  ])
})
