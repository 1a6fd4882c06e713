import type { Json } from '../case/canonical-json'
import { parseReform } from '../case/read-reform'
import { parseWhatIfCase, type WhatIfCase } from '../case/read-what-if-case'
import { writeQualityWhatIf, writeWhatIf, writeWhatIfTotals } from '../case/write-what-if'
import type { Reform } from '../reform/reform'
import { reformText } from '../reform/reform-text'
import { whatIfTotalsText } from '../reform/totals-text'
import { whatIf } from '../reform/what-if'
import { whatIfQuality } from '../reform/what-if-quality'
import { qualityWhatIfText, whatIfText } from '../reform/what-if-text'
import { addQualityWhatIf, addWhatIf, noTotals, type WhatIfTotals } from '../reform/what-if-totals'
import { LANGS, type Lang } from '../wording'
import { answerEach, problemLine } from './answer-each'
import { BAD_INPUT, UsageError, type Command } from './command'
import { readNamedDocument, refuseLines } from './named-document'
import { choose, readWords } from './options'

export const run: Command['run'] = async (args, streams) => {
  const { source, reformSource, format, lang } = readOptions(args)
  const read = await readNamedDocument(reformSource, streams.stdin, parseReform)
  if (!read.ok) {
    for (const problem of read.problems) streams.stderr.write(problemLine(problem, { line: null }))
    return BAD_INPUT
  }
  const reform = read.value
  if (format === 'text') streams.stdout.write(`${reformText(reform, lang)}\n`)
  let totals = noTotals
  const { status, refused } = await answerEach(source, streams, (document) => {
    const given = parseWhatIfCase(document.text)
    if (!given.ok) return given
    const tried = tryOn(given.value, reform)
    const text = format === 'text' ? tried.text(lang) : json(tried.json(), document.line === null ? 2 : 0)
    totals = tried.addTo(totals)
    return { ok: true, text }
  })
  const last =
    format === 'text' ? whatIfTotalsText(totals, refused, lang) : json(writeWhatIfTotals(totals, reform, refused), 0)
  streams.stdout.write(last)
  return status
}

interface Tried {
  json(): Json
  text(lang: Lang): string
  addTo(totals: WhatIfTotals): WhatIfTotals
}

function tryOn(given: WhatIfCase, reform: Reform): Tried {
  if (given.kind === 'quality') {
    const result = whatIfQuality(given.assessed, reform)
    return {
      json: () => writeQualityWhatIf(result),
      text: (lang) => qualityWhatIfText(result, lang),
      addTo: (totals) => addQualityWhatIf(totals, result),
    }
  }
  const result = whatIf(given.settled, reform)
  return {
    json: () => writeWhatIf(result),
    text: (lang) => whatIfText(result, lang),
    addTo: (totals) => addWhatIf(totals, result),
  }
}

const json = (value: Json, indent: number): string => `${JSON.stringify(value, null, indent)}\n`

function readOptions(args: readonly string[]) {
  const { values, positionals } = readWords(args, {
    format: { type: 'string', default: 'json' },
    lang: { type: 'string', default: 'ru' },
  })
  const [source, reformSource, ...more] = positionals
  if (source === undefined || reformSource === undefined || more.length > 0) {
    throw new UsageError('expected CASES.ndjson and REFORM.json')
  }
  if (reformSource === '-') throw new UsageError('REFORM.json is a file: standard input is for cases')
  refuseLines(reformSource)
  return {
    source,
    reformSource,
    format: choose('--format', values.format, ['json', 'text']),
    lang: choose('--lang', values.lang, LANGS),
  }
}
