import { createHash } from 'node:crypto'

/** SHA-256 of what was registered: keys in order, so that the same paper gives the same seal at any time. */
export const sealOf = (sealed: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(sealed)))
    .digest('hex')

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, own]) => [key, ordered(own)]))
}
