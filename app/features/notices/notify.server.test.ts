import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import type { Role } from '~/platform/permissions/roles'
import { noticeChoices } from './choices.read.server'
import { chooseNotices } from './choose-notices.server'
import { quietUntil } from './morning.server'
import type { NoticeEvent, NoticeFact } from './notice-fact'
import { kindsFor, noticeKinds, type NoticeHow } from './notice-kinds'
import { allNotices, listNotices, noticeQuery, unreadCount } from './notice-list.read.server'
import { notify } from './notify.server'
import { readAllNotices, readNotice } from './read-notice.server'

let [own, another]: [string, string] = ['', '']
const person = async (login: string, role: Role, organisationId: string | null = null, email?: string) =>
  (
    await db.user.create({
      data: {
        ...{ login, surname: 'Сотрудникова', givenName: 'Анна', organisationId },
        email: email ?? `${login}@portal.test`,
        roles: { create: { role } },
      },
    })
  ).id

beforeEach(async () => {
  process.env.PORTAL_TODAY = '2026-11-05'
  await db.notice.deleteMany()
  await db.mail.deleteMany()
  await db.noticeChoice.deleteMany()
  await db.deputy.deleteMany()
  await db.userRole.deleteMany()
  await db.user.deleteMany()
  own = (await someOrganisation()).id
  another = (await someOrganisation()).id
})

const returned: NoticeFact = { kind: 'actReturned', organisationCode: 'N', organisation: 'АНО', month: '2026-10' }
const event = (over: Partial<NoticeEvent> = {}): NoticeEvent => ({
  ...{ fact: returned, subjectType: 'ServiceAct', subjectId: 'act', to: { organisationId: own } },
  ...over,
})
const tell = (...events: NoticeEvent[]) => inTransaction((tx) => notify(tx, events))
const told = async () =>
  (await db.notice.findMany({ include: { user: true } })).map(({ user }) => user.login).toSorted()
const choose = (userId: string, kind: string, how: NoticeHow) => db.noticeChoice.create({ data: { userId, kind, how } })

describe('who is told', () => {
  test('the people of the kind’s roles in the organisation, nobody of another, and nobody who was switched off', async () => {
    await person('clerk', 'ngo-clerk', own)
    await person('head', 'ngo-head', own)
    await person('stranger', 'ngo-clerk', another)
    await person('officer', 'ministry-officer')
    await person('left', 'ngo-clerk', own)
    await db.user.update({ where: { login: 'left' }, data: { isActive: false } })
    await tell(event())
    expect(await told()).toEqual(['clerk', 'head'])
    expect((await db.mail.findMany()).map(({ toAddress }) => toAddress).toSorted()).toEqual([
      ...['clerk@portal.test', 'head@portal.test'],
    ])
  })

  test('who replaces one of them today, and not who did it', async () => {
    const approver = await person('approver', 'ministry-approver')
    const [today, later] = [await person('today', 'auditor'), await person('later', 'auditor')]
    const order = { replacedId: approver, basis: 'приказ № 1' }
    await db.deputy.create({ data: { ...order, deputyId: today, fromOn: '2026-11-05', untilOn: '2026-11-05' } })
    await db.deputy.create({ data: { ...order, deputyId: later, fromOn: '2026-11-06', untilOn: '2026-11-20' } })
    const fact = { kind: 'settlementToApprove', settlementId: 's', organisation: 'АНО', year: 2025 } as const
    await tell(event({ fact, to: { organisationId: null }, exceptUserId: approver }))
    expect(await told()).toEqual(['today'])
  })

  test('nobody twice of one event; again of the next', async () => {
    await person('clerk', 'ngo-clerk', own)
    await Promise.all([tell(event({ occasion: '1' })), tell(event({ occasion: '1' }))])
    expect([await db.notice.count(), await db.mail.count()]).toEqual([1, 1])
    await tell(event({ occasion: '2' }))
    expect([await db.notice.count(), await db.mail.count()]).toEqual([2, 2])
  })

  test('with what happens, or not at all', async () => {
    await person('clerk', 'ngo-clerk', own)
    const failing = inTransaction(async (tx) => {
      await notify(tx, [event()])
      throw new Error('it did not happen')
    })
    await expect(failing).rejects.toThrow('it did not happen')
    expect([await db.notice.count(), await db.mail.count()]).toEqual([0, 0])
  })
})

describe('how', () => {
  test('at once is a letter, daily and a person without an address are notices alone, off is nothing', async () => {
    await person('now', 'ngo-clerk', own)
    await choose(await person('daily', 'ngo-clerk', own), 'actReturned', 'daily')
    await choose(await person('off', 'ngo-clerk', own), 'actReturned', 'off')
    await person('nowhere', 'ngo-clerk', own, '')
    await tell(event())
    expect(await told()).toEqual(['daily', 'now', 'nowhere'])
    expect(await db.mail.findMany({ include: { notices: { include: { user: true } } } })).toMatchObject([
      {
        toAddress: 'now@portal.test',
        subject: 'Возвращён акт: октябрь 2026\u00a0г.',
        notices: [{ user: { login: 'now' } }],
      },
    ])
  })

  test('what comes at one time comes in one letter, in the person’s language', async () => {
    await person('clerk', 'ngo-clerk', own)
    await db.user.update({ where: { login: 'clerk' }, data: { language: 'en' } })
    await tell(event({ subjectId: 'one' }), event({ subjectId: 'two' }))
    expect(await db.mail.findMany()).toMatchObject([{ subject: 'Opora: 2 notices' }])
    expect(await db.notice.count({ where: { mailId: { not: null } } })).toBe(2)
  })

  test('what the night brings waits for eight in the morning', async () => {
    const wait = (await quietUntil('2026-11-06')).getTime() - Date.now()
    expect(Math.round(wait / 3_600_000)).toBe(17)
    expect((await quietUntil('2026-11-05')).getTime()).toBeLessThanOrEqual(Date.now())
  })

  test('is chosen by the person; what may not be off is not offered, and refused', async () => {
    const clerk = actorOf({
      roles: ['ngo-clerk'],
      organisationId: own,
      userId: await person('clerk', 'ngo-clerk', own),
    })
    const kinds = kindsFor(clerk.roles)
    const all = (how: string) => Object.fromEntries(kinds.map((kind) => [kind, how]))
    expect(await chooseNotices(clerk, all('off'), '')).toMatchObject({ ok: false, refusal: 'notOffered' })
    expect(await chooseNotices(clerk, { ...all('daily'), actReturned: 'sometimes' }, '')).toMatchObject({
      ...{ ok: false, kind: 'actReturned' },
    })
    expect(await db.noticeChoice.count()).toBe(0)
    expect(await chooseNotices(clerk, { ...all('daily'), actReturned: 'off', paperToSign: 'off' }, 'form')).toEqual({
      ok: true,
    })
    const shown = await noticeChoices(clerk)
    expect(shown.kinds.find(({ kind }) => kind === 'actReturned')).toMatchObject({ how: 'off' })
    expect(shown.kinds.find(({ kind }) => kind === 'termOverdue')).toMatchObject({
      how: 'daily',
      hows: ['now', 'daily'],
    })
    expect(await db.noticeChoice.count({ where: { kind: 'paperToSign' } })).toBe(0)
    expect(await db.auditEvent.count({ where: { action: 'notice.chosen' } })).toBe(1)
  })

  test('a choice that is not allowed any more does not silence what may not be off', async () => {
    await choose(await person('clerk', 'ngo-clerk', own), 'termOverdue', 'off')
    const rule = { ru: 'Акт сдан', en: 'Act handed in' }
    const fact = { kind: 'termOverdue', deadlineId: 'd', rule, about: '', month: null, dueOn: '2026-11-04' } as const
    await tell(event({ fact }))
    expect(await told()).toEqual(['clerk'])
    expect(noticeKinds.termOverdue.mayBeOff).toBe(false)
  })
})

test('one’s own list: unread first, then by day; read one by one or all; another’s is not there', async () => {
  const clerk = actorOf({ roles: ['ngo-clerk'], organisationId: own, userId: await person('clerk', 'ngo-clerk', own) })
  const head = actorOf({ roles: ['ngo-head'], organisationId: own, userId: await person('head', 'ngo-head', own) })
  for (const day of ['2026-11-05', '2026-11-06', '2026-11-07']) {
    process.env.PORTAL_TODAY = day
    await tell(event({ subjectId: day }))
  }
  const list = async (query = '', size = 50) => {
    const asked = { ...noticeQuery(`http://portal.test/notices?${query}`), size }
    const { rows, total } = await listNotices(clerk, asked, 'ru')
    return {
      total,
      rows: rows.map(({ createdAt, isRead }) => `${createdAt.toJSON().slice(8, 10)}${isRead ? ' read' : ''}`),
    }
  }
  const newest = await db.notice.findFirstOrThrow({ where: { userId: clerk.userId }, orderBy: { createdAt: 'desc' } })
  expect(await readNotice(head, newest.id)).toBeNull()
  expect(await readNotice(clerk, newest.id)).toBe('/acts/N/2026-10')
  expect(await list()).toEqual({ total: 3, rows: ['06', '05', '07 read'] })
  expect(await list('page=2', 2)).toEqual({ total: 3, rows: ['07 read'] })
  expect(await list('state=unread&kind=actReturned')).toEqual({ total: 2, rows: ['06', '05'] })
  expect(await list('state=read')).toEqual({ total: 1, rows: ['07 read'] })
  expect(await list('kind=termSoon')).toEqual({ total: 0, rows: [] })
  const file: string[] = []
  for await (const { createdAt } of allNotices(clerk, noticeQuery('http://portal.test/notices?page=2'), 'ru'))
    file.push(createdAt.toJSON().slice(8, 10))
  expect(file).toEqual(['06', '05', '07'])
  expect(await unreadCount(clerk)).toBe(2)
  await readAllNotices(clerk)
  expect([await unreadCount(clerk), await unreadCount(head)]).toEqual([0, 3])
})
