import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface ReceivedLetter {
  to: string[]
  raw: Buffer
}

export interface MailServer {
  url: string
  /** Everything that arrived, in order. */
  letters: ReceivedLetter[]
  parsed(): Promise<ParsedMail[]>
  close(): Promise<void>
}

/** What the server answers to an address instead of taking it: 550 for good, 451 for now. */
export type Refusing = (address: string) => number | undefined

/** A mail server on the loopback that keeps what it is sent. */
export async function openMailServer(refusing: Refusing = () => undefined): Promise<MailServer> {
  const letters: ReceivedLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const code = refusing(address)
      done(code === undefined ? null : Object.assign(new Error('not here'), { responseCode: code }))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.once('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts) })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    parsed: () => Promise.all(letters.map(({ raw }) => simpleParser(raw))),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
