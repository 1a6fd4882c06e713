import Database from 'better-sqlite3'

/**
 * Writes into a portal's database that the commission decided to exclude an organisation: the question, its meeting and
 * the signed protocol, as their room leaves them. Before the portal starts.
 */
export function insertDecidedQuestion(
  databaseFile: string,
  of: { organisation: string; decidedOn: string; sentOn: string },
): void {
  const db = new Database(databaseFile)
  const organisationId = db.prepare(`SELECT "id" FROM "Organisation" WHERE "code" = ?`).pluck().get(of.organisation)
  const year = Number(of.decidedOn.slice(0, 4))
  const insert = (table: string, row: Record<string, string | number>) => {
    const columns = Object.keys(row)
    const names = columns.map((column) => `"${column}"`).join(', ')
    db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(
      ...Object.values(row),
    )
  }
  insert('CommissionQuestion', {
    ...{
      id: 'decided',
      number: 901,
      organisationId: String(organisationId),
      kind: 'exclusion',
      ground: 'quality',
      year,
    },
    ...{ title: `О качестве услуг за ${year} год`, status: 'decided', raisedOn: of.decidedOn },
    ...{ outcome: 'exclude', decidedOn: of.decidedOn },
  })
  insert('Paper', {
    ...{ id: 'decided', kind: 'commission-protocol', direction: 'internal', status: 'registered' },
    ...{ title: 'Протокол комиссии', series: 'commission-protocol', year, number: 901, numberText: '901-ПК' },
    ...{ registeredOn: of.decidedOn, preparedById: 'secretary' },
  })
  insert('CommissionMeeting', {
    ...{ id: 'decided', year, number: 901, plannedOn: of.decidedOn, status: 'held', createdById: 'secretary' },
  })
  insert('AgendaItem', {
    ...{ id: 'decided', meetingId: 'decided', questionId: 'decided', position: 1, isVoted: 1, outcome: 'exclude' },
  })
  insert('CommissionProtocol', {
    ...{ id: 'decided', meetingId: 'decided', edition: 1, status: 'signed', paperId: 'decided' },
    ...{ signedOn: of.decidedOn, sentOn: of.sentOn, recordedById: 'secretary' },
  })
  db.close()
}
