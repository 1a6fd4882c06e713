import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { isMailAddress } from '~/platform/mail/mail-address'
import { queueMail } from '~/platform/mail/queue-mail.server'
import { regionProfile } from '~/platform/region/region.read.server'
import { makeFiles } from './make-files.server'
import { movePaper, type Asked, type Moved } from './move-paper.server'
import { PaperRefused } from './refusals.server'
import { tellOfArrival } from './tell-of-paper.server'

/** Sends a registered paper to its organisation by mail, with its PDF; the letter leaves after the transaction. */
export async function mailPaper(actor: Actor, asked: Asked): Promise<Moved> {
  // Files that a crash has left unmade are made before the transaction; for any other paper this changes nothing.
  const known = await db.paper.findUnique({ where: { id: asked.paperId } })
  const files = known?.templateHash ? await makeFiles(known.id) : null
  const { ministryName } = await regionProfile()
  const day = await today()
  return movePaper(actor, asked, 'mail', async (tx, paper) => {
    const organisation = paper.organisationId
      ? await tx.organisation.findUniqueOrThrow({ where: { id: paper.organisationId } })
      : null
    if (!organisation || !isMailAddress(organisation.email)) throw new PaperRefused('noAddress')
    if (!files) throw new PaperRefused('filesNotReady')
    const numbered = `от ${dayText(paper.registeredOn!)} № ${paper.numberText}`
    await queueMail(tx, {
      dedupeKey: `paper ${paper.id} ${paper.version}`,
      toAddress: organisation.email,
      subject: `${paper.title} (${numbered})`,
      text: [
        `Здравствуйте!`,
        `Направляем документ ${numbered}: ${paper.title}. Он приложен к этому письму.`,
        `Документ также виден в портале, в разделе «Документы».`,
        ministryName,
      ]
        .filter(Boolean)
        .join('\n\n'),
      attachments: [files.pdfFileId],
    })
    await tx.paper.update({ where: { id: paper.id }, data: leftOn(day, 'mail') })
    await tellOfArrival(tx, actor, paper)
    return { action: 'paper.mailed', details: { sentOn: day } }
  })
}

/** A person says that the paper left by post, and on which day. */
export async function postPaper(actor: Actor, asked: Asked & { sentOn: string }): Promise<Moved> {
  const day = await today()
  return movePaper(actor, asked, 'post', async (tx, paper) => {
    if (asked.sentOn > day) throw new PaperRefused('inFuture')
    if (asked.sentOn < paper.registeredOn!) throw new PaperRefused('beforeRegistered')
    await tx.paper.update({ where: { id: paper.id }, data: leftOn(asked.sentOn, 'post') })
    await tellOfArrival(tx, actor, paper)
    return { action: 'paper.posted', details: { sentOn: asked.sentOn } }
  })
}

const leftOn = (sentOn: string, sentHow: 'mail' | 'post') => ({ status: 'sent', sentAt: now(), sentOn, sentHow })
