import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { searchable } from '~/platform/lists/list-query'
import { once } from '~/platform/once/once.server'
import { incomingSeries, type IncomingKind } from './incoming-kinds'
import { sealOf } from './seal.server'
import { takeNumber } from './take-number.server'

export interface IncomingPaper {
  kind: IncomingKind
  title: string
  /** Of the register; null where it came from somebody else, whose name is then the correspondent. */
  organisationId: string | null
  correspondent: string
  theirNumber: string
  theirOn: string | null
  expiresOn: string | null
}

export type IncomingRefusal = 'noOrganisation' | 'noSender' | 'inFuture' | 'expiresBefore'
export type IncomingResult = { ok: true; paperId: string; numberText: string } | { ok: false; refusal: IncomingRefusal }

/** Enters a paper that came: it gets its number at once and is never edited. Its file has been kept before. */
export async function registerIncoming(
  actor: Actor,
  paper: IncomingPaper,
  file: NamedFile | null,
  operationId: string,
): Promise<IncomingResult> {
  const day = await today()
  const refuse = (refusal: IncomingRefusal): IncomingResult => ({ ok: false, refusal })
  if (!paper.organisationId && !paper.correspondent) return refuse('noSender')
  if (paper.theirOn && paper.theirOn > day) return refuse('inFuture')
  if (paper.expiresOn && paper.theirOn && paper.expiresOn < paper.theirOn) return refuse('expiresBefore')
  return inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<IncomingResult> => {
      const organisation = paper.organisationId
        ? await tx.organisation.findUnique({ where: { id: paper.organisationId } })
        : null
      if (paper.organisationId && !organisation) return refuse('noOrganisation')
      const scan = file && (await recordFile(tx, file, { organisationId: null, uploadedById: actor.userId }))
      const taken = await takeNumber(tx, incomingSeries, day)
      const row = await tx.paper.create({
        data: {
          ...paper,
          ...taken,
          direction: 'incoming',
          status: 'registered',
          registeredOn: day,
          seal: sealOf({ ...paper, ...taken, registeredOn: day, file: file?.sha256 ?? null }),
          scanFileId: scan?.id ?? null,
          preparedById: actor.userId,
          searchText: searchable(
            taken.numberText,
            paper.title,
            organisation?.searchText,
            paper.correspondent,
            paper.theirNumber,
          ),
        },
      })
      await recordChange(tx, actor, {
        action: 'paper.received',
        subjectType: 'Paper',
        subjectId: row.id,
        organisationId: paper.organisationId,
        details: { paperNumber: taken.numberText, registeredOn: day },
      })
      return { ok: true, paperId: row.id, numberText: taken.numberText }
    }),
  )
}
