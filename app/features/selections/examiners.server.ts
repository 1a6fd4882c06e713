import type { Reader } from '~/platform/db/db.server'

/** Everybody who examined an application: none of them may decide on it. */
export async function examinersOf(
  reader: Reader,
  { id, proposedById }: { id: string; proposedById: string | null },
): Promise<ReadonlySet<string>> {
  const [found, remarked] = await Promise.all([
    reader.selectionRequirement.findMany({ where: { selectionId: id }, select: { foundById: true } }),
    reader.selectionRemark.findMany({ where: { selectionId: id }, select: { madeById: true } }),
  ])
  const ids = [proposedById, ...found.map((row) => row.foundById), ...remarked.map((row) => row.madeById)]
  return new Set(ids.filter((one) => one !== null))
}
