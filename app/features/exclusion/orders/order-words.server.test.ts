import { expect, test } from 'vitest'
import { db } from '../../../../tests/support/with-database'
import { decidedQuestion } from '../../../../tests/support/decided-question'
import { includedCentre } from '../../../../tests/support/included-centre'
import { exclusionByProtocolOrder } from './exclusion-by-protocol.server'

test('the order of exclusion begins with its clause, the protocol, every centre, the ground and the publication', async () => {
  process.env.PORTAL_TODAY = '2025-10-31'
  const { id: organisationId } = await db.organisation.create({
    data: {
      ...{ code: 'N-77', name: 'АНО «Дом у излучины»', shortName: 'АНО «Дом у излучины»', searchText: '' },
      ...{ inn: '0001107684', ogrn: '1150000001975' },
    },
  })
  await includedCentre(organisationId, 'Дом на косогоре', 1)
  await includedCentre(organisationId, 'Дом у реки', 2)
  const { questionId } = await decidedQuestion(db, { organisationId, decidedOn: '2025-10-31', number: 4 })
  const words = await exclusionByProtocolOrder.begins!(db, { question: questionId })
  await expect(`${words!.title}\n${words!.text}\n`).toMatchFileSnapshot(
    '../../../../fixtures/papers/exclusion-order.txt',
  )
})
