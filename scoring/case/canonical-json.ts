export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * RFC 8785: no spaces, keys by UTF-16 code units, strings and numbers as ECMAScript writes them.
 * The reader has refused lone surrogates, the one thing that JSON.stringify would write differently.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value as Readonly<Record<string, Json>>).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}
