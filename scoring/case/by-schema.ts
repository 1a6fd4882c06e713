import { inside, ROOT } from './problem'
import type { Read } from './read'
import type { Fields, Reader } from './reader'

/** Which of several kinds of document this is. */
export function readSchema<Schema extends string>(
  reader: Reader,
  value: unknown,
  schemas: readonly Schema[],
): Schema | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return reader.expected(null, value, 'an object')
  }
  const { schema } = value as Fields
  const place = inside(null, 'schema')
  return schema === undefined
    ? reader.refuse(place, 'is missing: this field is required')
    : reader.oneOf(schema, place, schemas)
}

/** What another reader read; its problems are told here, under the field in which its document stands. */
export function takeOver<T>(reader: Reader, read: Read<T>, field: string | null): T | undefined {
  if (read.ok) return read.value
  for (const { path, message } of read.problems) reader.problems.add(() => under(field, path), message)
  return undefined
}

function under(field: string | null, path: string): string {
  if (field === null) return path
  if (path === ROOT) return field
  return path.startsWith('[') ? `${field}${path}` : `${field}.${path}`
}
