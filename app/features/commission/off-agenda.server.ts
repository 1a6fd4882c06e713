import type { Tx } from '~/platform/db/db.server'

/** A question that leaves an agenda undecided waits again: as put off, where a protocol had put it off before. */
export async function statusOffAgenda(tx: Tx, questionId: string): Promise<'raised' | 'putOff'> {
  const putOff = {
    ...{ questionId, outcome: 'putOff', isVoted: true },
    meeting: { protocols: { some: { status: { in: ['signed', 'superseded'] } } } },
  }
  return (await tx.agendaItem.count({ where: putOff })) > 0 ? 'putOff' : 'raised'
}
