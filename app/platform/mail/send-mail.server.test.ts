import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { openMailServer, type MailServer } from '../../../tests/support/mail-server'
import { inTransaction } from '../db/db.server'
import { keepBytes, recordFile } from '../files/stored-file.server'
import { queueMail, type NewMail } from './queue-mail.server'
import { resendMail } from './resend-mail.server'
import { goodForDays, pausesInMinutes, sendNextMail } from './send-mail.server'
import { smtpTransport, type Transport } from './transport.server'

let server: MailServer
let transport: Transport
const answers: Record<string, number> = {}
const connect = (url = server.url) => smtpTransport({ url, host: '127.0.0.1', from: 'Опора <opora@portal.test>' })

beforeAll(async () => {
  process.env.PORTAL_ADDRESS = 'https://opora.portal.test'
  server = await openMailServer((address) => answers[address])
  transport = connect()
})
beforeEach(() => db.mail.deleteMany())
afterEach(() => void server.letters.splice(0))
afterAll(async () => {
  transport.close()
  await server.close()
})

const letter = (over: Partial<NewMail> = {}): NewMail => ({
  ...{
    dedupeKey: 'one',
    toAddress: 'clerk@portal.test',
    subject: 'Возвращён акт: март',
    text: 'Исправьте и сдайте.\n',
  },
  ...over,
})
const queue = (over?: Partial<NewMail>) => inTransaction((tx) => queueMail(tx, letter(over)))
const row = (id: string) => db.mail.findUniqueOrThrow({ where: { id } })
const due = (id: string) => db.mail.update({ where: { id }, data: { nextAttemptAt: new Date() } })

test('a letter is written with what causes it or not at all, and once for a key', async () => {
  const failing = inTransaction(async (tx) => {
    await queueMail(tx, letter())
    throw new Error('what causes it failed')
  })
  await expect(failing).rejects.toThrow('what causes it')
  expect(await db.mail.count()).toBe(0)
  expect(await queue()).toBe(await queue({ subject: 'Другая тема' }))
  expect(await db.mail.findMany()).toMatchObject([{ subject: 'Возвращён акт: март', status: 'waiting' }])
})

test('it arrives as it was written, with its files and the Message-ID that it was given', async () => {
  const kept = await keepBytes(new TextEncoder().encode('требование'))
  const file = { ...kept, name: 'требование № 7.pdf', mediaType: 'application/pdf' }
  const about = { organisationId: null, uploadedById: 'officer' }
  const { id: fileId } = await inTransaction((tx) => recordFile(tx, file, about))
  const id = await queue({ attachments: [fileId] })
  expect(await sendNextMail(transport)).toBe('sent')
  expect(await sendNextMail(transport)).toBe('none')
  const [received] = await server.parsed()
  expect(received).toMatchObject({
    ...{ messageId: `<${id}@opora.portal.test>`, subject: 'Возвращён акт: март', text: 'Исправьте и сдайте.\n' },
    to: { text: 'clerk@portal.test' },
    from: { value: [{ address: 'opora@portal.test', name: 'Опора' }] },
    attachments: [{ filename: 'требование № 7.pdf', contentType: 'application/pdf' }],
  })
  expect(received!.attachments[0]!.content.toString()).toBe('требование')
  expect(received!.headers.get('auto-submitted')).toBe('auto-generated')
  expect(await row(id)).toMatchObject({ status: 'sent', attempts: 1, sentAt: expect.any(Date) as Date })
})

describe('nothing that is put into a letter becomes a header of it', () => {
  test.each(['\r\n', '\n', '\r', '\u2028', '\u0000', '\u0085'])('a subject with %j', async (breaking) => {
    await queue({ subject: `Акт${breaking}Bcc: other@portal.test` })
    expect(await sendNextMail(transport)).toBe('sent')
    const [received] = await server.parsed()
    expect(received!.subject).toBe('Акт Bcc: other@portal.test')
    expect(received!.headers.has('bcc')).toBe(false)
    expect(server.letters[0]!.to).toEqual(['clerk@portal.test'])
  })

  test.each([
    'clerk@portal.test\r\nBcc: other@portal.test',
    'clerk@portal.test, other@portal.test',
    'clerk@portal.test;other@portal.test',
    '"clerk" <other@portal.test>',
    'clerk',
    '',
  ])('the address %j fails its letter, not what caused it', async (toAddress) => {
    const id = await queue({ toAddress })
    expect(await row(id)).toMatchObject({ status: 'failed', lastError: 'wrongAddress' })
    await db.mail.update({ where: { id }, data: { status: 'waiting' } })
    expect(await sendNextMail(transport)).toBe('failed')
    expect(await row(id)).toMatchObject({ status: 'failed', lastError: 'wrongAddress' })
    expect(server.letters).toEqual([])
  })
})

describe('what is not taken', () => {
  test('is over at once where the address is refused for good', async () => {
    answers['gone@portal.test'] = 550
    const id = await queue({ toAddress: 'gone@portal.test' })
    expect(await sendNextMail(transport)).toBe('failed')
    expect(await row(id)).toMatchObject({ status: 'failed', attempts: 1, lastError: 'refusedAddress 550' })
  })

  test('is tried again after growing pauses, and has failed after the last', async () => {
    answers['busy@portal.test'] = 451
    const id = await queue({ toAddress: 'busy@portal.test' })
    const waits: number[] = []
    for (;;) {
      const began = Date.now()
      expect(await sendNextMail(transport)).toBe('failed')
      const { status, nextAttemptAt } = await row(id)
      if (status === 'failed') break
      waits.push(Math.round((nextAttemptAt.getTime() - began) / 60_000))
      expect(await sendNextMail(transport)).toBe('none')
      await due(id)
    }
    expect(waits).toEqual([...pausesInMinutes])
    expect(await row(id)).toMatchObject({ attempts: pausesInMinutes.length + 1, lastError: 'busy 451' })
  })

  test('waits where no server answers', async () => {
    const id = await queue()
    const nowhere = connect('smtp://127.0.0.1:1')
    expect(await sendNextMail(nowhere)).toBe('unreached')
    expect(await row(id)).toMatchObject({ status: 'waiting', lastError: 'noConnection' })
    nowhere.close()
  })

  test('is over where its file is gone', async () => {
    const id = await queue({ attachments: ['gone'] })
    expect(await sendNextMail(transport)).toBe('failed')
    expect(await row(id)).toMatchObject({ status: 'failed', lastError: 'noFile' })
  })

  test('is not sent any more where it is too old, until somebody wants it', async () => {
    const id = await queue({ notBefore: new Date(Date.now() - (goodForDays * 24 + 1) * 3_600_000) })
    expect(await sendNextMail(transport)).toBe('failed')
    expect(await row(id)).toMatchObject({ status: 'failed', lastError: 'tooOld' })
    const admin = actorOf({ roles: ['administrator'], userId: 'admin' })
    expect(await resendMail(admin, id, 'form')).toEqual({ ok: true })
    expect(await resendMail(admin, id, 'form')).toEqual({ ok: true })
    expect(await resendMail(admin, id, 'another form')).toEqual({ ok: false, refusal: 'wrongState' })
    expect(await sendNextMail(transport)).toBe('sent')
    expect((await server.parsed())[0]!.messageId).toBe(`<${id}@opora.portal.test>`)
    expect(await db.auditEvent.count({ where: { action: 'mail.resent' } })).toBe(1)
  })
})

test('sent again, it goes to the address that its person has now', async () => {
  const email = 'new@portal.test'
  const person = { login: 'clerk', surname: 'Ветлугина', givenName: 'Мария', email }
  const { id: userId } = await db.user.create({ data: person })
  const id = await queue({ userId, toAddress: 'old address' })
  await resendMail(actorOf({ roles: ['administrator'] }), id, '')
  expect(await sendNextMail(transport)).toBe('sent')
  expect(server.letters[0]!.to).toEqual([email])
})

test('a letter that a process took is its own until its lease ends', async () => {
  const id = await queue()
  const taken = (lockedUntil: Date) => db.mail.update({ where: { id }, data: { lockedUntil, attempts: 1 } })
  await taken(new Date(Date.now() + 60_000))
  expect(await sendNextMail(transport)).toBe('none')
  await taken(new Date(Date.now() - 1))
  expect(await sendNextMail(transport)).toBe('sent')
})
