import { describe, expect, test } from 'vitest'
import { knownActions } from '../app/features/audit/journal-texts'
import { en } from '../app/platform/i18n/en'
import { ru } from '../app/platform/i18n/ru'
import { sourceFiles } from './support/source-files'

const flat = (texts: object, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value as object, `${before}${key}.`),
  )

const russian = new Map(flat(ru))
const english = new Map(flat(en))
const plural = /_(one|few|many|other)$/
const base = (key: string) => key.replace(plural, '')
const names = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]!))].sort()

/** What is Latin in Russian too: formats, keys, addresses and the other language's own name. */
const latinInRussian =
  /\b(CSV|XLSX|DOCX|Word|XML|PDF|JPG|PNG|scoring settle|JSON|NDJSON|UTF-8|BOM|Excel|SHA-256|Caps Lock|Ctrl\+Enter|Enter|Tab|Esc|English|windows-1251|[IVX]+|[a-z]+\.[a-z]+)\b/g

describe('texts', () => {
  test('both languages have the same keys', () => {
    const missing = (from: ReadonlyMap<string, string>, into: ReadonlyMap<string, string>) => {
      const there = new Set([...into.keys()].map(base))
      return [...from.keys()].filter((key) => !there.has(base(key)))
    }
    expect(missing(russian, english)).toEqual([])
    expect(missing(english, russian)).toEqual([])
  })

  test('a counted text has every form that its language needs', () => {
    const forms = { ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] }
    const lacking = (texts: ReadonlyMap<string, string>, needed: readonly string[]) =>
      [...new Set([...texts.keys()].filter((key) => plural.test(key)).map(base))].flatMap((key) =>
        needed.map((form) => `${key}_${form}`).filter((form) => !texts.has(form)),
      )
    expect(lacking(russian, forms.ru)).toEqual([])
    expect(lacking(english, forms.en)).toEqual([])
  })

  test('both languages name the same values', () => {
    const differing = [...english].filter(([key, text]) => {
      const same = russian.get(key)
      return same !== undefined && !plural.test(key) && names(text).join() !== names(same).join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('no text is empty', () => {
    expect([...russian, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  test('no Latin word stands in a Russian text', () => {
    const bare = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '').replace(latinInRussian, '')
    expect(
      [...russian].filter(([, text]) => /[A-Za-z]{2,}/.test(bare(text))).map(([key, text]) => `${key}: ${text}`),
    ).toEqual([])
  })

  test('no Cyrillic word stands in an English text, but the name of the Russian language and quoted examples', () => {
    const bare = (text: string) => text.replace(/(АНО )?[“«][^”»]*[”»]/g, '').replace('Русский', '')
    const mixed = [...english].filter(([, text]) => /[А-Яа-яЁё]{3,}/.test(bare(text)))
    expect(mixed.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })

  test('every action of the journal has words of its own', () => {
    const told = sourceFiles('app')
      .filter((file) => !file.isTest && /record(Change|Read)\(/.test(file.text))
      .flatMap((file) => [...file.text.matchAll(/action: ([^\n]*)/g)])
      .flatMap((match) => [...match[1]!.matchAll(/'([a-z]\w*\.[a-z]\w*)'/g)].map((action) => action[1]!))
    expect([...new Set(told)].filter((action) => !knownActions.includes(action))).toEqual([])
  })
})
