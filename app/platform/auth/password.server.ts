import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Takes as long for an unknown person as for a known one, so that a sign-in does not tell who exists. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await unknownPerson), password)
  return stored !== null && matches
}

const unknownPerson = hashPassword(randomBytes(16).toString('hex'))

/** A password that can be read aloud: twelve letters and digits in three groups, 60 bits. */
export function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789w'
  const text = [...randomBytes(12)].map((byte) => letters[byte % 32]).join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}

export const leastPasswordLength = 10
