import { exitKindList, exitKinds, type ExitKind } from 'scoring/settlement/exit-kinds'
import type { Heading } from '~/platform/csv/headings'
import { db } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import type { ExitFacts } from '../../clients/exit-checks'
import { exitRefusal, recordExitIn, type RecordExitRefusal } from '../../clients/record-exit.server'
import type { ImportContext } from '../import-reader'
import type { ProblemCode } from '../problems'
import type { RowKind, Verdict } from '../row-kind.server'
import { findCourses, type FoundCourse } from './find-courses.server'
import { badAt, isNew, isUnchanged } from './verdicts'

interface ExitRow extends ExitFacts {
  code: string
}

const columns = [
  { key: 'code', heading: 'Код', aliases: ['Код клиента', 'Код договора'] },
  { key: 'exitedOn', heading: 'Дата', aliases: ['Дата прекращения', 'Дата завершения'] },
  { key: 'kind', heading: 'Вид', aliases: ['Вид прекращения'] },
  { key: 'reason', heading: 'Причина', isOptional: true },
  { key: 'papers', heading: 'Документы', isOptional: true },
  { key: 'isConfirmed', heading: 'Подтверждено', isOptional: true },
] as const satisfies readonly Heading[]

export const exitWords = Object.fromEntries(
  exitKindList.map((kind) => [kind, [exitKinds[kind].title.ru, kind]]),
) as unknown as Record<ExitKind, readonly string[]>

const columnOf: Partial<Record<RecordExitRefusal, string>> = {
  reasonMissing: 'Причина',
  reasonNotAllowed: 'Причина',
  confirmedNotAllowed: 'Подтверждено',
  officialOnly: 'Подтверждено',
  completedFactsExist: 'Вид',
  decisionNotAllowed: 'Вид',
  unknownContract: 'Код',
}

/** How courses ended. A row about an exit that is on record and says another thing replaces it. */
export const exits: RowKind<ExitRow> = {
  columns: () => columns,

  read: (cells) => ({
    code: cells.code('code'),
    exitedOn: cells.day('exitedOn'),
    kind: cells.choice('kind', exitWords) ?? 'completed',
    reason: cells.optionalText('reason', 500) || null,
    papers: cells.optionalText('papers', 500),
    isConfirmed: cells.raw('isConfirmed') !== '' && cells.choice('isConfirmed', { yes: ['да'], no: ['нет'] }) === 'yes',
  }),

  identity: (row) => row.code,

  async check(rows, context) {
    const courses = await findCourses(
      rows.map((row) => row.code),
      context,
    )
    return Promise.all(rows.map((row) => verdictOn(row, courses.get(row.code), context)))
  },

  async apply(tx, row, context) {
    const course = (await findCourses([row.code], context, tx)).get(row.code)
    if (!course) return badAt('Код', 'changedSince')
    const { code: _code, ...facts } = row
    const input = { ...facts, contractId: course.id, version: course.exit?.version ?? null }
    const result = await recordExitIn(tx, context.actor, input, context.today)
    return result.ok ? isNew : badAt('', 'changedSince')
  },
}

async function verdictOn(row: ExitRow, course: FoundCourse | undefined, context: ImportContext): Promise<Verdict> {
  if (!course) return badAt('Код', 'unknownCode')
  const { exit } = course
  if (exit && sameExit(exit, row)) return isUnchanged
  const refusal = await exitRefusal(db, context.actor, course, { ...row, contractId: course.id }, context.today)
  if (refusal) {
    const code = (refusal === 'unknownContract' || refusal === 'stale' ? 'changedSince' : refusal) satisfies ProblemCode
    return badAt(columnOf[refusal] ?? 'Дата', code, { signedOn: dayText(course.signedOn) })
  }
  return exit ? { state: 'new', warning: { column: 'Дата', value: dayText(exit.exitedOn), code: 'replaces' } } : isNew
}

const sameExit = (before: NonNullable<FoundCourse['exit']>, row: ExitRow): boolean =>
  before.exitedOn === row.exitedOn &&
  before.kind === row.kind &&
  before.reason === row.reason &&
  before.papers === row.papers &&
  before.isConfirmed === row.isConfirmed
