import { z } from 'zod'
import { field } from '~/platform/forms/parse'
import { degreeFields, employments } from './closed-lists'

const orNull = (max: number) => field.optionalText(max).transform((text) => text || null)
/** On every form of a record that is there already: it was entered by mistake and counts for nothing. */
const isMistaken = field.flag

export const staffForm = z.object({
  surname: field.text(100),
  givenName: field.text(100),
  patronymic: orNull(100),
  position: field.text(200),
  employment: field.choice(employments),
  hiredOn: field.day,
  leftOn: field.optionalDay,
  isMistaken,
})

export const degreeForm = z.object({
  field: field.choice(degreeFields),
  institution: field.text(300),
  diplomaNumber: field.text(60),
  awardedOn: field.day,
  paperId: orNull(50),
  isMistaken,
})

export const courseForm = z.object({
  title: field.text(300),
  institution: field.text(300),
  hoursCount: field.whole(1, 10_000),
  endedOn: field.day,
  paperId: orNull(50),
  isMistaken,
})

export const agreementForm = z.object({
  medicalName: field.text(300),
  isNarcology: field.flag,
  number: field.text(60),
  signedOn: field.day,
  untilOn: field.optionalDay,
  paperId: orNull(50),
  isMistaken,
})

export const visitForm = z.object({
  onDay: field.day,
  visitorPost: field.text(200),
  purpose: field.text(300),
  isMistaken,
})

export const programmeForm = z.object({
  title: field.text(300),
  approvedOn: field.day,
  untilOn: field.optionalDay,
  describesServices: field.flag,
  describesConditions: field.flag,
  describesTerms: field.flag,
  paperId: orNull(50),
  isMistaken,
})

/** What every form carries beside its facts; a new record has no version. */
export const sentForm = z.object({
  operationId: z.string().max(100).default(''),
  version: z
    .string()
    .regex(/^\d{0,9}$/)
    .default('')
    .transform((text) => (text === '' ? null : Number(text))),
})
