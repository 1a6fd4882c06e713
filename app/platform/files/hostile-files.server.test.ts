import PizZip from 'pizzip'
import sharp from 'sharp'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mostFileBytes, paperFileKinds, scanKinds, type FileKind } from './file-kinds'
import { takeFile } from './take-file.server'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opora-files-'))
  process.env.DATABASE_FILE = join(folder, 'opora.db')
  delete process.env.CLAMD
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const onDisk = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
const text = (content: string) => new TextEncoder().encode(content)
const take = (bytes: Uint8Array, name: string, kinds: readonly FileKind[] = paperFileKinds) =>
  takeFile(new File([bytes as BlobPart], name), kinds)

const pdf = text('%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')
const picture = (format: 'png' | 'jpeg') =>
  sharp({ create: { width: 60, height: 80, channels: 3, background: '#eee' } })
    .toFormat(format)
    .toBuffer()

const mainTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
}
function packed(type: keyof typeof mainTypes, parts: Record<string, string> = {}): Uint8Array {
  const zip = new PizZip()
  zip.file('[Content_Types].xml', `<Types><Override PartName="/main.xml" ContentType="${mainTypes[type]}"/></Types>`)
  zip.file('main.xml', '<document/>')
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A packed part that states a small size and unpacks to a large one. */
function lyingPart(): Uint8Array {
  const zip = Buffer.from(packed('docx', { 'word/media/a.bin': 'x'.repeat(64) }))
  const honest = deflateRawSync(Buffer.from('x'.repeat(64)))
  const bomb = deflateRawSync(Buffer.alloc(8 * 1024 * 1024))
  expect(zip.indexOf(honest)).toBeGreaterThan(0)
  const local = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]))
  const header = Buffer.from(zip.subarray(local, zip.indexOf(honest)))
  header.writeUInt32LE(crc32(Buffer.alloc(8 * 1024 * 1024)), 14)
  header.writeUInt32LE(bomb.length, 18)
  const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const rest = Buffer.from(zip.subarray(directory))
  const last = rest.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  rest.writeUInt32LE(bomb.length, last + 20)
  const end = rest.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  rest.writeUInt32LE(local + header.length + bomb.length, end + 16)
  return Buffer.concat([zip.subarray(0, local), header, bomb, rest])
}

describe('what people send is taken', () => {
  test.each([
    { name: 'Устав организации.pdf', bytes: () => pdf, mediaType: 'application/pdf' },
    { name: 'скан.JPG', bytes: () => picture('jpeg'), mediaType: 'image/jpeg' },
    { name: 'Фото зала.png', bytes: () => picture('png'), mediaType: 'image/png' },
    { name: 'תעודה.docx', bytes: () => packed('docx'), mediaType: /wordprocessingml/ },
    { name: 'Ёлка № 1.xlsx', bytes: () => packed('xlsx'), mediaType: /spreadsheetml/ },
  ])('$name', async ({ name, bytes, mediaType }) => {
    const sent = await bytes()
    const taken = await take(sent, name)
    expect(taken).toMatchObject({ ok: true, file: { name, sizeBytes: sent.byteLength, checkedBy: '' } })
    expect(taken?.ok && taken.file.mediaType).toMatch(mediaType)
    expect(onDisk().length).toBeGreaterThan(0)
  })

  test('a picture gets a small picture, a PDF that cannot be drawn goes without', async () => {
    const [drawn, bare] = [await take(await picture('png'), 'а.png'), await take(pdf, 'а.pdf')]
    expect(drawn?.ok && drawn.file.thumbnailHash).toMatch(/^[0-9a-f]{64}$/)
    expect(bare?.ok && bare.file.thumbnailHash).toBeNull()
  })

  test('a name with a wrong ending gets the right one, an empty one gets a word', async () => {
    const named = async (name: string) => {
      const taken = await take(pdf, name)
      return taken?.ok && taken.file.name
    }
    expect(await named('акт.exe')).toBe('акт.exe.pdf')
    expect(await named('акт')).toBe('акт.pdf')
    expect(await named('')).toBe('файл.pdf')
  })

  test('an empty field is no file', async () => expect(await take(new Uint8Array(), '')).toBeNull())
})

describe('what is refused leaves nothing on the disk', () => {
  const zeros = '\0'.repeat(51 * 1024 * 1024)
  const outside = (type: string) =>
    `<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1/t.dotm" TargetMode="External"/></Relationships>`
  test.each([
    { what: 'an empty file', bytes: () => new Uint8Array(), name: 'акт.pdf', refusal: 'empty' },
    { what: 'a giant', bytes: () => new Uint8Array(mostFileBytes + 1), name: 'акт.pdf', refusal: 'tooLarge' },
    { what: 'a script in SVG', bytes: () => text('<svg onload="alert(1)"/>'), name: 'а.svg', refusal: 'wrongKind' },
    { what: 'SVG called PNG', bytes: () => text('<svg><script/></svg>'), name: 'а.png', refusal: 'wrongKind' },
    { what: 'a page', bytes: () => text('<html><script>1</script>'), name: 'акт.pdf', refusal: 'wrongKind' },
    { what: 'a program', bytes: () => text('MZ\0\0'), name: 'акт.pdf', refusal: 'wrongKind' },
    {
      what: 'an old or locked document',
      bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      name: 'а.doc',
      refusal: 'wrongKind',
    },
    {
      what: 'a plain archive',
      bytes: () => new PizZip().file('a', 'b').generate({ type: 'uint8array' }),
      name: 'а.docx',
      refusal: 'wrongKind',
    },
    { what: 'macros by type', bytes: () => packed('docm'), name: 'а.docx', refusal: 'activeContent' },
    {
      what: 'macros by part',
      bytes: () => packed('docx', { 'word/vbaProject.bin': 'x' }),
      name: 'а.docx',
      refusal: 'activeContent',
    },
    {
      what: 'a packed object',
      bytes: () => packed('xlsx', { 'xl/embeddings/oleObject1.bin': 'x' }),
      name: 'а.xlsx',
      refusal: 'activeContent',
    },
    {
      what: 'a template from elsewhere',
      bytes: () => packed('docx', { 'word/_rels/settings.xml.rels': outside('attachedTemplate') }),
      name: 'а.docx',
      refusal: 'activeContent',
    },
    {
      what: 'a zip bomb',
      bytes: () => packed('docx', { 'word/a.xml': zeros, 'word/b.xml': zeros }),
      name: 'а.docx',
      refusal: 'unpacksTooLarge',
    },
    { what: 'a zip bomb that lies of its size', bytes: lyingPart, name: 'а.docx', refusal: 'damaged' },
    {
      what: 'a path inside an archive',
      bytes: () => packed('docx', { '../../etc/cron': 'x' }),
      name: 'а.docx',
      refusal: 'damaged',
    },
    { what: 'a cut archive', bytes: () => packed('docx').subarray(0, 120), name: 'а.docx', refusal: 'damaged' },
    { what: 'a cut PDF', bytes: () => pdf.subarray(0, 40), name: 'а.pdf', refusal: 'damaged' },
    {
      what: 'a cut picture',
      bytes: async () => (await picture('png')).subarray(0, 20),
      name: 'а.png',
      refusal: 'damaged',
    },
    {
      what: 'a picture that unpacks to gigabytes',
      bytes: () =>
        sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' }, limitInputPixels: false })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      name: 'а.png',
      refusal: 'unpacksTooLarge',
    },
    { what: 'a path in the name', bytes: () => pdf, name: '../../etc/passwd.pdf', refusal: 'badName' },
    { what: 'a path of Windows', bytes: () => pdf, name: 'C:\\акты\\акт.pdf', refusal: 'badName' },
    { what: 'a turned name', bytes: () => pdf, name: 'акт\u202efdp.exe', refusal: 'badName' },
    { what: 'a zero in the name', bytes: () => pdf, name: 'акт.pdf\0.exe', refusal: 'badName' },
  ])('$what', async ({ bytes, name, refusal }) => {
    expect(await take(await bytes(), name)).toEqual({ ok: false, refusal })
    expect(onDisk()).toEqual([])
  })

  test('a sound file of another kind than is asked for', async () => {
    expect(await take(packed('docx'), 'а.docx', scanKinds)).toEqual({ ok: false, refusal: 'wrongKind' })
    expect(onDisk()).toEqual([])
  })
})

describe('the antivirus', () => {
  let stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops) stop()
    stops = []
  })

  /** A stand-in that speaks the protocol of clamd: commands that end in a zero, files in chunks with their length. */
  async function clamd(answer: (file: Buffer) => string): Promise<void> {
    const server: Server = createServer((socket) => {
      let received = Buffer.alloc(0)
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk])
        const command = received.toString('latin1')
        if (/^[nz]?PING/.test(command)) socket.end('PONG\n')
        if (/^[nz]VERSION/.test(command)) socket.end('ClamAV 1.4.1/27500/Mon Nov 23 08:00:00 2026\0')
        if (!command.startsWith('zINSTREAM\0') || received.readUInt32BE(received.length - 4) !== 0) return
        socket.end(`${answer(received.subarray(10))}\0`)
      })
    })
    server.listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    stops.push(() => server.close())
    process.env.CLAMD = `127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('sees every byte, and its name is kept with a clean file', async () => {
    let seen = Buffer.alloc(0)
    await clamd((file) => ((seen = Buffer.from(file)), 'stream: OK'))
    const taken = await take(pdf, 'акт.pdf')
    expect(taken?.ok && taken.file.checkedBy).toContain('ClamAV 1.4.1')
    expect(seen.includes(Buffer.from(pdf))).toBe(true)
  })

  test('stops what it finds', async () => {
    await clamd(() => 'stream: Eicar-Test-Signature FOUND')
    expect(await take(pdf, 'акт.pdf')).toEqual({ ok: false, refusal: 'infected' })
    expect(onDisk()).toEqual([])
  })

  test('that does not answer stops the file: unknown is not clean', async () => {
    process.env.CLAMD = '127.0.0.1:1'
    expect(await take(pdf, 'акт.pdf')).toEqual({ ok: false, refusal: 'notChecked' })
    expect(onDisk()).toEqual([])
  })
})
