import { beforeAll, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { keepBytes, type NamedFile } from '~/platform/files/stored-file.server'
import { addDossierPaper, type DossierFacts } from './add-paper.server'
import type { DossierSubject } from './dossier-subject.server'
import { dossierWork } from './dossier-work.read.server'
import { allDossierPapers, dossierQuery } from './dossier-list.read.server'
import { evidenceOf } from './evidence.read.server'
import { correctDossierPaper, withdrawDossierPaper } from './keep-paper.server'
import { paperPicker } from './paper-picker.read.server'
import { receivePaper } from './receive-paper.server'
import { remindOfDossier } from './remind-of-dossier.server'
import { dropDossierUse, attachDossierPaper } from './use-paper.server'

const today = '2026-11-23'
const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
let clerk: Actor
let stranger: Actor
let organisationId: string
let file: NamedFile

beforeAll(async () => {
  process.env.PORTAL_TODAY = today
  organisationId = (await someOrganisation({ code: 'N-01' })).id
  const user = { login: 'clerk', surname: 'Ветлугина', givenName: 'Анна', organisationId }
  const { id: userId } = await db.user.create({ data: { ...user, roles: { create: { role: 'ngo-clerk' } } } })
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId, userId })
  stranger = actorOf({ roles: ['ngo-head'], organisationId: (await someOrganisation()).id, userId: 'stranger' })
  file = { ...(await keepBytes(new TextEncoder().encode('%PDF'))), name: 'а.pdf', mediaType: 'application/pdf' }
})

const facts: DossierFacts = {
  ...{ kind: 'fire-conclusion', title: 'Заключение о пожарной безопасности', number: '5' },
  ...{ issuedOn: '2026-01-10', expiresOn: null, centreId: null },
}
async function paper(over: Partial<DossierFacts> = {}, supersedesId: string | null = null): Promise<string> {
  const added = await addDossierPaper(clerk, { facts: { ...facts, ...over }, file, supersedesId }, '')
  if (!added.ok) throw new Error(added.refusal)
  return added.paperId
}
const asked = (paperId: string, version = 1) => ({ paperId, version, operationId: '' })
const subject = (isOpen: boolean, item = 'requirement-safety'): DossierSubject => ({
  ...{ type: 'Certification', id: 'case', item },
  open: () => Promise.resolve(isOpen ? { organisationId, centreId: null } : null),
})
const titles = async (search: string) =>
  (await allDossierPapers(clerk, dossierQuery(`http://portal.test/dossier?${search}`))).map(({ title }) => title)

test.each([
  { over: { issuedOn: '2026-11-24' }, refusal: 'inFuture' },
  { over: { expiresOn: '2026-01-09' }, refusal: 'expiresBefore' },
  { over: { centreId: 'another' }, refusal: 'noCentre' },
])('$refusal', async ({ over, refusal }) => {
  expect(await addDossierPaper(clerk, { facts: { ...facts, ...over }, file, supersedesId: null }, '')).toEqual({
    ...{ ok: false, refusal },
  })
})

test('only the organisation’s own people add to its dossier, and never without a file', async () => {
  const give = (actor: Actor, given: NamedFile | null) =>
    addDossierPaper(actor, { facts, file: given, supersedesId: null }, '')
  expect(await give(officer, file)).toEqual({ ok: false, refusal: 'notFound' })
  expect(await give(clerk, null)).toEqual({ ok: false, refusal: 'noFile' })
  expect(await db.dossierPaper.count()).toBe(0)
})

test('a paper that is used is not corrected: a new one takes its place, once', async () => {
  const old = await paper({ title: 'Прежнее заключение' })
  expect(await correctDossierPaper(clerk, asked(old), { ...facts, title: 'Старое' })).toEqual({ ok: true })
  expect(await correctDossierPaper(clerk, asked(old), facts)).toEqual({ ok: false, refusal: 'stale' })
  expect(await attachDossierPaper(stranger, subject(true), old, '')).toEqual({ ok: false, refusal: 'notFound' })
  expect(await attachDossierPaper(clerk, subject(false), old, '')).toEqual({ ok: false, refusal: 'closed' })
  expect(await attachDossierPaper(clerk, subject(true), old, '')).toEqual({ ok: true })
  expect(await attachDossierPaper(clerk, subject(true), old, '')).toEqual({ ok: true })
  expect(await correctDossierPaper(clerk, asked(old, 2), facts)).toEqual({ ok: false, refusal: 'inUse' })
  const next = await paper({ title: 'Новое заключение' }, old)
  const again = await addDossierPaper(clerk, { facts, file, supersedesId: old }, '')
  expect(again).toEqual({ ok: false, refusal: 'wrongState' })
  const beside = (await evidenceOf({ type: 'Certification', id: 'case' })).get('requirement-safety')
  expect(beside).toMatchObject([{ id: old, standing: 'superseded', supersededById: next }])
  expect(await dropDossierUse(clerk, subject(true), old, '')).toEqual({ ok: true })
  expect((await evidenceOf({ type: 'Certification', id: 'case' })).size).toBe(0)
})

test('a paper that ran out or was withdrawn proves nothing any more', async () => {
  const [past, gone] = [await paper({ expiresOn: '2026-11-22' }), await paper()]
  expect(await withdrawDossierPaper(clerk, { ...asked(gone), reason: 'Ошибка' })).toEqual({ ok: true })
  expect(await attachDossierPaper(clerk, subject(true), past, '')).toEqual({ ok: false, refusal: 'expired' })
  expect(await attachDossierPaper(clerk, subject(true), gone, '')).toEqual({ ok: false, refusal: 'wrongState' })
})

test('the picker offers what usually proves it first, and nothing that proves nothing', async () => {
  await paper({ kind: 'price-list', title: 'Прейскурант' })
  const { choices } = await paperPicker(subject(true, 'requirement-prices'), { organisationId, centreId: null })
  expect(choices.map(({ title, isSuggested }) => `${title}: ${isSuggested}`)).toEqual([
    ...['Прейскурант: true', 'Новое заключение: false'],
  ])
})

test('the list searches and narrows in words', async () => {
  await paper({ kind: 'charter', title: 'Устав «Ёлки»', expiresOn: '2026-12-01' })
  expect(await titles('q=елки')).toEqual(['Устав «Ёлки»'])
  expect(await titles('state=soon')).toEqual(['Устав «Ёлки»'])
  expect(await titles('state=expired')).toEqual(['Заключение о пожарной безопасности'])
  expect(await titles('state=superseded')).toEqual(['Старое'])
  expect(await titles('kind=price-list&sort=title')).toEqual(['Прейскурант'])
  expect(await allDossierPapers(stranger, dossierQuery('http://portal.test/dossier?state=all'))).toEqual([])
})

test('an organisation is told of a paper a month before its last day and on that day, once each', async () => {
  const kinds = async () => (await db.notice.findMany({ orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind).sort()
  await inTransaction((tx) => remindOfDossier(tx, '2026-11-23'))
  await inTransaction((tx) => remindOfDossier(tx, '2026-11-24'))
  expect(await kinds()).toEqual(['dossierExpired', 'dossierExpiring'])
  await inTransaction((tx) => remindOfDossier(tx, '2026-12-01'))
  expect(await kinds()).toEqual(['dossierExpired', 'dossierExpired', 'dossierExpiring'])
  expect((await dossierWork(clerk, today)).map(({ title }) => title)).toEqual([
    ...['Заключение о пожарной безопасности', 'Устав «Ёлки»'],
  ])
  expect(await dossierWork(officer, today)).toEqual([])
})

test('a file that is refused leaves the typed form as it was, and nothing in the dossier', async () => {
  const before = await db.dossierPaper.count()
  const form = new FormData()
  for (const [name, value] of Object.entries({ kind: 'charter', title: 'Устав', number: '7', operationId: 'x' }))
    form.set(name, value)
  form.set('file', new File(['<html><script>1</script>'], 'устав.pdf', { type: 'application/pdf' }))
  const sent = await readMultipart(new Request('http://portal.test', { method: 'POST', body: form }), 1_000_000)
  expect(await receivePaper(clerk, sent)).toMatchObject({
    ok: false,
    form: {
      values: { kind: 'charter', title: 'Устав', number: '7' },
      problems: { file: { key: 'files.refusal.wrongKind' } },
    },
  })
  expect(await db.dossierPaper.count()).toBe(before)
})
