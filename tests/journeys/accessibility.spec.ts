import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import Database from 'better-sqlite3'
import { password, seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'
import { openToAll, rounds, type Place } from './walked-pages'

/** Each pass walks every page of a portal of its own, so that they can go side by side. */
test.describe.configure({ mode: 'parallel' })

let portal: Awaited<ReturnType<typeof startPortal>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await startPortal({ DEMO_PASSWORD: password, PORTAL_TODAY: '2026-11-23', RATE_LIMIT: '100000' }, seedDemo)
})
test.afterAll(() => portal.stop())

/** Records whose pages have no fixed address, and four that the demo region does not have: a run, a batch, a scan, a draft of criteria. */
let ids: Record<string, string>
test.beforeAll(() => {
  const db = new Database(portal.databaseFile)
  const one = (sql: string) => String(db.prepare(sql).pluck().get())
  const officer = one(`SELECT "id" FROM "User" WHERE "login" = 'officer'`)
  const organisation = one(`SELECT "id" FROM "Organisation" WHERE "code" = 'N-03'`)
  db.prepare(
    `INSERT INTO "Job" ("id","kind","payloadJson","status","doneCount","totalCount") VALUES ('run', 'settlement.calculateAll', '{"year":2025,"actorId":""}', 'done', 0, 0)`,
  ).run()
  db.prepare(
    `INSERT INTO "ImportBatch" ("id","kind","fileName","fileHash","status","createdById") VALUES ('batch', 'payments', 'платежи.csv', '', 'cancelled', ?)`,
  ).run(officer)
  db.prepare(
    `INSERT INTO "StoredFile" ("id","sha256","name","mediaType","sizeBytes","organisationId","uploadedById") VALUES ('scan', '', 'акт.pdf', 'application/pdf', 1, ?, ?)`,
  ).run(organisation, officer)
  db.exec(
    `INSERT INTO "CriterionSet" ("id","code","edition","title") VALUES ('second', 'irkutsk-29', 2, 'Критерии');
     INSERT INTO "SetCriterion" SELECT 'second', "criterion", 30 - "position", "isMain", "isStandIn", "title", "titleEn", 'не менее двух лет', "source", "method" FROM "SetCriterion" WHERE "position" < 20`,
  )
  ids = {
    underReview: one(`SELECT "id" FROM "Settlement" WHERE "openReviewCount" > 0 AND "status" = 'calculated'`),
    corrected: one(`SELECT "id" FROM "Settlement" WHERE "number" = 2 AND "status" IN ('approved', 'calculated')`),
    person: one(`SELECT "id" FROM "User" WHERE "login" = 'auditor'`),
    demand: one(`SELECT "id" FROM "Paper" WHERE "kind" = 'clawback-demand' AND "status" = 'sent'`),
    order: one(`SELECT "paperId" FROM "Order"`),
    submitted: one(`SELECT "id" FROM "Certification" WHERE "status" = 'submitted'`),
    assessed: one(`SELECT "id" FROM "Certification" WHERE "status" = 'assessing'`),
    reported: one(`SELECT "id" FROM "Certification" WHERE "status" = 'reported'`),
    decided: one(`SELECT "certificationId" FROM "ConformityCertificate" WHERE "state" = 'valid'`),
    certificate: one(`SELECT "id" FROM "ConformityCertificate" WHERE "state" = 'valid'`),
    filed: one(`SELECT "id" FROM "QualifyingSelection" WHERE "status" = 'filed'`),
    agendaItem: one(`SELECT "id" FROM "AgendaItem" WHERE NOT "isVoted"`),
    question: one(`SELECT "id" FROM "CommissionQuestion" WHERE "status" = 'onAgenda'`),
    meeting: one(`SELECT "id" FROM "CommissionMeeting" WHERE "status" = 'planned'`),
    run: 'run',
    batch: 'batch',
    scan: 'scan',
  }
  db.close()
})

for (const language of ['Russian', 'English'] as const)
  test(`axe finds nothing serious on any page in ${language}`, async ({ page }) => {
    test.setTimeout(1_200_000)
    await page.goto(`${portal.address}/sign-in`)
    if (language === 'English') await page.getByRole('button', { name: 'English', exact: true }).click()
    const faults = language === 'Russian' ? faultsSeen : faultsRead
    const found = await faults(page, '/sign-in')
    for (const one of openToAll) found.push(...(await faults(page, await visit(page, one))))
    for (const [login, pages] of Object.entries(rounds)) {
      await enter(page, login)
      for (const one of pages) found.push(...(await faults(page, await visit(page, one))))
      await page.locator('form[action="/sign-out"] button').click()
      await page.waitForURL('**/sign-in')
    }
    expect(found).toEqual([])
  })

async function enter(page: Page, login: string): Promise<void> {
  await page.goto(`${portal.address}/sign-in`)
  await page.locator('#field-login').fill(login)
  await page.locator('#field-password').fill(password)
  await page.locator('form:has(#field-login) button[type=submit]').click()
  await page.waitForURL('**/work')
}

/** Goes to a page, and to the one that it leads to; says where that was. */
async function visit(page: Page, place: Place): Promise<string> {
  const [path, link] = typeof place === 'string' ? [place] : place
  const answer = await page.goto(portal.address + path.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? name))
  expect(answer?.status(), path).toBe(200)
  if (link) {
    const to = await page.locator('main').locator(link).first().getAttribute('href')
    await page.goto(new URL(to!, page.url()).href)
  }
  await expect(page.locator('h1')).toBeVisible()
  return link ? `${path} → ${link}` : path
}

const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
}

/** The same markup in another language: what is seen of it has been looked at in Russian. */
async function faultsRead(page: Page, place: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const withoutContrast = { ...everything, rules: { 'color-contrast': { enabled: false } } }
  return [...(await serious(page, withoutContrast, place)), ...(await tooWide(page, place))]
}

/** As it is and in the low-vision version, which differs by an attribute of the page alone. */
async function faultsSeen(page: Page, place: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = [...(await serious(page, everything, place)), ...(await tooWide(page, place))]
  await page.evaluate(() => document.documentElement.setAttribute('data-view', 'low-vision'))
  const enlarged = `${place}, low vision`
  const contrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }
  return [...found, ...(await serious(page, contrast, enlarged)), ...(await tooWide(page, enlarged))]
}

/** What axe, which stands in the page already, calls serious or critical on it. */
async function serious(page: Page, options: RunOptions, place: string): Promise<string[]> {
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { ...asked, resultTypes: ['violations'] })
    return violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html.slice(0, 160) }))
  }, options)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${place}: ${id}, ${html}`)
}

const tooWide = async (page: Page, place: string): Promise<string[]> =>
  (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1))
    ? [`${place}: wider than the window`]
    : []
