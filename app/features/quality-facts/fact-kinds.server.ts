import type { z } from 'zod'
import type { Reader, Tx } from '~/platform/db/db.server'
import { parseForm, type Parsed } from '~/platform/forms/parse'
import type { FactKindId } from './closed-lists'
import { agreementForm, courseForm, degreeForm, programmeForm, staffForm, visitForm } from './fact-forms'
import { notKept, type NotKept } from './refusals'

/** Who entered a record, and when. */
interface Entered {
  recordedById: string
  recordedAt: Date
}

/** What a form said of one record: only its own kind knows what it is. */
export interface ReadFact {
  /** The paper of the dossier that shows it; null where none is named. */
  paperId: string | null
  /** What speaks against it on a day by itself; null where nothing does. */
  against(today: string): NotKept | null
  /** @param ownerId the organisation, or the member of staff */
  create(tx: Tx, ownerId: string, entered: Entered): Promise<{ id: string }>
  update(tx: Tx, id: string, version: number): Promise<unknown>
}

/** A record as it stands. */
export interface KeptFact {
  organisationId: string
  /** The member of staff whom a degree or a course belongs to; null for the organisation's own. */
  staffId: string | null
  version: number
  row: Readonly<Record<string, unknown>>
}

export interface FactKind {
  /** What the journal calls such a record. */
  subjectType: string
  read(data: FormData): Parsed<ReadFact>
  find(reader: Reader, id: string): Promise<KeptFact | null>
}

interface Described<F> {
  subjectType: string
  form: z.ZodType<F>
  /** The days that cannot be in the future, and those before which others cannot be. */
  past: readonly (keyof F & string)[]
  order?: { first: keyof F & string; then: keyof F & string; refusal: 'endsBefore' | 'leftBefore' }
  create(tx: Tx, data: F & Entered, ownerId: string): Promise<{ id: string }>
  update(tx: Tx, id: string, data: F & { version: number }): Promise<unknown>
  find: FactKind['find']
}

const dayOf = <F>(facts: F, name: keyof F): string | null => facts[name] as string | null

function factKind<F extends object>(kind: Described<F>): FactKind {
  const against = (facts: F, today: string): NotKept | null => {
    const later = kind.past.find((name) => (dayOf(facts, name) ?? '') > today)
    if (later) return notKept('inFuture', later)
    if (!kind.order) return null
    const { first, then, refusal } = kind.order
    const [from, until] = [dayOf(facts, first), dayOf(facts, then)]
    return from !== null && until !== null && until < from ? notKept(refusal, then) : null
  }
  const { subjectType, find } = kind
  return {
    ...{ subjectType, find },
    read(data) {
      const parsed = parseForm(kind.form, data)
      if (!parsed.ok) return parsed
      const facts = parsed.value
      return {
        ok: true,
        value: {
          paperId: 'paperId' in facts ? (facts.paperId as string | null) : null,
          against: (today) => against(facts, today),
          create: (tx, ownerId, entered) => kind.create(tx, { ...facts, ...entered }, ownerId),
          update: (tx, id, version) => kind.update(tx, id, { ...facts, version }),
        },
      }
    },
  }
}

type Own = { organisationId: string; version: number } | null
type OfStaff = { staffId: string; staff: { organisationId: string }; version: number } | null

const own = async (found: Promise<Own>): Promise<KeptFact | null> => {
  const row = await found
  return row && { organisationId: row.organisationId, staffId: null, version: row.version, row: { ...row } }
}
const ofStaff = async (found: Promise<OfStaff>): Promise<KeptFact | null> => {
  const row = await found
  if (!row) return null
  const { staffId, version, staff } = row
  return { organisationId: staff.organisationId, staffId, version, row: { ...row } }
}
const staff = { select: { organisationId: true } } as const

export const factKinds: Readonly<Record<FactKindId, FactKind>> = {
  staff: factKind({
    ...{ subjectType: 'StaffMember', form: staffForm, past: ['hiredOn', 'leftOn'] },
    order: { first: 'hiredOn', then: 'leftOn', refusal: 'leftBefore' },
    create: (tx, data, organisationId) => tx.staffMember.create({ data: { ...data, organisationId } }),
    update: (tx, id, data) => tx.staffMember.update({ where: { id }, data }),
    find: (reader, id) => own(reader.staffMember.findUnique({ where: { id } })),
  }),
  degrees: factKind({
    ...{ subjectType: 'StaffDegree', form: degreeForm, past: ['awardedOn'] },
    create: (tx, data, staffId) => tx.staffDegree.create({ data: { ...data, staffId } }),
    update: (tx, id, data) => tx.staffDegree.update({ where: { id }, data }),
    find: (reader, id) => ofStaff(reader.staffDegree.findUnique({ where: { id }, include: { staff } })),
  }),
  courses: factKind({
    ...{ subjectType: 'StaffCourse', form: courseForm, past: ['endedOn'] },
    create: (tx, data, staffId) => tx.staffCourse.create({ data: { ...data, staffId } }),
    update: (tx, id, data) => tx.staffCourse.update({ where: { id }, data }),
    find: (reader, id) => ofStaff(reader.staffCourse.findUnique({ where: { id }, include: { staff } })),
  }),
  agreements: factKind({
    ...{ subjectType: 'MedicalAgreement', form: agreementForm, past: ['signedOn'] },
    order: { first: 'signedOn', then: 'untilOn', refusal: 'endsBefore' },
    create: (tx, data, organisationId) => tx.medicalAgreement.create({ data: { ...data, organisationId } }),
    update: (tx, id, data) => tx.medicalAgreement.update({ where: { id }, data }),
    find: (reader, id) => own(reader.medicalAgreement.findUnique({ where: { id } })),
  }),
  visits: factKind({
    ...{ subjectType: 'MedicalVisit', form: visitForm, past: ['onDay'] },
    create: (tx, data, organisationId) => tx.medicalVisit.create({ data: { ...data, organisationId } }),
    update: (tx, id, data) => tx.medicalVisit.update({ where: { id }, data }),
    find: (reader, id) => own(reader.medicalVisit.findUnique({ where: { id } })),
  }),
  programmes: factKind({
    ...{ subjectType: 'OrganisationProgramme', form: programmeForm, past: ['approvedOn'] },
    order: { first: 'approvedOn', then: 'untilOn', refusal: 'endsBefore' },
    create: (tx, data, organisationId) => tx.organisationProgramme.create({ data: { ...data, organisationId } }),
    update: (tx, id, data) => tx.organisationProgramme.update({ where: { id }, data }),
    find: (reader, id) => own(reader.organisationProgramme.findUnique({ where: { id } })),
  }),
}
