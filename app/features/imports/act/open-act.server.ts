import type { ImportContext, OpenedReader } from '../import-reader'
import type { Warning } from '../problems'
import { readActHeading } from './act-columns'
import { actFrame } from './act-context.server'
import { takeLong } from './long-reader.server'
import { takeWide } from './wide-reader.server'

/** Opens a month's file in either of its forms. */
export async function openAct(heading: readonly string[], context: ImportContext): Promise<OpenedReader> {
  const matched = readActHeading(heading)
  if (!matched) return { ok: false, refusal: { code: 'notAct' } }
  if (matched.missing.length > 0) return { ok: false, refusal: { code: 'columnsMissing', names: matched.missing } }
  if (matched.repeated.length > 0) return { ok: false, refusal: { code: 'columnsRepeated', names: matched.repeated } }
  const framed = await actFrame(context)
  if (!framed.ok) return framed
  const { frame } = framed
  const warnings = matched.unknown.map((column): Warning => ({ row: 1, column, value: '', code: 'unknownColumn' }))
  const taking =
    matched.form === 'long' ? takeLong(matched, frame) : { take: takeWide(matched, frame), finish: async () => [] }
  return { ok: true, reader: { warnings, act: frame.act, ...taking } }
}
