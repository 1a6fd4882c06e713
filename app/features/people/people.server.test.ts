import { beforeAll, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { loadActor } from '~/platform/auth/require-actor.server'
import { beginSession, sessionIdOf, sessionUserId } from '~/platform/auth/session.server'
import { today } from '~/platform/clock.server'
import type { Role } from '~/platform/permissions/roles'
import { changeOwnPassword } from './change-own-password.server'
import { createPerson } from './create-person.server'
import { deactivatePerson } from './deactivate-person.server'
import { editPerson } from './edit-person.server'
import { firstStart } from './first-start.server'
import { issuePasswordLink } from './issue-password-link.server'
import { revokeDeputy } from './revoke-deputy.server'
import { setDeputy } from './set-deputy.server'
import { setFirstPassword } from './set-first-password.server'
import { signIn } from './sign-in.server'
import { unlockPerson } from './unlock-person.server'

let administratorId = ''
let organisationCode = ''
let organisationId = ''
const administrator = () => actorOf({ roles: ['administrator'], userId: administratorId })

beforeAll(async () => {
  await firstStart()
  administratorId = (await db.user.findFirstOrThrow()).id
  ;({ code: organisationCode, id: organisationId } = await someOrganisation())
})

let made = 0
const newPerson = (roles: Role[], over: { login?: string; organisation?: string | null; operationId?: string } = {}) =>
  createPerson(administrator(), {
    surname: 'Ёлкина',
    givenName: 'Вера',
    patronymic: null,
    position: 'отдел субсидий',
    email: null,
    login: over.login ?? `person${++made}`,
    organisation: over.organisation ?? null,
    roles,
    operationId: over.operationId ?? '',
  })

async function somebody(roles: Role[] = ['ministry-officer'], organisation: string | null = null): Promise<string> {
  const result = await newPerson(roles, { organisation })
  if (!result.ok) throw new Error(result.refusal)
  return result.userId
}

async function withPassword(roles: Role[], password = 'longenough1'): Promise<{ userId: string; login: string }> {
  const userId = await somebody(roles)
  const link = await issuePasswordLink(administrator(), userId)
  if (!link.ok) throw new Error(link.refusal)
  await setFirstPassword(link.token, password)
  return { userId, login: (await db.user.findUniqueOrThrow({ where: { id: userId } })).login }
}

const requestWith = (setCookie: string) =>
  new Request('http://localhost/', { headers: { Cookie: setCookie.split(';')[0]! } })

test.each([
  { roles: [], organisation: false, refusal: 'noRoles' },
  { roles: ['ngo-clerk'], organisation: false, refusal: 'organisationRoles' },
  { roles: ['ngo-clerk', 'auditor'], organisation: true, refusal: 'ministryRoles' },
] as const)('roles $roles with an organisation: $organisation are refused: $refusal', async (row) => {
  const result = await newPerson([...row.roles], { organisation: row.organisation ? organisationCode : null })
  expect(result).toEqual({ ok: false, refusal: row.refusal })
})

test('a sign-in name is taken once, and a repeated form makes nobody twice', async () => {
  const first = await newPerson(['auditor'], { login: 'vera', operationId: 'one' })
  expect(await newPerson(['auditor'], { login: 'vera', operationId: 'one' })).toEqual(first)
  expect(await newPerson(['auditor'], { login: 'vera' })).toEqual({ ok: false, refusal: 'loginTaken' })
  expect(await db.user.count({ where: { login: 'vera' } })).toBe(1)
})

test('a link sets a password once; a later link kills the earlier; the old password stops', async () => {
  const userId = await somebody()
  const first = await issuePasswordLink(administrator(), userId)
  const second = await issuePasswordLink(administrator(), userId)
  if (!first.ok || !second.ok) throw new Error('no link')
  expect(await setFirstPassword(first.token, 'longenough1')).toEqual({ ok: false, refusal: 'dead' })
  expect(await setFirstPassword(second.token, 'short')).toEqual({ ok: false, refusal: 'short' })
  expect(await setFirstPassword(second.token, 'longenough1')).toEqual({ ok: true })
  expect(await setFirstPassword(second.token, 'longenough2')).toEqual({ ok: false, refusal: 'dead' })
  const { login } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  expect(await signIn(login, 'longenough1')).toMatchObject({ ok: true })
  await issuePasswordLink(administrator(), userId)
  expect(await signIn(login, 'longenough1')).toMatchObject({ ok: false, refusal: 'wrong' })
})

test('only the hash of a link is kept', async () => {
  const link = await issuePasswordLink(administrator(), await somebody())
  if (!link.ok) throw new Error('no link')
  const kept = JSON.stringify([await db.passwordLink.findMany(), await db.operation.findMany()])
  const journal = (await db.auditEvent.findMany()).map((event) => event.detailsJson).join()
  expect(kept + journal).not.toContain(link.token)
})

test('a link of yesterday but two is dead', async () => {
  const link = await issuePasswordLink(administrator(), await somebody())
  if (!link.ok) throw new Error('no link')
  await db.passwordLink.updateMany({ where: { usedAt: null }, data: { expiresAt: new Date(Date.now() - 1) } })
  expect(await setFirstPassword(link.token, 'longenough1')).toEqual({ ok: false, refusal: 'dead' })
})

test('deactivating ends every session and link at once', async () => {
  const { userId, login } = await withPassword(['auditor'])
  const cookies = await Promise.all([beginSession(userId), beginSession(userId)])
  expect(await sessionUserId(requestWith(cookies[1]))).toBe(userId)
  expect(await deactivatePerson(administrator(), userId)).toEqual({ ok: true })
  for (const cookie of cookies) expect(await sessionUserId(requestWith(cookie))).toBeNull()
  expect(await loadActor(userId)).toBeNull()
  expect(await signIn(login, 'longenough1')).toMatchObject({ ok: false })
})

test('nobody deactivates themselves, and the last administrator stays one', async () => {
  expect(await deactivatePerson(administrator(), administratorId)).toEqual({ ok: false, refusal: 'self' })
  const other = actorOf({ roles: ['administrator'], userId: 'deputy' })
  expect(await deactivatePerson(other, administratorId)).toEqual({ ok: false, refusal: 'lastAdministrator' })
  const { surname, givenName, patronymic, version } = await db.user.findUniqueOrThrow({
    where: { id: administratorId },
  })
  const input = { surname, givenName, patronymic, position: '', email: null, operationId: '', version }
  expect(await editPerson(other, administratorId, { ...input, roles: ['auditor'] })).toEqual({
    ok: false,
    refusal: 'lastAdministrator',
  })
  await somebody(['administrator'])
  expect(await deactivatePerson(other, administratorId), 'one without a password does not count').toMatchObject({
    refusal: 'lastAdministrator',
  })
  const { userId } = await withPassword(['administrator'])
  expect(await deactivatePerson(administrator(), userId)).toEqual({ ok: true })
})

test('a stale edit is told and changes nothing', async () => {
  const userId = await somebody(['auditor'])
  const input = { surname: 'Новая', givenName: 'Вера', patronymic: null, position: '', email: null, operationId: '' }
  expect(await editPerson(administrator(), userId, { ...input, roles: ['auditor'], version: 1 })).toEqual({ ok: true })
  expect(await editPerson(administrator(), userId, { ...input, roles: ['administrator'], version: 1 })).toEqual({
    ok: false,
    refusal: 'stale',
  })
  expect((await loadActor(userId))?.roles).toEqual(['auditor'])
})

test('nobody gives themselves a role, of their own or as a deputy', async () => {
  const { userId } = await withPassword(['administrator'])
  const self = actorOf({ roles: ['administrator'], userId })
  const input = { surname: 'А', givenName: 'Б', patronymic: null, position: '', email: null, operationId: '' }
  const roles: Role[] = ['administrator', 'ministry-officer']
  expect(await editPerson(self, userId, { ...input, roles, version: 1 })).toEqual({ ok: false, refusal: 'self' })
  const day = await today()
  const term = { deputyId: userId, fromOn: day, untilOn: day, basis: '1', operationId: '' }
  expect(await setDeputy(self, await somebody(), term)).toEqual({ ok: false, refusal: 'self' })
  await deactivatePerson(administrator(), userId)
})

test('a deputy holds the roles for the days of the order only', async () => {
  const day = await today()
  const replacedId = await somebody(['ministry-approver'])
  const deputyId = await somebody(['ministry-officer'])
  const term = { deputyId, fromOn: day, untilOn: day, basis: 'приказ № 41-к', operationId: '' }
  const stranger = await somebody(['ngo-clerk'], organisationCode)
  expect(await setDeputy(administrator(), replacedId, { ...term, deputyId: stranger })).toMatchObject({
    refusal: 'otherOrganisation',
  })
  expect(await setDeputy(administrator(), replacedId, { ...term, deputyId: replacedId })).toMatchObject({
    refusal: 'samePerson',
  })
  expect(await setDeputy(administrator(), replacedId, { ...term, untilOn: '2020-01-01' })).toMatchObject({
    refusal: 'daysReversed',
  })
  expect(
    await setDeputy(administrator(), replacedId, { ...term, fromOn: '2020-01-01', untilOn: '2020-01-02' }),
  ).toMatchObject({ refusal: 'past' })
  expect(await setDeputy(administrator(), replacedId, term)).toEqual({ ok: true })
  expect((await loadActor(deputyId))?.roles).toEqual(['ministry-officer', 'ministry-approver'])
  const { id } = await db.deputy.findFirstOrThrow({ where: { replacedId } })
  await revokeDeputy(administrator(), replacedId, id)
  expect((await loadActor(deputyId))?.roles).toEqual(['ministry-officer'])
})

test('changing one’s own password keeps this browser and ends the others', async () => {
  const { userId } = await withPassword(['auditor'])
  const [here, elsewhere] = await Promise.all([beginSession(userId), beginSession(userId)])
  const sessionId = await sessionIdOf(requestWith(here))
  const actor = actorOf({ roles: ['auditor'], userId })
  const change = (old: string, password: string) => changeOwnPassword(actor, { old, password, sessionId })
  expect(await change('not this one', 'another-long-one')).toEqual({ ok: false, refusal: 'wrong' })
  expect(await change('longenough1', 'short')).toEqual({ ok: false, refusal: 'short' })
  expect(await change('longenough1', 'another-long-one')).toEqual({ ok: true })
  expect(await sessionUserId(requestWith(here))).toBe(userId)
  expect(await sessionUserId(requestWith(elsewhere))).toBeNull()
})

test('five wrong passwords lock a person out, and an administrator can open the sign-in', async () => {
  const { userId, login } = await withPassword(['auditor'])
  for (let attempt = 1; attempt <= 6; attempt++)
    expect(await signIn(login, 'wrong')).toMatchObject({ refusal: 'wrong' })
  expect(await signIn(login, 'longenough1')).toMatchObject({ refusal: 'locked' })
  await unlockPerson(administrator(), userId)
  expect(await signIn(login, 'longenough1')).toMatchObject({ ok: true })
})

test('the organisation of a person is kept with them', async () => {
  const actor = await loadActor(await somebody(['ngo-head'], organisationCode))
  expect(actor?.organisationId).toBe(organisationId)
})
