import type { Actor } from '~/platform/auth/actor'
import { changeDraft, type AskedDraft, type DraftChanged } from './change-draft.server'

/** The name of a draft edition, and where its text comes from. */
export const saveEdition = (
  actor: Actor,
  asked: AskedDraft,
  { title, source }: { title: string; source: string },
): Promise<DraftChanged> =>
  changeDraft(actor, asked, async (tx) => {
    await tx.criterionSet.update({ where: { id: asked.setId }, data: { title, source } })
    return { action: 'criterionSet.edited' }
  })
