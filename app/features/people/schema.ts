import { z } from 'zod'
import { field } from '~/platform/forms/parse'
import { roles } from '~/platform/permissions/roles'

/** What makes a good sign-in name: «orlova.tv» as well as «ivanov2». */
const loginPattern = /^[a-z][a-z0-9]*(\.[a-z0-9]+)*$/
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const personFields = {
  surname: field.text(100),
  givenName: field.text(100),
  patronymic: field.optionalText(100).transform((text) => text || null),
  position: field.optionalText(200),
  email: z
    .string()
    .trim()
    .max(200)
    .default('')
    .refine((text) => text === '' || emailPattern.test(text))
    .transform((text) => text || null),
  roles: field.several.pipe(z.array(field.choice(roles))),
}

const operationId = z.string().max(100).default('')

/** A new person; an empty organisation is the ministry. */
export const newPersonForm = z.object({
  ...personFields,
  login: z.string().trim().min(1).max(50).regex(loginPattern),
  organisation: z.string().transform((code) => code || null),
  operationId,
})

export const editPersonForm = z.object({ ...personFields, version: field.whole(1, 1_000_000), operationId })

export const deputyForm = z.object({
  deputyId: field.text(100),
  fromOn: field.day,
  untilOn: field.day,
  basis: field.text(300),
  operationId,
})
