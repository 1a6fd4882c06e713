import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { enterRoom, expect, startPortal, test } from './portal'

let portal: Awaited<ReturnType<typeof startPortal>>
test.beforeAll(async () => {
  portal = await startPortal({ PORTAL_TODAY: '2026-11-23' })
})
test.afterAll(() => portal.stop())

const result = (page: Page) => page.getByRole('complementary', { name: 'Что получается' })
const total = (page: Page) => result(page).getByRole('status').first()

test('a stranger finds the rule of 1/8, changes its example, and the command gives the same total', async ({
  page,
}) => {
  await test.step('from the first page to the rule by other words than its own', async () => {
    await page.goto(portal.address)
    await page.getByRole('banner').getByRole('link', { name: 'Методика' }).click()
    await page.getByRole('searchbox', { name: 'Что найти' }).fill('СУБСИДИЙ 1/8')
    await page.getByRole('button', { name: 'Найти' }).click()
    await expect(page.getByText('Нашлось 1 правило')).toBeVisible()
    await page.getByRole('link', { name: 'Предоставлены услуги не всех 8 видов' }).click()
    await expect(page.getByRole('blockquote')).toContainText('возврата 1/8 субсидии')
    await expect(page.getByRole('row', { name: /Доля субсидии/ })).toContainText('13.06.2018')
  })

  await test.step('the example as it comes: a month without one kind', async () => {
    await page.getByRole('link', { name: 'Посчитать на своих числах' }).click()
    await expect(result(page)).toContainText('22 320,10 × 1/8 = 2 790,01 ₽')
  })

  await test.step('another sum, another kind, another reading: told as it is typed, and nobody is asked', async () => {
    const asked: string[] = []
    page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()))
    await page.getByLabel('Субсидия, март, ₽').fill('30 000,04')
    await expect(result(page)).toContainText('30 000,04 × 1/8 = 3 750,01 ₽')
    const march = page.getByRole('toolbar', { name: 'Виды услуг, март' })
    await march.getByRole('button', { name: 'Психологическая: доказан' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key)
    await expect(result(page)).toContainText('не предоставлены: физическая, трудовая')
    await page.getByText('Толкования', { exact: true }).click()
    await page.getByLabel('Сколько возвращается, если за месяц').selectOption('per-kind')
    await expect(result(page)).toContainText('30 000,04 × 2/8 = 7 500,01 ₽')
    await expect(page).toHaveURL(/missing-kinds=per-kind/)
    expect(asked).toEqual([])
  })

  await test.step('the link alone brings everything back', async () => {
    const told = await total(page).innerText()
    await page.goto(page.url())
    await expect(total(page)).toHaveText(told)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('30,000.04 × 2/8 = 7,500.01 ₽')).toBeVisible()
    await page.getByRole('button', { name: 'Русский' }).click()
    await expect(total(page)).toHaveText(told)
  })

  await test.step('the case gives the same total in the command', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать дело' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('example-2025.case.json')
    const answer = execFileSync('node', ['--import', 'tsx', 'scoring/cli/main.ts', 'settle', await download.path()])
    const { clawback } = JSON.parse(answer.toString()) as { clawback: string }
    const shown = (await total(page).innerText()).replace(/[^\d,]/g, '').replace(',', '.')
    expect(shown).toBe(clawback)
  })

  await test.step('a sum that is none is named, and nothing is computed of it', async () => {
    await page.getByLabel('Субсидия, март, ₽').fill('много')
    await expect(page.getByText('Укажите сумму в рублях, например 1 234,56')).toBeVisible()
    await expect(result(page)).toContainText('Исправьте отмеченные поля')
    await page.getByRole('button', { name: 'Вернуть пример' }).click()
    await expect(result(page)).toContainText('22 320,10 × 1/8 = 2 790,01 ₽')
  })
})

test('a term runs over a working Saturday and names its decree', async ({ page }) => {
  await page.goto(`${portal.address}/methodology`)
  await page.getByRole('link', { name: 'Последний день срока' }).click()
  await expect(page.getByRole('row', { name: /1 ноября 2025/ })).toContainText(
    'рабочая суббота по постановлению № 1335',
  )
  await expect(total(page)).toContainText('6 ноября 2025')
  await page.getByLabel('Длина срока').fill('3')
  await expect(total(page)).toContainText('1 ноября 2025')
  await page.getByLabel('День события').fill('2026-12-30')
  await expect(page.getByText(/задевает 2027 год/)).toBeVisible()
})

test('a rule of a term computes its last day for the day that is asked', async ({ page }) => {
  await page.goto(`${portal.address}/methodology/rules/contract-notice`)
  await page.getByLabel('День подписания договора').fill('2025-10-31')
  await expect(page.getByText('Последний день: 6 ноября 2025')).toBeVisible()
  await expect(page.getByRole('row', { name: /1 ноября 2025/ })).toContainText('считается')
})

test('a year of quality and an assessment by criteria answer as they are filled in', async ({ page }) => {
  await page.goto(`${portal.address}/methodology/calculators/quality`)
  await expect(total(page)).toContainText('(20 + 10) ÷ 2 = 15,00')
  await page.getByLabel('Оценка 2: Услуги соответствуют уставу').check()
  await expect(total(page)).toContainText('(20 + 20) ÷ 2 = 20,00')
  await expect(result(page)).toContainText('вопрос не ставится')
  await page.goto(`${portal.address}/methodology/calculators/certification`)
  await expect(result(page)).toContainText('оценка неполна')
  await page.getByLabel('Прейскурант: Результат').selectOption('met')
  await expect(result(page)).toContainText('есть срок устранения')
})

test('the files are those of the command, and the signed in read it inside their own frame', async ({ page }) => {
  const file = await page.request.get(`${portal.address}/methodology/json`)
  expect(await file.text()).toBe(
    execFileSync('node', ['--import', 'tsx', 'scoring/cli/main.ts', 'rules'], { maxBuffer: 1e8 }).toString(),
  )
  await page.goto(`${portal.address}/methodology`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Методика на русском' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('Предоставлены услуги не всех 8 видов')
  await page.getByRole('link', { name: 'Войти' }).click()
  await page.getByLabel('Имя для входа').fill('admin')
  await page.getByLabel('Пароль', { exact: true }).fill(portal.adminPassword)
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await enterRoom(page, 'Методика')
  await expect(page.getByRole('heading', { name: 'Методика' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the example is computed, and the page says what is needed to change it', async ({ page }) => {
    await page.goto(`${portal.address}/methodology/calculators/settlement`)
    // A browser under test keeps the text of <noscript> unread even with scripts off.
    expect(await page.locator('noscript').textContent()).toContain('включите в браузере выполнение скриптов')
    await expect(result(page)).toContainText('22 320,10 × 1/8 = 2 790,01 ₽')
    await page.goto(`${portal.address}/methodology/rules/contract-notice?from=2025-10-31`)
    await expect(page.getByText('Последний день: 6 ноября 2025')).toBeVisible()
  })
})
