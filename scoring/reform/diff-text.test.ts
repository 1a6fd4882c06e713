import { expect, test } from 'vitest'
import { fraction } from '../fraction'
import { currentLaw } from '../law'
import { plainDate } from '../plain-date'
import { LANGS } from '../wording'
import { outcomes } from './clawback-change'
import { dataGroups } from './data-groups'
import type { Change } from './diff'
import { changeText, orderText } from './diff-text'
import { outcomeWords } from './outcome-words'
import { pinnedLaw } from './pinned-law'
import { reformedLaw } from './reform'

const day = plainDate('2025-12-31')
const tenth = { title: 'x', from: day, parameters: { missingKindsShare: fraction(1n, 10n) }, readings: {} }
const from = pinnedLaw(currentLaw, day).missingKindsShare
const to = pinnedLaw(reformedLaw(currentLaw, tenth), day).missingKindsShare
const inBoth = (change: Change) => LANGS.map((lang) => changeText(change, lang))

test.each([
  {
    side: 'a',
    sealed: true,
    ru: 'Правила: от запечатанного итога А к сегодняшнему расчёту',
    en: 'Rules: from the sealed result A to the engine of today',
  },
  { side: 'a', sealed: false, ru: 'Правила: итог А не запечатан', en: 'Rules: the result A is not sealed' },
  {
    side: 'b',
    sealed: true,
    ru: 'Правила: от сегодняшнего расчёта к запечатанному итогу Б',
    en: 'Rules: from the engine of today to the sealed result B',
  },
  { side: 'b', sealed: false, ru: 'Правила: итог Б не запечатан', en: 'Rules: the result B is not sealed' },
] as const)('$en', ({ side, sealed, ru, en }) => expect(inBoth({ kind: 'rule', side, sealed })).toEqual([ru, en]))

test('a number of the law', () =>
  expect(inBoth({ kind: 'parameter', id: 'missingKindsShare', from, to })).toEqual([
    'Число закона: Доля субсидии за месяц, в котором предоставлены не все виды услуг: 1/8 → 1/10',
    "Parameter: Share of a month's subsidy when not all kinds were given: 1/8 → 1/10",
  ]))

test('a reading', () =>
  expect(inBoth({ kind: 'reading', id: 'unsigned-act', from: 'not-proved', to: 'accepted' })).toEqual([
    'Толкование: Доказывает ли услуги акт, который клиент не подписал? неподписанный акт ничего не доказывает → неподписанный акт принимается',
    'Reading: Does an act that the client did not sign prove the services? an unsigned act proves nothing → an unsigned act is accepted',
  ]))

test('each group of the data', () =>
  expect(dataGroups.map((group) => inBoth({ kind: 'data', group }))).toEqual([
    ['Данные: год расчёта', 'Data: the year'],
    ['Данные: клиенты, которые есть только в одном', 'Data: clients who are in one alone'],
    ['Данные: договоры и выбытия', 'Data: contracts and exits'],
    ['Данные: субсидии по месяцам', "Data: the months' subsidies"],
    [
      'Данные: услуги по месяцам, их подтверждение и то, что не причиталось',
      "Data: the months' services, their proof and what was not due",
    ],
    ['Данные: после курса', 'Data: aftercare'],
    ['Данные: возвращено раньше', 'Data: returned before'],
  ]))

test('the order is said in both languages', () =>
  expect(orderText).toEqual({
    ru: 'Порядок шагов постоянный: правила А, числа закона, толкования, данные, правила Б. Части складываются в разницу до копейки; сумма, которая зависит от двух изменений сразу, отнесена к более позднему шагу.',
    en: 'The order of the steps is fixed: rules of A, parameters, readings, data, rules of B. The parts add up to the difference to the kopeck; a sum that hangs on two changes at once stands with the later step.',
  }))

test('who gains and who loses', () =>
  expect(outcomes.map((outcome) => outcomeWords[outcome])).toEqual([
    { ru: 'выигрывает', en: 'gains' },
    { ru: 'проигрывает', en: 'loses' },
    { ru: 'без изменений', en: 'the same' },
  ]))
