import { keepBytes, type KeptFile } from './stored-file.server'

/** The largest scan of a paper that is taken. */
export const mostScanBytes = 10 * 1024 * 1024

const kinds = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

/** What a scan is by its first bytes, whatever its name says; null where it is none of PDF, JPEG and PNG. */
export function scanType(bytes: Uint8Array): (typeof kinds)[number]['mediaType'] | null {
  return kinds.find((kind) => kind.begins.every((byte, index) => bytes[index] === byte))?.mediaType ?? null
}

export interface ReadScan extends KeptFile {
  name: string
  mediaType: string
}

/** Keeps the scan that a form carries; null where it carries none, `wrong` where it is not what is taken. */
export async function readScan(sent: FormDataEntryValue | null): Promise<ReadScan | null | 'wrong'> {
  if (!sent || typeof sent === 'string' || sent.size === 0) return null
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const mediaType = scanType(bytes)
  if (!mediaType || bytes.byteLength > mostScanBytes) return 'wrong'
  return { ...(await keepBytes(bytes)), name: sent.name, mediaType }
}
