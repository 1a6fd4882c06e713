import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '~/platform/auth/actor'
import { matchHeadings } from '~/platform/csv/headings'
import { openTable, TableError, type FileRow, type TableRefusal } from '~/platform/csv/read-rows.server'
import { field, parseForm, valuesOf, type FieldProblem, type FormState } from '~/platform/forms/parse'
import { readMultipart } from '~/platform/http/multipart.server'
import type { DraftRefusal } from './change-draft.server'
import { criterionHeadings } from './criterion-columns'
import { importCriteria } from './import-criteria.server'
import { mostCriteria, readCriterionRows, type ReadRows, type RowProblem } from './read-criterion-rows'
import { draftSchema } from './schema'

const mostBytes = 1024 * 1024

const schema = draftSchema.extend({ isWhole: field.flag })

export type ReceivedCriteria =
  { ok: true; savedCount: number; problems: RowProblem[]; form: null; say: null } | RefusedFile

interface RefusedFile {
  ok: false
  savedCount: 0
  problems: RowProblem[]
  form: FormState
  /** Null where the problems stand at their fields or in their rows. */
  say: DraftRefusal | null
}

/** A file of criteria from a form: the good rows are written into the draft, each bad one is told of. */
export async function receiveCriteria(actor: Actor, setId: string, request: Request): Promise<ReceivedCriteria> {
  const sent = await readMultipart(request, mostBytes)
  const refuse = (problems: Record<string, FieldProblem>, say: DraftRefusal | null = null): RefusedFile => ({
    ...{ ok: false, savedCount: 0, problems: [], say },
    form: { values: valuesOf(sent.data), problems },
  })
  const atFile = (key: FieldProblem['key'], values?: FieldProblem['values']) => refuse({ file: { key, values } })
  if (!sent.ok) return atFile(sent.refusal === 'tooLarge' ? 'criteria.file.tooLarge' : 'criteria.file.cutOff')
  const parsed = parseForm(schema, sent.data)
  if (!parsed.ok) return refuse(parsed.form.problems)
  const file = sent.data.get('file')
  if (!(file instanceof File) || file.size === 0) return atFile('criteria.file.none')
  const read = await readFile(new Uint8Array(await file.arrayBuffer()))
  if ('refusal' in read) return atFile(`criteria.file.${read.refusal}`, read.values)
  const { isWhole, version, operationId } = parsed.value
  const { problems } = read
  if (read.good.length === 0) return { ...refuse({}), problems }
  const result = await importCriteria(actor, { setId, version, operationId }, read, isWhole)
  if (!result.ok) return refuse({}, result.refusal)
  return { ok: true, savedCount: read.good.length, problems, form: null, say: null }
}

type FileFault = {
  refusal: TableRefusal | 'missing' | 'repeated' | 'noRows' | 'tooMany'
  values?: FieldProblem['values']
}

async function readFile(bytes: Uint8Array): Promise<ReadRows | FileFault> {
  const folder = await mkdtemp(join(tmpdir(), 'opora-criteria-'))
  try {
    const path = join(folder, 'criteria.csv')
    await writeFile(path, bytes)
    return await readTable(path)
  } catch (error) {
    if (error instanceof TableError) return { refusal: error.refusal, values: { row: error.row ?? 1 } }
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readTable(path: string): Promise<ReadRows | FileFault> {
  const table = await openTable(path)
  const { at, missing, repeated } = matchHeadings(table.heading, criterionHeadings)
  if (missing.length > 0) return { refusal: 'missing', values: { columns: missing.join(', ') } }
  if (repeated.length > 0) return { refusal: 'repeated', values: { columns: repeated.join(', ') } }
  const rows: FileRow[] = []
  for await (const batch of table.batches) {
    rows.push(...batch)
    if (rows.length > mostCriteria) return { refusal: 'tooMany', values: { most: mostCriteria } }
  }
  return rows.length === 0 ? { refusal: 'noRows' } : readCriterionRows(rows, at)
}
