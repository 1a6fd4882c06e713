import { actorOf, db } from '../../../tests/support/with-database'
import { describe, expect, test } from 'vitest'
import { inTransaction } from '../db/db.server'
import { once } from '../once/once.server'
import { draftOf, dropDraft, saveDraft } from './draft.server'

const data = (operationId: string) => JSON.stringify({ operationId, version: '3', values: { reason: 'не хва' } })

describe('the draft of a form', () => {
  test('is the person’s own, and the last one typed', async () => {
    await saveDraft('one', { key: 'form', data: data('a') })
    await saveDraft('one', { key: 'form', data: data('b') })
    expect(await draftOf('one', 'form')).toMatchObject({ operationId: 'b', version: '3', values: { reason: 'не хва' } })
    expect(await draftOf('two', 'form')).toBeNull()
    await dropDraft('one', 'form')
    expect(await draftOf('one', 'form')).toBeNull()
  })

  test('is spent when its operation has been done', async () => {
    const actor = actorOf({ roles: ['ngo-clerk'], userId: 'three' })
    await saveDraft('three', { key: 'form', data: data('done') })
    await inTransaction((tx) => once(tx, actor, 'done', async () => ({ ok: true })))
    expect(await draftOf('three', 'form')).toBeNull()
    expect(await db.formDraft.count({ where: { userId: 'three' } })).toBe(0)
  })

  test('is still wanted when its operation was refused', async () => {
    const actor = actorOf({ roles: ['ngo-clerk'], userId: 'four' })
    await saveDraft('four', { key: 'form', data: data('refused') })
    await inTransaction((tx) => once(tx, actor, 'refused', async () => ({ ok: false, refusal: 'stale' })))
    expect(await draftOf('four', 'form')).not.toBeNull()
  })

  test.each([
    { why: 'no key', sent: { key: '', data: data('a') } },
    { why: 'not JSON', sent: { key: 'form', data: '{' } },
    { why: 'another shape', sent: { key: 'form', data: '{"values":{"a":1}}' } },
    { why: 'too long', sent: { key: 'form', data: JSON.stringify({ a: 'я'.repeat(200_001) }) } },
  ])('is refused: $why', async ({ sent }) => {
    expect(await saveDraft('five', sent)).toBeNull()
  })
})
