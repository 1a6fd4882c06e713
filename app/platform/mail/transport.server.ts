import { createTransport } from 'nodemailer'
import type { MailSettings } from './mail-settings.server'

/** A letter as it leaves: the same bytes at every attempt. */
export interface Letter {
  id: string
  messageId: string
  toAddress: string
  subject: string
  text: string
  writtenAt: Date
  attachments: readonly { name: string; mediaType: string; bytes: Uint8Array }[]
}

export interface Transport {
  /** @throws what the mail server or the network refused */
  send(letter: Letter): Promise<void>
  close(): void
}

const seconds = 1000

/** The connection to the mail server. Passwords travel to another machine only over TLS. */
export function smtpTransport({ url, host, from }: MailSettings): Transport {
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(host)
  const smtp = createTransport({
    ...{ url, pool: true, maxConnections: 1, requireTLS: !isHere },
    ...{ connectionTimeout: 20 * seconds, greetingTimeout: 20 * seconds, socketTimeout: 60 * seconds },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    async send({ id, messageId, toAddress, subject, text, writtenAt, attachments }) {
      await smtp.sendMail({
        ...{ messageId, from, subject, text, date: writtenAt, baseBoundary: id },
        to: { name: '', address: toAddress },
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: attachments.map(({ name, mediaType, bytes }) => ({
          ...{ filename: name, contentType: mediaType, content: Buffer.from(bytes) },
        })),
      })
    },
    close: () => smtp.close(),
  }
}
