import { db } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { ministry, qualityCase, visited } from '../../../tests/support/quality-case'
import { ALL_KINDS } from 'scoring/services/kinds'
import { assessmentPage } from './assessment-page.read.server'
import { withScores } from './move-assessment.server'

process.env.PORTAL_TODAY = '2026-06-15'
beforeAll(ministry)

test('beside the general criteria stand the acts of the year and the complaints that were upheld in it', async () => {
  const of = await qualityCase()
  const { organisationId } = of
  const own = { organisationId, receivedOn: '2026-02-01', channel: 'paper', text: 'Холодно', recordedById: 'officer' }
  const complaint = (number: number, body: string, decidedOn: string) =>
    db.complaint.create({ data: { ...own, year: 2026, number, status: 'upheld', body, decidedOn } })
  await complaint(1, 'court', '2026-03-01')
  await complaint(2, 'ministry', '2026-03-02')
  await complaint(3, 'court', '2025-12-30')
  const client = await db.client.create({
    data: {
      code: `К-${of.organisationCode}`,
      organisationId,
      surname: 'Агеев',
      givenName: 'Пётр',
      bornOn: '1990-01-01',
      searchText: 'агеев',
    },
  })
  const contract = await db.serviceContract.create({
    data: {
      code: client.code,
      clientId: client.id,
      organisationId,
      number: '1',
      signedOn: '2026-01-10',
      plannedEndOn: '2026-12-31',
    },
  })
  const act = (month: string, number: number, kindsMask: number) =>
    db.serviceAct.create({
      data: {
        ...{ organisationId, month, number, status: 'accepted' },
        months: { create: { contractId: contract.id, month, kindsMask, notDueMask: 0, signature: 'signed' } },
      },
    })
  await act('2026-02', 1, ALL_KINDS - 1)
  await act('2026-02', 2, ALL_KINDS)
  await act('2026-03', 1, ALL_KINDS - 1)
  await act('2026-06', 1, 0)
  const id = await visited(of, '2026-06-10')
  const page = await assessmentPage(
    of.officer,
    await db.qualityAssessment.findUniqueOrThrow({ where: { id }, include: withScores }),
  )
  const { services, complaints } = page.findings!.general.known
  expect(services).toEqual({ acts: 2, months: 2, short: 1 })
  expect(complaints.map(({ body, isCounted }) => [body, isCounted])).toEqual([
    ['court', true],
    ['ministry', false],
  ])
})
