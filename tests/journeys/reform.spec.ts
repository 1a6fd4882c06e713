import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { enterRoom, expect, signIn, startPortal, test } from './portal'

const password = 'opora-demo-2026'
let portal: Awaited<ReturnType<typeof startPortal>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await startPortal({ DEMO_PASSWORD: password, PORTAL_TODAY: '2026-11-23' }, (databaseFile) => {
    execFileSync('node', ['--import', 'tsx', 'prisma/seed/main.ts'], {
      env: { ...process.env, DATABASE_FILE: databaseFile, DEMO_PASSWORD: password },
      stdio: 'pipe',
    })
  })
})
test.afterAll(() => portal.stop())

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

test('an approver tries a draft order on last year before signing it', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, portal, 'approver', password)
  let sentence = ''

  await test.step('a tenth instead of an eighth: the page says at once what organisations would have returned', async () => {
    await enterRoom(page, 'Методика', 'Проба изменений')
    await page.getByLabel('Действует с').fill('2025-01-01')
    await page.getByLabel('На каком году пробуем').selectOption('2025')
    const share = page.getByLabel('Доля субсидии за месяц')
    await expect(share).toHaveAccessibleDescription('сейчас 1/8')
    await share.fill('одна десятая')
    await page.getByRole('button', { name: 'Посчитать' }).click()
    await expect(share).toHaveAccessibleDescription(/Ожидается доля от 0 до 1, например 1\/10/)
    await share.fill('1/10')
    await page.getByRole('button', { name: 'Посчитать' }).click()
    const heading = page.getByRole('heading', { name: /^Если бы приказ действовал в 2025 году/ })
    await expect(heading).toBeFocused()
    sentence = plain(await heading.textContent())
    expect(sentence).toMatch(
      /^Если бы приказ действовал в 2025 году, организации вернули бы на [\d ]+,\d\d ₽ меньше \(−\d+(,\d)?%\)\.$/,
    )
    await expect(page.getByRole('list', { name: 'Что меняется' })).toHaveText(
      'Доля субсидии за месяц, в котором предоставлены не все виды услуг 1/8 → 1/10',
    )
  })

  await test.step('the whole of it stands in the address: sent as a link, it says the same', async () => {
    const address = new URL(page.url())
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ title: 'Проект приказа', from: '2025-01-01', year: '2025', missingKindsShare: '1/10' },
    })
    await page.goto(`${portal.address}/work`)
    await page.goto(address.href)
    expect(plain(await page.locator('#result').textContent())).toBe(sentence)
  })

  await test.step('who gains: those who would return less, and nobody would return more', async () => {
    await page.getByLabel('Кто', { exact: true }).selectOption('вернут больше')
    await page.getByRole('search').getByRole('button', { name: 'Найти' }).click()
    await expect(page.getByText('По этим условиям ничего не найдено.')).toBeVisible()
    await page.getByRole('link', { name: 'Сбросить' }).click()
    expect(plain(await page.locator('#result').textContent())).toBe(sentence)
    await expect(page.getByRole('row', { name: /Ковыльный дол/ })).toContainText('−')
  })

  await test.step('one organisation is opened: its clients by code, each before, after and the difference', async () => {
    await page.getByRole('link', { name: 'БФ «Ковыльный дол»' }).click()
    await expect(page.getByRole('heading', { name: 'БФ «Ковыльный дол»: проба на 2025 годе' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Насколько близко было' })).toBeVisible()
    const first = page.getByRole('table', { name: 'Клиенты' }).getByRole('row').nth(1)
    const [code, before, after, difference] = (await first.getByRole('cell').allTextContents()).map(plain)
    const kopecks = (text = '') => BigInt(text.replace('−', '-').replace(/[ ,]/g, ''))
    expect(kopecks(after) - kopecks(before)).toBe(kopecks(difference))
    await first.getByRole('link', { name: /Строки клиента/ }).click()
    await expect(page.getByRole('heading', { name: /Расчёт за 2025 год/ })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Строки расчёта' })).toContainText(code!)
    await page.goBack()
    await page.getByRole('navigation', { name: 'Где вы' }).getByRole('link', { name: 'Проба изменений' }).click()
    expect(plain(await page.locator('#result').textContent())).toBe(sentence)
  })

  await test.step('both files are downloaded, and the command tells the same sum', async () => {
    const document = await download(page, 'Скачать проект, JSON', 'reform-2025.json')
    const cases = await download(page, 'Скачать дела за 2025 год, NDJSON', 'cases-2025.ndjson')
    const told = execFileSync(
      'npm',
      ['run', '-s', 'scoring', '--', 'whatif', cases, document, '--format', 'text', '--lang', 'ru'],
      { encoding: 'utf8' },
    )
    const total = plain(told).split('\nИтого\n')[1]
    const sum = /на ([\d ]+,\d\d) ₽ меньше/.exec(sentence)?.[1]
    expect(total).toContain(`(−${sum} ₽)`)
  })
})

async function download(page: Page, link: string, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  expect(file.suggestedFilename()).toBe(name)
  const kept = join(portal.folder, name)
  copyFileSync(await file.path(), kept)
  return kept
}
