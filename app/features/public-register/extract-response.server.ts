import { fileResponse } from '~/platform/csv/file-response.server'
import type { ExtractFacts } from './extract-facts'
import { extractPdf } from './extract-paper.server'
import { makeExtract } from './make-extract.server'

const retryAfter = 600
/** Bytes of the latest extracts: the same code is the same paper. */
const keptPapers = 16
const kept = new Map<string, Promise<Uint8Array>>()

/** The PDF of an extract, kept under its code first. */
export async function extractResponse(
  facts: ExtractFacts,
  centreId: string | null,
  fileName: string,
): Promise<Response> {
  const made = await makeExtract(facts, centreId)
  if (!made.ok)
    return new Response('Сейчас запрошено слишком много новых выписок. Повторите через несколько минут.', {
      status: 429,
      headers: { 'Retry-After': String(retryAfter), 'Content-Type': 'text/plain; charset=utf-8' },
    })
  const pdf = await paperOf(facts, made.code)
  return fileResponse(fileName, 'application/pdf', Buffer.from(pdf))
}

function paperOf(facts: ExtractFacts, code: string): Promise<Uint8Array> {
  const before = kept.get(code)
  const pdf = before ?? extractPdf(facts, code)
  kept.delete(code)
  kept.set(code, pdf)
  if (!before) pdf.catch(() => kept.delete(code))
  if (kept.size > keptPapers) kept.delete(kept.keys().next().value!)
  return pdf
}
