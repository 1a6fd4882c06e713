import { isDeepStrictEqual } from 'node:util'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { dayIn, now, timeZone, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { keepBytes } from '~/platform/files/stored-file.server'
import { searchable } from '~/platform/lists/list-query'
import { log } from '~/platform/logging/log.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperFields, PaperKindId } from './kinds/paper-kind'
import { makeFiles, queueFiles } from './make-files.server'
import { movePaper, type Asked, type Moved } from './move-paper.server'
import { applyOrder } from './orders/apply-order.server'
import { PaperRefused } from './refusals.server'
import { sealOf } from './seal.server'
import { signatureOf } from './signature.server'
import { canPaper } from './states'
import { toldToSignIsOver } from './tell-of-paper.server'
import { takeNumber } from './take-number.server'
import { templateBytes } from './template-in-force.read.server'

/**
 * Signs and registers: another person than who prepared it, on what was shown. The number is taken, what the paper says
 * is sealed and an order does what it does, all in one transaction. The files are made afterwards from what was sealed;
 * if the process dies before, a job or the next opening makes them.
 */
export async function signPaper(actor: Actor, asked: Asked): Promise<Moved> {
  const day = await today()
  const signed = await movePaper(actor, asked, 'sign', async (tx, paper) => {
    if (paper.preparedById === actor.userId) throw new PaperRefused('samePerson')
    const fields = await shownFields(tx, paper)
    const template = await pinnedTemplate(tx, paper)
    await supersede(tx, actor, paper)
    const kind = kindOf(paper.kind as PaperKindId)
    const taken = await takeNumber(tx, kind.series!, day)
    const signatory = await signatureOf(tx, actor)
    const head = kind.head({ number: taken.numberText, registeredOn: day, ...signatory })
    const sealed = { ...fields, ...head }
    const data = {
      ...taken,
      ...signatory,
      status: 'registered',
      registeredOn: day,
      signedById: actor.userId,
      signatoryId: actor.userId,
      signedAt: now(),
      templateHash: template,
      fieldsJson: JSON.stringify(sealed),
      seal: sealOf({ kind: paper.kind, ...taken, registeredOn: day, template, fields: sealed }),
      searchText: searchable(taken.numberText, paper.searchText),
    }
    await tx.paper.update({ where: { id: paper.id }, data })
    if (paper.kind === 'order') await applyOrder(tx, actor, { ...paper, ...data })
    await kind.registered?.(tx, { id: paper.id, subjectId: paper.subjectId! })
    await queueFiles(tx, paper.id)
    await toldToSignIsOver(tx, paper.id)
    return { action: 'paper.signed', details: { paperNumber: taken.numberText, registeredOn: day } }
  })
  if (signed.ok)
    await makeFiles(asked.paperId).catch((error: unknown) =>
      log.error({ error, id: asked.paperId }, 'files of a paper'),
    )
  return signed
}

/** What was shown, and only while the data still say the same. */
async function shownFields(tx: Tx, paper: Paper): Promise<PaperFields> {
  const kind = kindOf(paper.kind as PaperKindId)
  const preparer = await tx.user.findUniqueOrThrow({ where: { id: paper.preparedById } })
  const on = dayIn(await timeZone(), paper.preparedAt)
  const gathered = await kind.gather(tx, paper.subjectId!, { executorName: initialsOf(preparer), on })
  const shown = JSON.parse(paper.fieldsJson) as PaperFields
  const isSame = gathered.title === paper.title && gathered.organisationId === paper.organisationId
  if (!isSame || !isDeepStrictEqual(JSON.parse(JSON.stringify(gathered.fields)), shown))
    throw new PaperRefused('dataChanged')
  return shown
}

/** The hash of the template on which it was shown; kept, so that the paper can be made from it for good. */
async function pinnedTemplate(tx: Tx, paper: Paper): Promise<string> {
  const own = paper.templateId
    ? await tx.paperTemplate.findUniqueOrThrow({ where: { id: paper.templateId }, include: { file: true } })
    : null
  if (own?.isWithdrawn) throw new PaperRefused('templateChanged')
  const { bytes } = await templateBytes(paper.kind as PaperKindId, own)
  return (await keepBytes(bytes)).sha256
}

/** The paper that this one replaces stays in the journal, and says by which it was replaced. */
async function supersede(tx: Tx, actor: Actor, paper: Paper): Promise<void> {
  if (!paper.supersedesId) return
  const before = await tx.paper.findUniqueOrThrow({ where: { id: paper.supersedesId } })
  if (!canPaper(before, 'replace')) throw new PaperRefused('notReplaceable')
  await tx.paper.update({ where: { id: before.id }, data: { status: 'superseded', version: { increment: 1 } } })
  await recordChange(tx, actor, {
    action: 'paper.superseded',
    subjectType: 'Paper',
    subjectId: before.id,
    organisationId: before.organisationId,
  })
}
