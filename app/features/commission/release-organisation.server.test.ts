import { expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { change, order } from '../../../tests/support/included-centres'
import { inTransaction } from '~/platform/db/db.server'
import { questionEntries } from '../register/questioned-entries.server'
import { raiseQuestion } from './raise-question.server'
import { releaseOrganisation } from './release-organisation.server'

const actor = actorOf({ roles: ['commission-secretary'] })

test('an entry is under question until the last open question about quality is gone; a suspended one is left alone', async () => {
  process.env.PORTAL_TODAY = '2026-03-02'
  const { id: organisationId, name } = await someOrganisation()
  const centreIds: string[] = []
  for (const number of [1, 2]) {
    const centre = await db.centre.create({
      data: {
        ...{ code: `${organisationId}-${number}`, organisationId, name: `Дом ${number}`, municipality: 'Камышин' },
        entry: { create: { number: 700 + number } },
      },
    })
    const card = { number: 700 + number, centreName: centre.name, organisationName: name, municipality: 'Камышин' }
    await change(
      centre.id,
      'inclusion',
      '2026-01-10',
      { ...card, inn: '1', ogrn: '2', status: 'included' },
      await order(),
    )
    centreIds.push(centre.id)
  }
  await change(centreIds[1]!, 'suspension', '2026-02-01', { status: 'suspended' }, await order())
  const statuses = async () =>
    (
      await db.registerVersion.findMany({
        where: { centreId: { in: centreIds }, untilOn: null },
        orderBy: { id: 'asc' },
      })
    )
      .map(({ status }) => status)
      .sort()
  const raise = (year: number) =>
    inTransaction((tx) =>
      raiseQuestion(tx, null, {
        ...{ organisationId, kind: 'exclusion', ground: 'quality', basis: '', year },
        ...{ title: 'Качество', qualityJson: '{}' },
      }),
    )
  const [first, second] = [await raise(2024), await raise(2025)]
  const release = ({ id }: { id: string }) =>
    inTransaction((tx) => releaseOrganisation(tx, actor, { id, organisationId }, 'Комиссия решила оставить'))

  await inTransaction((tx) => questionEntries(tx, actor, { organisationId, basis: 'Пункт 2.4.5' }))
  expect(await statuses()).toEqual(['suspended', 'underQuestion'])
  await release(first)
  expect(await statuses()).toEqual(['suspended', 'underQuestion'])
  await db.commissionQuestion.update({ where: { id: first.id }, data: { status: 'decided', outcome: 'keep' } })
  await release(second)
  expect(await statuses()).toEqual(['included', 'suspended'])
  const last = await db.registerChange.findFirstOrThrow({
    where: { centreId: centreIds[0]!, kind: 'question' },
    orderBy: { sequence: 'desc' },
  })
  expect(last).toMatchObject({ fromOn: '2026-03-02', basis: 'Комиссия решила оставить' })
})
