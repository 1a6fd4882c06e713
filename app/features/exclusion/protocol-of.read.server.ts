import type { Reader } from '~/platform/db/db.server'

export interface ProtocolOfQuestion {
  id: string
  /** As it is printed; where it has no paper, the number of its meeting. */
  number: string
  /** The day on which it went to the ministry. */
  sentOn: string | null
  receivedOn: string | null
}

/** The signed protocol by which a question was decided last; null where none is signed. */
export async function protocolOf(reader: Reader, questionId: string): Promise<ProtocolOfQuestion | null> {
  const item = await reader.agendaItem.findFirst({
    where: { questionId, meeting: { protocols: { some: { status: 'signed' } } } },
    orderBy: [{ meeting: { plannedOn: 'desc' } }, { meeting: { number: 'desc' } }],
    select: {
      meeting: {
        select: {
          number: true,
          protocols: {
            where: { status: 'signed' },
            orderBy: { edition: 'desc' },
            take: 1,
            select: { id: true, sentOn: true, receivedOn: true, paper: { select: { numberText: true } } },
          },
        },
      },
    },
  })
  const [protocol] = item?.meeting.protocols ?? []
  if (!item || !protocol) return null
  const { paper, ...own } = protocol
  return { ...own, number: paper?.numberText ?? String(item.meeting.number) }
}
