import { describe, expect, test } from 'vitest'
import { nextStage, treatmentByConsent, treatmentSkipped } from './next-stage'
import { stages, type StageId } from './zhigalovo-stages'

const nothing = { needsTreatment: 'unknown', agreesToTreatment: 'unknown' } as const

test.each([
  ['detection', 'motivation'],
  ['treatment', 'rehabilitation'],
  ['rehabilitation', 'aftercare'],
  ['aftercare', 'aftercare'],
] as const)('after %s comes %s, whatever is unknown', (current, next) => {
  expect(nextStage(current, nothing)).toEqual({ decision: next, grounds: [stages[next]], missing: [] })
})

describe('after motivation (4.4, 4.5)', () => {
  test.each([
    [true, true, 'treatment', [treatmentByConsent]],
    [true, false, 'motivation', [treatmentByConsent]],
    [false, true, 'rehabilitation', [treatmentSkipped]],
    [false, false, 'rehabilitation', [treatmentSkipped]],
    [false, 'unknown', 'rehabilitation', [treatmentSkipped]],
  ] as const)('treatment needed %s, agreed to %s: %s', (needsTreatment, agreesToTreatment, decision, grounds) => {
    expect(nextStage('motivation', { needsTreatment, agreesToTreatment })).toEqual({ decision, grounds, missing: [] })
  })

  test.each([
    [true, 'unknown', ['agreesToTreatment']],
    ['unknown', true, ['needsTreatment']],
    ['unknown', false, ['needsTreatment']],
    ['unknown', 'unknown', ['needsTreatment', 'agreesToTreatment']],
  ] as const)('treatment needed %s, agreed to %s: %s missing', (needsTreatment, agreesToTreatment, missing) => {
    const { decision, missing: asked } = nextStage('motivation', { needsTreatment, agreesToTreatment })
    expect([decision, asked.map(({ fact }) => fact)]).toEqual(['undecided', missing])
  })
})

describe('the five stages', () => {
  test('are numbered in their order', () => {
    expect((Object.keys(stages) as StageId[]).map((id) => [id, stages[id].number, stages[id].citation.clause])).toEqual(
      [
        ['detection', 1, 'stage 1'],
        ['motivation', 2, 'stage 2'],
        ['treatment', 3, 'stage 3'],
        ['rehabilitation', 4, 'stage 4'],
        ['aftercare', 5, 'stage 5'],
      ],
    )
  })

  test('a stage says who does what, in both languages', () => {
    expect(stages.treatment.does).toEqual({
      ru: 'Кто что делает: районная больница — лечит амбулаторно и стационарно; районная больница — направляет на поддерживающую терапию.',
      en: 'Who does what: the district hospital — treats out-patients and in-patients; the district hospital — sends to maintenance therapy.',
    })
  })
})
