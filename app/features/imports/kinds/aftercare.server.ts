import type { Heading } from '~/platform/csv/headings'
import { readMonth } from '~/platform/csv/read-month'
import { db } from '~/platform/db/db.server'
import { readDay } from '~/platform/forms/parse'
import { dayText } from '~/platform/i18n/format'
import {
  aftercareRefusal,
  saveAftercareIn,
  type AftercareFacts,
  type AftercareRefusal,
  type StatementSigner,
} from '../../clients/save-aftercare.server'
import type { ImportContext } from '../import-reader'
import type { ProblemCode } from '../problems'
import type { RowCells } from '../row-cells'
import type { RowKind, Verdict } from '../row-kind.server'
import { findCourses, type FoundCourse } from './find-courses.server'
import { badAt, isNew, isUnchanged } from './verdicts'

type Fact =
  | { kind: 'groups'; month: string; signedBy: StatementSigner }
  | { kind: 'employment'; registeredOn: string; source: string }
  | { kind: 'remission'; year: number; monthsCount: number; source: string }

interface AftercareRow {
  code: string
  fact: Fact
}

const columns = [
  { key: 'code', heading: 'Код', aliases: ['Код клиента', 'Код договора'] },
  { key: 'kind', heading: 'Вид' },
  { key: 'when', heading: 'Месяц, год или день', aliases: ['Месяц/Год/День', 'Когда'] },
  {
    key: 'value',
    heading: 'Значение',
    aliases: ['Значение или кто подписал', 'Значение/Кто подписал', 'Кто подписал'],
    isOptional: true,
  },
] as const satisfies readonly Heading[]

export const factWords = { groups: ['группы'], employment: ['занятость'], remission: ['ремиссия'] } as const
const signerWords = {
  'ngo-head': ['руководитель НКО'],
  'community-head': ['руководитель сообщества', 'руководитель группы'],
} as const satisfies Record<StatementSigner, readonly string[]>

/** Facts after a completed course, one a row. */
export const aftercare: RowKind<AftercareRow> = {
  columns: () => columns,

  read: (cells) => ({ code: cells.code('code'), fact: readFact(cells) }),

  identity: ({ code, fact }) =>
    [code, fact.kind, fact.kind === 'groups' ? fact.month : fact.kind === 'remission' ? fact.year : ''].join('|'),

  async check(rows, context) {
    const courses = await findCourses(
      rows.map((row) => row.code),
      context,
    )
    return Promise.all(rows.map((row) => verdictOn(row, courses.get(row.code), context)))
  },

  async apply(tx, { code, fact }, context) {
    const course = (await findCourses([code], context, tx)).get(code)
    if (!course) return badAt('Код', 'changedSince')
    const result = await saveAftercareIn(tx, context.actor, { contractId: course.id, ...factsOf(fact) }, context.today)
    return result.ok ? isNew : badAt('', 'changedSince')
  },
}

function readFact(cells: RowCells): Fact {
  const kind = cells.choice('kind', factWords) ?? 'groups'
  const when = cells.text('when', 30)
  const wrong = (code: ProblemCode) => {
    if (when !== '' && cells.problems.length === 0) cells.problem('when', code)
    return ''
  }
  if (kind === 'employment')
    return { kind, registeredOn: readDay(when) ?? wrong('day'), source: cells.optionalText('value', 300) }
  if (kind === 'remission') {
    const monthsCount = cells.whole('value', 0, 600)
    return { kind, year: cells.whole('when', 2000, 2100), monthsCount, source: '' }
  }
  const signedBy = cells.choice('value', signerWords) ?? 'ngo-head'
  return { kind, month: readMonth(when) ?? wrong('month'), signedBy }
}

const factsOf = (fact: Fact): AftercareFacts => {
  if (fact.kind === 'groups') return { statements: [{ month: fact.month, signedBy: fact.signedBy }] }
  if (fact.kind === 'employment') return { employment: { registeredOn: fact.registeredOn, source: fact.source } }
  return { remissions: [{ year: fact.year, monthsCount: fact.monthsCount, source: fact.source }] }
}

async function verdictOn(
  { fact }: AftercareRow,
  course: FoundCourse | undefined,
  context: ImportContext,
): Promise<Verdict> {
  if (!course) return badAt('Код', 'unknownCode')
  if (course.exit?.kind !== 'completed') return badAt('Код', 'notCompleted')
  const refusal = aftercareRefusal(factsOf(fact), course.exit.exitedOn, context.today)
  if (refusal) return badAt('Месяц, год или день', codeOf(refusal), { completedOn: dayText(course.exit.exitedOn) })
  const stored = await storedFact(course.id, fact)
  return stored === null
    ? isNew
    : stored === wordOf(fact)
      ? isUnchanged
      : { state: 'new', warning: { column: 'Значение', value: '', code: 'replaces' } }
}

const codeOf = (refusal: AftercareRefusal): ProblemCode =>
  refusal === 'unknownContract' || refusal === 'stale' ? 'changedSince' : refusal

/** What a fact says, to be held against what is recorded of the same month, year or person. */
const wordOf = (fact: Fact): string =>
  fact.kind === 'groups'
    ? fact.signedBy
    : fact.kind === 'employment'
      ? `${fact.registeredOn}|${fact.source}`
      : `${fact.monthsCount}|${fact.source}`

async function storedFact(contractId: string, fact: Fact): Promise<string | null> {
  if (fact.kind === 'groups') {
    const row = await db.groupStatement.findUnique({ where: { contractId_month: { contractId, month: fact.month } } })
    return row && row.signedBy
  }
  if (fact.kind === 'employment') {
    const row = await db.employmentRegistration.findUnique({ where: { contractId } })
    return row && `${row.registeredOn}|${row.source}`
  }
  const row = await db.remissionRecord.findUnique({ where: { contractId_year: { contractId, year: fact.year } } })
  return row && `${row.monthsCount}|${row.source}`
}
