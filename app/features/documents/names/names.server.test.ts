import { expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../../tests/support/with-database'
import { listQuery } from '~/platform/lists/list-query'
import { nameInCase } from '~/platform/paper/name-in-case'
import { inCase } from '../kinds/name-forms.server'
import { correctName } from './correct-name.server'
import { listNames, nameList, nameOf } from './names.read.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const list = (search: string) => listNames(listQuery(`http://a/?${search}`, nameList))
const head = 'Ремез Алёна Юрьевна'

test('the heads of organisations stand with their cases; a corrected one is used, and given back to the rules', async () => {
  const { id } = await someOrganisation()
  await db.organisation.update({ where: { id }, data: { headName: head } })
  const found = await list('q=алена+ремез')
  expect(found.rows.map(({ nominative }) => nominative)).toEqual([head])
  expect((await list('state=corrected')).total).toBe(0)
  const name = (await nameOf(found.rows[0]!.id))!

  const sent = { ...name.forms, dative: 'Ремез Алёне Юрьевне', genitive: 'Ремезы Алёны', version: 0, operationId: '' }
  expect(await correctName(officer, name, sent)).toEqual({ ok: true })
  expect(await correctName(officer, name, sent)).toEqual({ ok: false, refusal: 'stale' })
  expect(await inCase(db, head, 'dative', nameInCase)).toBe('Ремез Алёне Юрьевне')
  expect(await inCase(db, head, 'genitive', nameInCase)).toBe('Ремезы Алёны')
  expect(await list('state=corrected')).toMatchObject({ total: 1, rows: [{ nominative: head, version: 1 }] })
  expect(await db.auditEvent.findFirst({ where: { action: 'name.corrected' } })).toMatchObject({ subjectId: name.id })

  const given = Object.fromEntries(Object.keys(name.forms).map((one) => [one, nameInCase(head, one as 'dative')]))
  const back = { ...(given as typeof name.forms), version: 1, operationId: '' }
  expect(await correctName(officer, name, back)).toEqual({ ok: true })
  expect((await list('state=corrected')).total).toBe(0)
})

test('the position of letters is declined as a position', async () => {
  const { rows } = await list('q=руководитель')
  expect(rows[0]).toMatchObject({ isPosition: true, forms: { dative: 'Руководителю', instrumental: 'Руководителем' } })
})
