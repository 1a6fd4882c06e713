import { plainDate, plainMonth } from 'scoring/plain-date'
import { services } from 'scoring/services/catalogue'
import { daysInProgramme } from 'scoring/services/days-in-programme'
import type { Actor } from '~/platform/auth/actor'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { db } from '~/platform/db/db.server'
import type { ActCourse } from '../../acts/act-summary'
import { coursesInMonth } from '../../acts/courses-in-month.read.server'
import { storedRows, type StoredRow } from '../../acts/stored-rows.server'
import { serviceHeading, templateHeadings as heading } from './act-columns'
import { latestAct } from './act-context.server'
import { signatureWords } from './signature-words'

interface Line {
  course: ActCourse
  row: StoredRow | undefined
}

/** The month's file to be filled in: the clients in the programme, with what the act says of them already. */
export async function actTemplate(actor: Actor, organisation: { id: string; code: string }, month: string) {
  const act = await latestAct(organisation.id, month)
  const [courses, stored] = await Promise.all([
    coursesInMonth(db, actor, organisation.id, month),
    act ? storedRows(db, act.id) : new Map<string, StoredRow>(),
  ])
  const lines = courses.map((course): Line => ({ course, row: stored.get(course.contractId) }))
  return csvDownload(`Акт ${organisation.code} ${month}.csv`, columnsOf(month), lines)
}

const columnsOf = (month: string): FileColumn<Line>[] => [
  { heading: heading.code, value: ({ course }) => course.code },
  { heading: heading.name, value: ({ course }) => course.name?.replaceAll('\u00a0', ' ') ?? '' },
  { heading: heading.days, kind: 'whole', value: ({ course }) => daysOf(course, month) },
  { heading: heading.signature, value: ({ row }) => (row ? signatureWords[row.signature][0] : '') },
  { heading: heading.signedOn, kind: 'day', value: ({ row }) => row?.signedOn ?? null },
  { heading: heading.witnesses, value: ({ row }) => row?.witnesses ?? '' },
  ...services.map((service): FileColumn<Line> => ({
    heading: serviceHeading(service),
    kind: 'whole',
    value: ({ row }) => row?.counts.get(service.code) ?? null,
  })),
]

const daysOf = ({ signedOn, exitedOn }: ActCourse, month: string): number =>
  daysInProgramme(
    { contract: plainDate(signedOn), exit: exitedOn === null ? null : plainDate(exitedOn) },
    plainMonth(month),
  )
