import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { CommissionQuestion } from '~/platform/db/generated/client'
import { standing } from '../register/entry-status'
import { standsOn } from '../register/register-version.read.server'
import { exclusionClients } from './exclusion-clients.read.server'

/** One client of the organisation with the centres that may take them over; null where nobody of the code is there. */
export async function planPage(question: CommissionQuestion, code: string) {
  const { rows } = await exclusionClients(question)
  const client = rows.find((row) => row.code === code)
  if (!client) return null
  const [said, versions] = await Promise.all([
    db.exclusionClient.findUnique({
      where: { questionId_contractId: { questionId: question.id, contractId: client.contractId } },
    }),
    db.registerVersion.findMany({
      where: {
        ...{ ...standsOn(await today()), status: { in: [...standing] } },
        entry: { centre: { organisationId: { not: question.organisationId } } },
      },
      select: { entry: { select: { centre: { select: { id: true, name: true, municipality: true } } } } },
    }),
  ])
  const alphabet = new Intl.Collator('ru')
  const centres = versions
    .map(({ entry }) => ({ id: entry.centre.id, text: `${entry.centre.name}, ${entry.centre.municipality}` }))
    .sort((a, b) => alphabet.compare(a.text, b.text))
  return {
    client,
    centres,
    defaults: {
      ...{ plan: said?.plan ?? '', toCentreId: said?.toCentreId ?? '', note: said?.note ?? '' },
      ...{ byOn: said?.byOn ?? '', doneOn: said?.doneOn ?? '' },
    },
  }
}
