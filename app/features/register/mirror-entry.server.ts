import type { Tx } from '~/platform/db/db.server'
import type { RegisterCard } from './card'
import { isStanding } from './entry-status'
import { organisationSearchText } from './organisation-search-text'
import { versionOn } from './register-version.read.server'

/**
 * Gives the rows that other rooms read what the register says of a centre on a day. Of a centre that
 * does not stand in the register its own row speaks.
 */
export async function mirrorEntry(tx: Tx, centreId: string, day: string): Promise<void> {
  const version = await versionOn(centreId, day, tx)
  if (!version || !isStanding(version.card.status)) return
  const { organisation, ...centre } = await tx.centre.findUniqueOrThrow({
    where: { id: centreId },
    include: { organisation: true },
  })
  const [ofCentre, ofOrganisation] = [centreRow(version.card), organisationRow(version.card)]
  if (differs(centre, ofCentre))
    await tx.centre.update({ where: { id: centreId }, data: { ...ofCentre, version: { increment: 1 } } })
  if (differs(organisation, ofOrganisation))
    await tx.organisation.update({
      where: { id: organisation.id },
      data: {
        ...ofOrganisation,
        searchText: organisationSearchText(organisation.code, ofOrganisation),
        version: { increment: 1 },
      },
    })
}

const centreRow = ({ centreName, municipality, address, capacityMen, capacityWomen }: RegisterCard) => ({
  ...{ name: centreName, municipality, address },
  capacityCount: capacityMen + capacityWomen,
})

const organisationRow = (card: RegisterCard) => ({
  ...{ name: card.organisationName, shortName: card.organisationShortName, legalForm: card.legalForm },
  ...{ ownership: card.ownership, inn: card.inn, ogrn: card.ogrn, kpp: card.kpp || null },
  ...{ okved: card.okved, headName: card.headName },
})

const differs = <T extends object>(row: Record<keyof T, unknown>, said: T): boolean =>
  (Object.keys(said) as (keyof T)[]).some((key) => row[key] !== said[key])
