import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import type { PaperKindId } from '../kinds/paper-kind'

export interface NewTemplate {
  kind: PaperKindId
  /** `YYYY-MM-DD`; null where an order is to bring it in. */
  fromOn: string | null
  basis: string
}

/** Keeps a template that has been checked, as the next of its kind. */
export const loadTemplate = (
  actor: Actor,
  { kind, fromOn, basis }: NewTemplate,
  file: NamedFile,
  operationId: string,
): Promise<{ number: number }> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async () => {
      const last = await tx.paperTemplate.findFirst({ where: { kind }, orderBy: { number: 'desc' } })
      const stored = await recordFile(tx, file, { organisationId: null, uploadedById: actor.userId })
      const number = (last?.number ?? 0) + 1
      const row = await tx.paperTemplate.create({
        data: { kind, number, fileId: stored.id, fromOn, basis, loadedById: actor.userId },
      })
      await recordChange(tx, actor, {
        action: 'paperTemplate.loaded',
        subjectType: 'PaperTemplate',
        subjectId: row.id,
        details: { number, fromOn },
      })
      return { number }
    }),
  )
