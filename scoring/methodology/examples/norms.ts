import { displayDay } from '../../calendar/display-day'
import { plainDate } from '../../plain-date'
import type { Bound, Norm } from '../../services/norm'
import { checkNorms, normIds, norms, type NormCheck, type NormFacts, type NormId } from '../../services/norms'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { capital, inBoth } from './in-both'

const PEOPLE = 13
const day = plainDate('2025-06-02')

const results: Readonly<Record<NormCheck['result'], Wording>> = {
  met: { ru: 'норма выполнена', en: 'the norm is met' },
  'not-met': { ru: 'норма не выполнена', en: 'the norm is not met' },
  unknown: { ru: 'неизвестно', en: 'unknown' },
}

const limits: Readonly<Record<Bound['sort'], Wording>> = {
  'one-per': { ru: 'нужно не меньше', en: 'at least' },
  'at-least': { ru: 'нужно не меньше', en: 'at least' },
  'at-most': { ru: 'нужно не больше', en: 'at most' },
}

/** One norm of a visit at which only it was looked at, or nothing at all. */
const check = (id: NormId, facts: NormFacts): NormCheck[] =>
  checkNorms(facts, PEOPLE, day).filter(({ norm }) => norm === id)

const resultsOf = (checks: readonly NormCheck[], lang: Lang): string =>
  checks.map(({ result }) => results[result][lang]).join()

const given = ({ title }: Norm): Wording => ({
  ru: `Проверка ${displayDay(day, 'ru')}, клиентов — ${PEOPLE}. Проверяется «${title.ru}».`,
  en: `A visit on ${displayDay(day, 'en')}, clients: ${PEOPLE}. Looked at: “${title.en}”.`,
})

const notLookedAt = (id: NormId): Wording => ({
  ru: `Не проверяли: ${resultsOf(check(id, {}), 'ru')}`,
  en: `Not looked at: ${resultsOf(check(id, {}), 'en')}`,
})

/** The last measure that meets the norm, and the first that does not. */
function measuredAtWork(id: NormId, norm: Norm, bound: Bound): WorkedExample {
  const edge = check(id, {}).reduce((_, { expected }) => Number(expected), 0)
  const beyond = bound.sort === 'at-most' ? edge + 1 : edge - 1
  const told = (found: number, lang: Lang) =>
    `${{ ru: 'найдено', en: 'found' }[lang]} ${found}, ${limits[bound.sort][lang]} ${edge}: ${resultsOf(check(id, { [id]: found }), lang)}`
  return {
    given: given(norm),
    steps: [
      ...(bound.sort === 'one-per' ? [inBoth(() => `${PEOPLE} ÷ ${bound.parameter.on(day)} → ${edge}`)] : []),
      inBoth((lang) => capital(told(edge, lang))),
      notLookedAt(id),
    ],
    outcome: inBoth((lang) => `${capital(told(beyond, lang))}.`),
  }
}

function answeredAtWork(id: NormId, norm: Norm): WorkedExample {
  const told = (found: boolean, lang: Lang) =>
    `${{ ru: found ? '«да»' : '«нет»', en: found ? '“yes”' : '“no”' }[lang]}: ${resultsOf(check(id, { [id]: found }), lang)}`
  return {
    given: given(norm),
    steps: [{ ru: `Отмечено ${told(true, 'ru')}`, en: `Answered ${told(true, 'en')}` }, notLookedAt(id)],
    outcome: { ru: `Отмечено ${told(false, 'ru')}.`, en: `Answered ${told(false, 'en')}.` },
  }
}

export const normExamples: Examples = normIds.map((id) => {
  const norm: Norm = norms[id]
  const { bound } = norm
  return [`norm-${id}`, () => (bound ? measuredAtWork(id, norm, bound) : answeredAtWork(id, norm))]
})
