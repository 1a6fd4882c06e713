import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { keepBytes } from '~/platform/files/stored-file.server'
import { searchable } from '~/platform/lists/list-query'
import { draftOf, preparedNow } from './draft-of.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'
import { queueFiles } from './make-files.server'
import { sealOf } from './seal.server'
import { signatureOf } from './signature.server'
import { takeNumber, type TakenNumber } from './take-number.server'
import { templateBytes } from './template-in-force.read.server'

/**
 * Registers a paper that another room has had signed by rules of its own: number, seal and files are those of any
 * other paper. The caller makes the files after its transaction; a job makes them where it does not come to that.
 * @param taken the number, where what the paper says needed it before
 * @throws NotReady where its subject is not in a state to be written about
 */
export async function registerOwnPaper(
  tx: Tx,
  actor: Actor,
  about: { kind: PaperKindId; subjectId: string; taken?: TakenNumber },
): Promise<{ id: string; numberText: string }> {
  const { kind, subjectId } = about
  const day = await today()
  const { series, subjectType, head } = kindOf(kind)
  const { templateId, fieldsJson, ...draft } = await draftOf(tx, { kind, subjectId, ...preparedNow(actor) })
  const taken = about.taken ?? (await takeNumber(tx, series!, day))
  const signatory = await signatureOf(tx, actor)
  const fields = {
    ...(JSON.parse(fieldsJson) as object),
    ...head({ number: taken.numberText, registeredOn: day, ...signatory }),
  }
  const own = templateId
    ? await tx.paperTemplate.findUniqueOrThrow({ where: { id: templateId }, include: { file: true } })
    : null
  const { sha256: template } = await keepBytes((await templateBytes(kind, own)).bytes)
  const { id } = await tx.paper.create({
    data: {
      ...draft,
      ...{ kind, direction: 'internal', status: 'registered', subjectType, subjectId, templateId },
      ...{ ...taken, ...signatory, registeredOn: day, preparedById: actor.userId },
      ...{ signedById: actor.userId, signatoryId: actor.userId, signedAt: now(), templateHash: template },
      fieldsJson: JSON.stringify(fields),
      seal: sealOf({ kind, ...taken, registeredOn: day, template, fields }),
      searchText: searchable(taken.numberText, draft.searchText),
    },
    select: { id: true },
  })
  await queueFiles(tx, id)
  return { id, numberText: taken.numberText }
}
