import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { password, seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'

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
    run: 'run',
    batch: 'batch',
    scan: 'scan',
  }
  db.close()
})

/** What anybody may read. */
const openToAll: readonly (string | [string, string])[] = [
  '/centres',
  '/centres?q=%D0%B7%D0%B0%D1%82%D0%B0%D0%BD&for=women&on=2026-10-01&excluded=on',
  ['/centres', 'h2 a'],
  '/centres/1?on=2020-01-01',
  '/centres/municipalities',
  '/check',
  '/open-data',
  '/criteria/irkutsk-29/1',
  '/methodology',
  '/methodology?q=1/8',
  ['/methodology?chapter=settlement', 'a[href="/methodology/rules/outcome-groups"]'],
  '/methodology/rules/contract-notice?from=2025-10-31',
  '/methodology/rules/criterion-price-list',
  '/methodology/calculators/settlement',
  '/methodology/calculators/quality',
  '/methodology/calculators/term',
  '/methodology/calculators/certification',
]

/** With a reading, a table of bands, and what the cases do not hold. */
const aReform =
  'title=x&from=2025-01-01&year=2025&missingKindsShare=1/10&attendanceBands.mediumUpTo=40&remissionYears=5&groups-minimum=3'

/** Each role with the pages of its work; a page may lead to one more, by a link in its content. */
const rounds: Record<string, readonly (string | [string, string])[]> = {
  officer: [
    '/work',
    '/organisations',
    ['/organisations', 'a[href^="/organisations/N-"]'],
    '/organisations/new',
    '/organisations/N-01/agreements/new',
    '/organisations/N-01/centres/new',
    '/clients',
    ['/clients', 'a[href^="/clients/%D0%9A"]'],
    '/clients/new',
    '/acts',
    ['/acts', 'td a[href^="/acts/N-"]'],
    '/acts/N-01/2026-09',
    '/acts/N-01/2026-09/print',
    '/payments',
    '/payments/new',
    '/settlements?year=2025',
    ['/settlements?year=2025', 'td a[href^="/settlements/c"]'],
    '/settlements/new?organisation=N-01&year=2025',
    '/readings',
    '/readings/missing-kinds',
    '/readings/main-not-met',
    '/deadlines',
    ['/deadlines', 'td a[href^="/deadlines/"]'],
    '/deadlines/month/2026-11',
    '/criteria',
    '/criteria/new',
    '/criteria/irkutsk-29/2/compare',
    '/criteria/irkutsk-29/1/preview',
    '/criteria/irkutsk-29/1/preview?as=assessor&place=12',
    '/criteria/irkutsk-29/2',
    '/criteria/irkutsk-29/2/edit',
    '/criteria/irkutsk-29/2/add',
    '/criteria/irkutsk-29/2/criteria/charter',
    '/criteria/irkutsk-29/2/upload',
    '/certifications/dashboard',
    '/certifications/dashboard?criterion=staff-and-experience',
    '/certifications/dashboard?state=valid',
    '/calendar',
    '/calendar/2025',
    '/calendar/2027',
    '/calendar/2027/edit',
    '/calendar/load',
    '/reforms/try',
    '/reforms/try?title=x&from=2017-01-01&attendanceBands.lowUpTo=80&attendanceWindowMonths=3',
    '/reforms/try?title=x&from=2026-01-01&year=2026&missingKindsShare=1/10',
    `/reforms/try?${aReform}`,
    [`/reforms/try?${aReform}`, 'td a[href^="/reforms/try/"]'],
    '/methodology',
    '/papers',
    '/papers/$demand',
    '/papers/incoming',
    '/papers/new?kind=settlement-statement&subject=$corrected',
    '/orders',
    '/orders/$order',
    '/orders/new',
    '/templates',
    '/templates/clawback-demand',
    '/names',
    ['/names', 'td a[href^="/names/"]'],
    '/imports',
    '/imports/new/payments',
    '/search?q=%D0%BF%D1%80%D0%B8',
    '/people/me',
    '/clients/К-0001/edit',
    '/clients/К-0001/exit',
    '/clients/К-0001/aftercare',
    '/clients/К-0001/repayments',
    '/quality-facts',
    '/organisations/N-03/quality-facts',
    '/organisations/N-06/quality-facts/criteria',
    '/clients/К-0001/contracts/new',
    '/organisations/N-01/edit',
    '/register',
    '/register?on=2025-05-20',
    '/register/changes?from=2025-01-01&to=2026-01-01',
    '/register/R-005?from=2024-08-01&to=2025-12-01',
    '/register/R-021/edit',
    '/orders/new?kind=exclusion',
    '/orders/new?kind=services',
    ['/work', 'a[href^="/register/proposals/"]'],
    ['/organisations/N-01', 'a[href*="/agreements/c"]'],
    '/imports/new/clients',
    '/imports/new/contracts',
    '/imports/new/exits',
    '/imports/new/aftercare',
    '/settlements/$underReview/review',
    '/settlements/$corrected/compare',
    '/settlements/$corrected?line=0',
    '/settlements/runs/$run',
    '/imports/$batch',
    '/files/$scan/reason',
  ],
  admin: [
    '/people/$person/edit',
    '/people/$person/deputies/new',
    '/people',
    '/people/new',
    ['/people', 'td a[href^="/people/c"]'],
    '/audit',
    '/mail',
    ['/mail', 'td a[href^="/mail/"]'],
    '/settings',
  ],
  'clerk.n03': [
    '/work',
    '/acts',
    '/acts/N-03/2026-11',
    ['/acts/N-03/2026-11', 'td a[href*="/clients/"]'],
    '/acts/N-03/2026-11/upload',
    '/clients',
    ['/clients', 'a[href^="/clients/%D0%9A"]'],
    '/settlements?year=2025',
    ['/settlements?year=2025', 'td a[href^="/settlements/c"]'],
    '/imports/new/clients',
    '/register',
    '/register/R-003/own',
    '/register/R-003/propose',
    '/organisations/N-03/quality-facts',
    '/organisations/N-03/quality-facts/criteria',
    '/organisations/N-03/quality-facts/staff/new',
    '/organisations/N-03/quality-facts/agreements/new',
    '/organisations/N-03/quality-facts/visits/new',
    '/organisations/N-03/quality-facts/programmes/new',
    ['/organisations/N-03/quality-facts', 'a[href*="/degrees/c"]'],
    ['/organisations/N-03/quality-facts', 'a[href*="/courses/new"]'],
    ['/organisations/N-03/quality-facts', 'a[href$="/plan"]'],
    '/papers',
    '/deadlines?state=all',
    ['/deadlines', 'td a[href^="/deadlines/"]'],
    '/notices',
    '/notices/choices',
    '/people/me',
  ],
}

const passes = [
  { name: 'in Russian', press: [] },
  { name: 'in English', press: ['English'] },
  { name: 'in the low-vision version', press: ['Версия для слабовидящих'] },
] as const

for (const { name, press } of passes)
  test(`axe finds nothing serious on any page ${name}`, async ({ page }) => {
    test.setTimeout(900_000)
    await page.goto(`${portal.address}/sign-in`)
    for (const button of press) await page.getByRole('button', { name: button, exact: true }).click()
    const found = await faultsOf(page, '/sign-in')
    for (const one of openToAll) found.push(...(await visit(page, one)))
    for (const [login, pages] of Object.entries(rounds)) {
      await enter(page, login)
      for (const one of pages) found.push(...(await visit(page, one)))
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

async function visit(page: Page, place: string | [string, string]): Promise<string[]> {
  const [path, link] = typeof place === 'string' ? [place] : place
  const answer = await page.goto(portal.address + path.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? name))
  expect(answer?.status(), path).toBe(200)
  if (link) {
    await page.locator('main').locator(link).first().click()
    await page.waitForLoadState('networkidle')
  }
  return faultsOf(page, link ? `${path} → ${link}` : path)
}

/** What axe calls serious or critical on the page as it stands; and a page wider than its window. */
async function faultsOf(page: Page, place: string): Promise<string[]> {
  await expect(page.locator('h1')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  const faults = violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${place}: ${one.id}, ${one.nodes[0]?.html.slice(0, 160)}`)
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)
  return isWide ? [...faults, `${place}: wider than the window`] : faults
}
