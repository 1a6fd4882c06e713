import type { WorkCalendar } from 'scoring/calendar/work-calendar'
import { closeDeadline } from '~/features/deadlines/close-deadline.server'
import { openDeadlines, type DeadlineEvent } from '~/features/deadlines/open-deadline.server'
import { termEvents } from '~/features/deadlines/term-facts.server'
import { workCalendarInForce } from '~/features/calendar/work-calendar.read.server'
import { notify } from '~/features/notices/notify.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { queueMail } from '~/platform/mail/queue-mail.server'
import { sendNextMail } from '~/platform/mail/send-mail.server'
import { smtpTransport } from '~/platform/mail/transport.server'
import { eventOn, many, organisationId, portion } from './plan'

/** A process of the portal that opens, closes and mails terms until there is nothing left, or until it is killed. */
const [, , task, url = ''] = process.argv
const transport = smtpTransport({ url, host: '127.0.0.1', from: 'opora@portal.test' })
/** A killed process holds its letter for so long. */
const lease = 500
const tell = (word: string) => process.send?.(word)

const eventOf = (number: number): DeadlineEvent => ({
  ...{ ruleId: 'contract-notice', subjectType: 'ServiceContract', subjectId: `course-${number}` },
  ...{ organisationId, eventOn: eventOn(number) },
})
const numbersFrom = (first: number) => Array.from({ length: portion }, (_, index) => first + index)

/** Goes on a portion before where it was, as a job does that does not know how far it came. */
async function openAll(calendar: WorkCalendar): Promise<void> {
  const opened = await db.deadline.count()
  for (let first = Math.max(0, opened - 2 * portion); first < many; first += portion) {
    await inTransaction(async (tx) => {
      const events = numbersFrom(first).map(eventOf)
      await openDeadlines(tx, null, events, { calendar })
      const rows = await tx.deadline.findMany({ where: { subjectId: { in: events.map((one) => one.subjectId) } } })
      await notify(tx, await termEvents(tx, 'termOverdue', rows))
    })
    tell('opened')
  }
}

async function closeAll(): Promise<void> {
  const closed = await db.deadline.count({ where: { status: 'closed' } })
  for (let first = Math.max(0, closed - 2 * portion); first < many;) {
    if ((await db.deadline.count()) < first + portion) {
      await pause()
      continue
    }
    await inTransaction(async (tx) => {
      for (const number of numbersFrom(first)) {
        await closeDeadline(tx, null, eventOf(number), { closedOn: eventOn(number) })
        const letter = { toAddress: `person-${number}@portal.test`, subject: `Срок ${number}`, text: 'Исполнен' }
        await queueMail(tx, { ...letter, dedupeKey: `closed ${number}` })
      }
    })
    tell('closed')
    first += portion
  }
}

let isWritten = false

async function sendAll(): Promise<void> {
  for (;;) {
    const isLast = isWritten
    const outcome = await sendNextMail(transport, lease)
    if (outcome === 'sent') tell('sent')
    else if (outcome !== 'none') throw new Error(`a letter was ${outcome}`)
    else if (isLast && (await db.mail.count({ where: { status: 'waiting' } })) === 0) return
    else await pause()
  }
}

/** As `sendAll`, beside another process that does the same: what that one has is not waited for. */
async function sendBeside(): Promise<void> {
  for (let outcome = await sendNextMail(transport); outcome !== 'none'; outcome = await sendNextMail(transport))
    if (outcome === 'sent') tell('sent')
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

const tasks: Record<string, () => Promise<unknown>> = {
  async everything() {
    const calendar = await workCalendarInForce()
    const writing = Promise.all([openAll(calendar), closeAll()]).then(() => (isWritten = true))
    await Promise.all([writing, sendAll()])
  },
  async beside() {
    await new Promise((go) => process.once('message', go))
    await sendBeside()
  },
}

tell('ready')
await tasks[task!]!()
transport.close()
await db.$disconnect()
process.disconnect?.()
