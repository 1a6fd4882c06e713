import { log } from '../logging/log.server'
import { mailSettings } from './mail-settings.server'
import { sendNextMail } from './send-mail.server'
import { smtpTransport } from './transport.server'

const second = 1000
const rest = { none: second, taken: 0, sent: 0, failed: 0, unreached: 30 * second } as const

/** Sends what is due, one letter after another, while a mail server is connected; returns what stops it. */
export function startMail(): () => void {
  const settings = mailSettings()
  if (!settings) return () => {}
  const transport = smtpTransport(settings)
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const look = async () => {
    const outcome = await sendNextMail(transport).catch((error: unknown) => {
      log.error({ error }, 'the outbox')
      return 'unreached' as const
    })
    if (isStopped) transport.close()
    else timer = setTimeout(() => void look(), rest[outcome])
  }
  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
