import { beforeAll, describe, expect, test } from 'vitest'
import { db } from './support/with-database'
import { permissionsOf, roles, type Permission, type Role } from '../app/platform/permissions/roles'
import { openPortal, type Outcome, type Portal } from './support/portal'
import { holders } from './support/permission-holders'
import { routeRules, type Rule, type SharedIds } from './support/route-rules'
import { twoEditions } from './support/two-editions'
import {
  draftOrder,
  organisationWithRecords,
  personOfEachRole,
  toldPerson,
  type Fixture,
} from './support/two-organisations'

let portal: Portal
let own: Fixture
let another: Fixture
let people: Record<Role, string>
let ids: SharedIds

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-02-10'
  portal = await openPortal()
  own = await organisationWithRecords(1)
  another = await organisationWithRecords(2)
  people = await personOfEachRole(own.organisationId)
  await twoEditions()
  const job = await db.job.create({ data: { kind: 'settlement.calculateAll', payloadJson: '{"year":2025}' } })
  const told = await toldPerson()
  ids = { userId: people.auditor, jobId: job.id, readingId: 'band-gap', ...told, orderId: await draftOrder() }
})

const visitors = ['signed out', ...roles] as const
type Visitor = (typeof visitors)[number]
type Answers = Record<Visitor, Outcome>

const allows = (rule: Exclude<Rule, 'public' | 'nobody' | 'somebody-else'>, role: Role): boolean =>
  (typeof rule === 'string' ? holders[rule] : rule).includes(role)

/**
 * What each visitor must meet; `isStrange`: the NGO's people ask for what is not their organisation's; `isOfNgo`: it is
 * not for the ministry's people.
 */
function expected(rule: Rule, isStrange: boolean, isOfNgo = false): Answers {
  const answer = (visitor: Visitor): Outcome => {
    if (rule === 'public') return 'open'
    if (rule === 'nobody') return 'missing'
    if (visitor === 'signed out') return 'sign-in'
    if (rule === 'somebody-else') return 'missing'
    // Whoever lacks the permission itself is told so before the record is looked at.
    if (!allows(rule, visitor)) return 'forbidden'
    return (visitor.startsWith('ngo') ? isStrange : isOfNgo) ? 'missing' : 'open'
  }
  return Object.fromEntries(visitors.map((visitor) => [visitor, answer(visitor)])) as Answers
}

async function met(ask: (userId: string | null) => Promise<Outcome>): Promise<Answers> {
  const answers: [Visitor, Outcome][] = []
  for (const visitor of visitors) answers.push([visitor, await ask(visitor === 'signed out' ? null : people[visitor])])
  return Object.fromEntries(answers) as Answers
}

test('who holds each permission is as written here', () => {
  const granted = (permission: Permission) => roles.filter((role) => permissionsOf([role]).has(permission))
  const written = Object.fromEntries(Object.entries(holders).map(([key, held]) => [key, [...held].sort()]))
  const real = Object.fromEntries(Object.keys(holders).map((key) => [key, granted(key as Permission).sort()]))
  expect(real).toEqual(written)
})

test('every route that answers with data has its rule, and no rule is left over', () => {
  const answering = Object.entries(portal.routes)
    .filter(([, route]) => route!.module.loader ?? route!.module.action)
    .flatMap(([id, route]) => [
      ...(route!.module.loader ? [`${id}: load`] : []),
      ...(route!.module.action ? [`${id}: send`] : []),
    ])
  const ruled = Object.entries(routeRules).flatMap(([name, rule]) => [
    ...(rule.load ? [`routes/${name}: load`] : []),
    ...(rule.send ? [`routes/${name}: send`] : []),
  ])
  const ids = (entries: string[]) => entries.map((entry) => entry.replace(/\/route:/, ':')).sort()
  expect(ids(answering)).toEqual(ids(ruled))
})

test('an organisation does not meet its settlement before it is approved', async () => {
  const { settlementId } = own
  await db.settlement.update({ where: { id: settlementId }, data: { status: 'calculated' } })
  for (const [name, { address }] of Object.entries(routeRules).filter(([name]) => name.startsWith('settlements.$id')))
    if (name !== 'settlements.$id.review')
      expect(await portal.load(idOf(name), address(own, ids), people['ngo-head']), name).toBe('missing')
  await db.settlement.update({ where: { id: settlementId }, data: { status: 'approved' } })
})

const idOf = (name: string) => Object.keys(portal.routes).find((id) => id.replace(/\/route$/, '') === `routes/${name}`)!

describe.each(Object.entries(routeRules))('%s', (name, rule) => {
  const places = rule.isScoped ? [false, true] : [false]
  const address = (isAnother: boolean) => rule.address(isAnother ? another : own, ids)

  if (rule.load)
    test.each(places)('is loaded by those who may (another organisation: %s)', async (isAnother) => {
      const answers = await met((userId) => portal.load(idOf(name), address(isAnother), userId))
      expect(answers, String(portal.faults.at(-1))).toEqual(
        expected(rule.load!, isAnother || rule.isOfAll === true, rule.isOfNgo),
      )
    })

  if (rule.load && rule.load !== 'public' && rule.load !== 'nobody')
    test('is not loaded past its parent without signing in', async () => {
      expect(await portal.loadOldWay(idOf(name), address(false))).toBe('sign-in')
    })

  const forms = typeof rule.send === 'string' ? [{ body: {}, needs: rule.send }] : rule.send
  for (const form of (forms ?? []) as { body: Record<string, string>; needs: Rule }[])
    test.each(places)(`takes ${JSON.stringify(form.body)} from those who may (another: %s)`, async (isAnother) => {
      const answers = await met((userId) => portal.send(idOf(name), address(isAnother), userId, form.body))
      expect(answers, String(portal.faults.at(-1))).toEqual(expected(form.needs, isAnother, rule.isOfNgo))
    })
})
