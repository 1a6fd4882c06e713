import type { Actor } from '~/platform/auth/actor'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { movePaper, type Asked, type Moved } from './move-paper.server'

/** Attaches the signed copy of a registered paper; a later one takes its place, and the earlier file is kept. */
export const attachScan = (actor: Actor, asked: Asked & { scan: NamedFile }): Promise<Moved> =>
  movePaper(actor, asked, 'scan', async (tx, paper) => {
    const file = await recordFile(tx, asked.scan, { organisationId: null, uploadedById: actor.userId })
    await tx.paper.update({ where: { id: paper.id }, data: { scanFileId: file.id } })
    return { action: 'paper.scanned' }
  })
