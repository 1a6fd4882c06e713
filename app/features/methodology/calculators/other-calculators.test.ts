import { describe, expect, test } from 'vitest'
import { defaultCertificationReadings as defaults } from 'scoring/readings'
import {
  exampleCertification,
  readCertificationAddress,
  readCertificationTyped,
  writeCertificationAddress,
} from './certification-state'
import {
  allMet,
  exampleQuality,
  pointsIn,
  readQualityAddress,
  readQualityTyped,
  writeQualityAddress,
  type QualityTyped,
} from './quality-state'
import { exampleTerm, readTermAddress, readTermTyped, writeTermAddress, type TermTyped } from './term-state'

describe('quality', () => {
  const noneMet = allMet.map(() => false)
  const typed = (part: Partial<QualityTyped>): QualityTyped => ({ ...exampleQuality, ...part })

  test('the example warns, and its best year is free of doubt', () => {
    const read = readQualityTyped(exampleQuality)
    expect(read?.quality.assessments.map(({ total }) => total)).toEqual([20, 10])
    expect([read?.quality.status, read?.best?.status, read?.best?.sum]).toEqual(['warning', 'ok', 150])
  })

  test('a complete year has no better end', () => {
    expect(readQualityTyped(typed({ yearComplete: true }))).toMatchObject({ quality: { status: 'raised' }, best: null })
    const four = [noneMet, noneMet, noneMet, allMet]
    expect(readQualityTyped(typed({ assessments: four }))).toMatchObject({ quality: { status: 'raised' }, best: null })
  })

  test('a year that cannot be read has no answer', () => {
    expect(readQualityTyped(typed({ year: '2017' }))).toBeNull()
    expect([pointsIn('2017'), pointsIn('2025')]).toEqual([10, 10])
  })

  test('the address', () => {
    const full = typed({ assessments: [allMet, noneMet, allMet, noneMet], yearComplete: true })
    expect(readQualityAddress(new URLSearchParams(writeQualityAddress(full)))).toEqual(full)
    expect(readQualityAddress(new URLSearchParams())).toEqual(exampleQuality)
    expect(readQualityAddress(new URLSearchParams('year=2025&met=1&met=1&met=1&met=1&met=1')).assessments).toHaveLength(
      4,
    )
    expect(readQualityAddress(new URLSearchParams('year=x'))).toEqual({
      ...{ year: 'x', assessments: [allMet], yearComplete: false },
    })
  })
})

describe('a term', () => {
  const read = (part: Partial<TermTyped>) => readTermTyped({ ...exampleTerm, ...part })

  test('the example runs over a working Saturday, and says by which decree', () => {
    const answer = read({})
    expect(answer).toMatchObject({ ok: true, start: '2025-10-29', due: '2025-11-06' })
    expect(answer.ok && answer.days.map(({ date, isCounted }) => [date, isCounted])).toEqual([
      ['2025-11-01', true],
      ['2025-11-02', false],
      ['2025-11-03', false],
      ['2025-11-04', false],
    ])
    expect(answer.ok && answer.days[0]?.reason).toEqual({
      ru: 'рабочая суббота по постановлению № 1335 от 04.10.2024 (подлежит подтверждению)',
      en: 'a Saturday worked by a decree No. 1335 of 2024-10-04 (to be confirmed)',
    })
  })

  test('an end on a day off moves, unless it is told to stay', () => {
    const month = { start: '2025-01-31', count: '1', unit: 'months' } as const
    expect(read({ ...month, start: '2025-01-08' })).toMatchObject({ due: '2025-02-10' })
    expect(read({ ...month, start: '2025-01-08', shifts: false })).toMatchObject({ due: '2025-02-08', days: [] })
    expect(read(month)).toMatchObject({ due: '2025-02-28' })
  })

  test.each<[Partial<TermTyped>, object]>([
    [{ start: '2025-02-30' }, { problem: 'start' }],
    [{ count: '0' }, { problem: 'count' }],
    [{ count: '251' }, { problem: 'count' }],
    [{ start: '2026-12-30' }, { problem: 'calendar', year: 2027 }],
  ])('what cannot be computed: %o', (part, answer) => expect(read(part)).toEqual({ ok: false, ...answer }))

  test('the address', () => {
    const typed: TermTyped = { start: '2025-03-31', count: '3', unit: 'months', shifts: false }
    expect(readTermAddress(new URLSearchParams(writeTermAddress(typed)))).toEqual(typed)
    expect(readTermAddress(new URLSearchParams(writeTermAddress(exampleTerm)))).toEqual(exampleTerm)
    expect(readTermAddress(new URLSearchParams())).toEqual(exampleTerm)
    expect(readTermAddress(new URLSearchParams('start=2025-03-31&unit=years'))).toEqual({
      ...{ start: '2025-03-31', count: '', unit: 'working-days', shifts: true },
    })
  })
})

describe('certification', () => {
  const example = exampleCertification(defaults)
  const address = (text: string) => readCertificationAddress(new URLSearchParams(text), defaults)

  test('the example is incomplete: one criterion has no day for its remedy', () => {
    expect(readCertificationTyped(example)).toEqual({
      ...{ set: 'irkutsk-29/1', met: 27, partly: 1, notMet: 1, supports: 'incomplete' },
      findings: [
        { criterion: 'statistics', main: true, result: 'partly', remedyBy: '2026-03-01' },
        { criterion: 'price-list', main: false, result: 'not-met', remedyBy: null },
      ],
    })
  })

  test('a main criterion not met refuses under its reading alone', () => {
    const text = 'main-not-met=refuse&charter=not-met_2026-03-01'
    expect(readCertificationTyped(address(text)).supports).toBe('refuse')
    expect(readCertificationTyped(address(text.replace('=refuse', '=remedy'))).supports).toBe('remedy')
  })

  test('the address', () => {
    expect(readCertificationAddress(new URLSearchParams(writeCertificationAddress(example)), defaults)).toEqual(example)
    expect(address('')).toEqual(example)
    expect(readCertificationTyped(address('main-not-met=x&charter=y')).supports).toBe('certify')
  })
})
