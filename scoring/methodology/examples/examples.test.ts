import { describe, expect, test } from 'vitest'
import { LANGS } from '../../wording'
import { workedExamples } from '.'

/** A name that clause 3.3 itself writes in Latin. */
const BLOOD_TEST = 'на RW'

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

  test.each([...workedExamples])('%s speaks one language at a time, and names no id', (_, example) => {
    const { given, steps, outcome } = example()
    for (const { ru, en } of [given, ...steps, outcome]) {
      expect(ru.replaceAll(BLOOD_TEST, '')).not.toMatch(/[A-Za-z]{2,}|[0-9]{4}-[0-9]{2}/)
      expect(en).not.toMatch(/[А-Яа-яЁё]/)
    }
  })
})
