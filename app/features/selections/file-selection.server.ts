import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { addCentre } from '../centres/add-centre.server'
import { hangPapersOnCentre } from '../dossier/hang-papers.server'
import { lacksOf, readCard, type ApplicationCard } from './application-card'
import { requireFreeCentre } from './free-centre.server'
import { moveSelection, type Asked, type Moved, type Selection } from './move-selection.server'
import { SelectionRefused } from './refusals.server'
import { tellOfFiling } from './tell-of-selection.server'

/** The row of numbers of applications; each year begins with 1. */
const series = 'selection'

/**
 * Files an application, or files it again with the remarks answered. At the first filing it gets its number, and a new
 * centre its card with an empty entry of the register.
 */
export const fileSelection = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveSelection(actor, asked, 'file', async (tx, selection) => {
    const card = readCard(selection.dataJson)
    if (lacksOf(card).length > 0) throw new SelectionRefused('cardLacks')
    const unanswered = { selectionId: selection.id, isSettled: false, answer: '' }
    if ((await tx.selectionRemark.count({ where: unanswered })) > 0) throw new SelectionRefused('remarksUnanswered')
    if (selection.centreId) await requireFreeCentre(tx, selection.centreId, selection.id)
    const centreId = await keepCentre(tx, selection, card)
    await hangPapersOnCentre(tx, { type: 'QualifyingSelection', id: selection.id }, centreId)
    const day = await today()
    const number = selection.number ?? (await takeNumber(tx, day))
    await tellOfFiling(tx, actor, { ...selection, number })
    const filedOn = selection.filedOn ?? day
    return { audit: 'selection.filed', data: { centreId, number, filedOn, answerByOn: null } }
  })

/**
 * The centre as the application describes it. Of one that the register knows the order of inclusion will say so: until
 * then its row follows the register's card.
 */
async function keepCentre(tx: Tx, { organisationId, centreId }: Selection, card: ApplicationCard): Promise<string> {
  const { centreName: name, municipality, address, capacityMen, capacityWomen } = card
  const same = await tx.centre.findFirst({ where: { organisationId, name, id: { not: centreId ?? '' } } })
  if (same) throw new SelectionRefused('centreNameTaken')
  const facts = { name, municipality, address, capacityCount: capacityMen + capacityWomen }
  if (centreId === null) return (await addCentre(tx, organisationId, facts)).id
  const isInRegister = (await tx.registerVersion.count({ where: { centreId } })) > 0
  if (isInRegister) return centreId
  await tx.centre.update({ where: { id: centreId }, data: { ...facts, version: { increment: 1 } } })
  return centreId
}

async function takeNumber(tx: Tx, day: string): Promise<number> {
  const year = Number(day.slice(0, 4))
  const { lastNumber } = await tx.numberSeries.upsert({
    where: { series_year: { series, year } },
    create: { series, year, lastNumber: 1 },
    update: { lastNumber: { increment: 1 } },
  })
  return lastNumber
}

/** The applicant takes the application back: it stays on record, and nothing more is done with it. */
export const withdrawSelection = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveSelection(actor, asked, 'withdraw', () => Promise.resolve({ audit: 'selection.withdrawn', note: asked.reason }))
