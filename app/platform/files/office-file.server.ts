import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** What a packed document may grow to when it is unpacked, in bytes, and how many parts it may have. */
const mostUnpackedBytes = 100 * 1024 * 1024
const mostParts = 5_000
/** The parts that are read as text stay small in any honest document. */
const mostReadBytes = 4 * 1024 * 1024

const contentTypes = '[Content_Types].xml'
const mainParts = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const

/** Parts that run by themselves or carry another program: macros, controls, packed objects. */
const activePart = /vbaProject|vbaData|\/activeX\/|\/embeddings\/|\/macrosheets\/|\.(exe|dll|js|vbs|bat|cmd|ps1|hta)$/i
const activeType = /macroEnabled|vbaProject|activeX|oleObject/i
/** A template or an object that is fetched from elsewhere when the document is opened. */
const fetchedFromElsewhere =
  /<Relationship\b(?=[^>]*TargetMode\s*=\s*["']External["'])(?=[^>]*\/(attachedTemplate|oleObject|frame|subDocument|externalLinkPath)["'])/i

export type OfficeFile =
  | { ok: true; kind: keyof typeof mainParts }
  | { ok: false; refusal: 'wrongKind' | 'damaged' | 'unpacksTooLarge' | 'activeContent' }

class Refused extends Error {
  constructor(readonly refusal: Extract<OfficeFile, { ok: false }>['refusal']) {
    super(refusal)
  }
}

/** Looks through a packed document (DOCX, XLSX) part by part, unpacking it to nowhere: what it is, and whether it is safe to keep. */
export async function inspectOfficeFile(bytes: Uint8Array): Promise<OfficeFile> {
  try {
    const texts = await readParts(bytes)
    const types = texts.get(contentTypes)
    const kind = (['docx', 'xlsx'] as const).find((one) => types?.includes(mainParts[one]))
    if (types && activeType.test(types)) return { ok: false, refusal: 'activeContent' }
    if (!kind) return { ok: false, refusal: 'wrongKind' }
    if ([...texts.values()].some((text) => fetchedFromElsewhere.test(text)))
      return { ok: false, refusal: 'activeContent' }
    return { ok: true, kind }
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : 'damaged' }
  }
}

async function readParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const texts = new Map<string, string>()
  let unpackedBytes = 0
  let partCount = 0
  return new Promise((done, failed) => {
    const fail = (error: unknown) => {
      zip.close()
      failed(error instanceof Error ? error : new Error(String(error)))
    }
    zip.on('error', fail)
    zip.on('end', () => done(texts))
    zip.on('entry', (entry: Entry) => {
      unpackedBytes += entry.uncompressedSize
      if (++partCount > mostParts || unpackedBytes > mostUnpackedBytes) return fail(new Refused('unpacksTooLarge'))
      if (activePart.test(`/${entry.fileName}`)) return fail(new Refused('activeContent'))
      readPart(zip, entry).then((text) => {
        if (text !== null) texts.set(entry.fileName, text)
        zip.readEntry()
      }, fail)
    })
    zip.readEntry()
  })
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((done, failed) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? failed(error) : done(zip),
    ),
  )

/** Unpacks one part: yauzl stops where it grows past the size that it states. Kept are only the parts that are looked at. */
function readPart(zip: ZipFile, entry: Entry): Promise<string | null> {
  const isKept = entry.fileName === contentTypes || entry.fileName.endsWith('.rels')
  return new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return failed(error)
      const chunks: Buffer[] = []
      let keptBytes = 0
      stream.on('data', (chunk: Buffer) => {
        if (!isKept) return
        keptBytes += chunk.length
        if (keptBytes > mostReadBytes) stream.destroy(new Refused('unpacksTooLarge'))
        else chunks.push(chunk)
      })
      stream.on('error', failed)
      stream.on('end', () => done(isKept ? Buffer.concat(chunks).toString('utf8') : null))
    })
  })
}
