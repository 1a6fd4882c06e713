import type { Settlement } from '../settlement/settlement'
import { canonicalJson, type Json } from './canonical-json'
import { writeSettlement } from './write-settlement'

/** SHA-256 of the canonical JSON, in lower-case hexadecimal. */
export async function seal(value: Json): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const sealSettlement = (settlement: Settlement): Promise<string> => seal(writeSettlement(settlement))
