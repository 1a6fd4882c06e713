import type { AnyParameter } from '../parameters/parameter'
import { valueTexts } from '../parameters/value-text'
import { optionText, settlementReadings, type SettlementReadingId } from '../readings'
import type { Lang } from '../wording'

/** The value of a parameter that has one row. */
export const pinnedText = (parameter: AnyParameter, lang: Lang): string => valueTexts(parameter, lang).join('')

export const parameterChangeText = (before: AnyParameter, after: AnyParameter, lang: Lang): string =>
  `${after.title[lang]}: ${pinnedText(before, lang)} → ${pinnedText(after, lang)}`

export const readingChangeText = (id: SettlementReadingId, from: string, to: string, lang: Lang): string =>
  `${settlementReadings[id].question[lang]} ${optionText(id, from, lang)} → ${optionText(id, to, lang)}`
