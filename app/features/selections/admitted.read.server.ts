import { db, type Reader } from '~/platform/db/db.server'
import { readCard } from './application-card'

/** Applications that were admitted and wait for the order of inclusion. */
export async function admittedSelections(reader: Reader = db) {
  const rows = await reader.qualifyingSelection.findMany({
    where: { status: 'admitted', centreId: { not: null } },
    select: {
      id: true,
      number: true,
      centreId: true,
      centre: { select: { name: true } },
      organisation: { select: { shortName: true } },
    },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, number, centreId, centre, organisation }) => ({
    selectionId: id,
    number,
    centreId: centreId!,
    centreName: centre!.name,
    organisationName: organisation.shortName,
  }))
}

export type AdmittedSelection = Awaited<ReturnType<typeof admittedSelections>>[number]

/** What the order of inclusion writes into the register: the centre as described, with the requisites of its organisation. */
export async function selectionCard(selectionId: string, reader: Reader = db) {
  const row = await reader.qualifyingSelection.findUnique({
    where: { id: selectionId },
    select: { dataJson: true, organisation: true },
  })
  if (!row) return null
  const { name, shortName, legalForm, inn, ogrn, kpp, okved, headName } = row.organisation
  return {
    ...readCard(row.dataJson),
    ...{ organisationName: name, organisationShortName: shortName },
    ...{ legalForm, inn, ogrn, kpp: kpp ?? '', okved, headName },
  }
}
