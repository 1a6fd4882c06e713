import type { Page, Response } from '@playwright/test'
import { en } from '../../app/platform/i18n/en'
import { ru } from '../../app/platform/i18n/ru'
import { password, seedDemo } from './demo-region'
import { expect, signIn, startPortal, test } from './portal'

let portal: Awaited<ReturnType<typeof startPortal>>
test.beforeAll(async () => {
  test.setTimeout(150_000)
  portal = await startPortal({ PORTAL_TODAY: '2026-11-23' }, seedDemo)
})
test.afterAll(() => portal.stop())

/** Opens a page over a slow line: its scripts come only when the work on the bare page is done. */
async function beforeScripts(page: Page, path: string, work: () => Promise<unknown>): Promise<void> {
  let letCome = () => {}
  const come = new Promise<void>((resolve) => (letCome = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await come
    await route.continue()
  })
  await page.goto(portal.address + path, { waitUntil: 'commit' })
  await work()
  letCome()
  await page.unrouteAll({ behavior: 'wait' })
}

const result = (page: Page) => page.getByRole('complementary', { name: 'Что получается' })

test('a day chosen before the scripts came is computed', async ({ page }) => {
  await beforeScripts(page, '/methodology/rules/contract-notice', () =>
    page.getByLabel('День подписания договора').fill('2025-10-31'),
  )
  await expect(page.getByText('Последний день: 6 ноября 2025')).toBeVisible()
})

test('what was typed, chosen and ticked before the scripts came is counted', async ({ page }) => {
  await beforeScripts(page, '/methodology/calculators/term', async () => {
    await page.getByLabel('Длина срока').fill('3')
    await page.getByLabel('День события').fill('2026-03-31')
    await page.getByLabel('В чём').selectOption('календарные дни')
  })
  await expect(page).toHaveURL(/2026-03-31/)
  await expect(result(page)).toContainText('3 апреля 2026')

  await beforeScripts(page, '/methodology/calculators/quality', () =>
    page.getByLabel('Оценка 2: Услуги соответствуют уставу').check(),
  )
  await expect(result(page)).toContainText('(20 + 20) ÷ 2 = 20,00')
})

test('a draft keeps what was typed before the scripts came, and an earlier draft is not laid over it', async ({
  page,
}) => {
  await signIn(page, portal, 'secretary', password)
  const name = page.getByLabel('Фамилия, имя, отчество')
  for (const typed of ['Берёзкина Анна', 'Липкина Вера'])
    await test.step(typed, async () => {
      await beforeScripts(page, '/commission/members/new', () => name.fill(typed))
      await expect(page.getByText(/Черновик сохранён/)).toBeVisible()
      await expect(name).toHaveValue(typed)
      await page.reload()
      await expect(page.getByText(/Показан ваш черновик/)).toBeVisible()
      await expect(name).toHaveValue(typed)
    })
})

test('a button pressed before the scripts came answers when they come', async ({ page }) => {
  await signIn(page, portal, 'officer', password)
  await beforeScripts(page, '/acts/N-05/2026-10', async () => {
    await page.getByLabel('Почему акт возвращается').fill('Смирнов без подписи')
    await page.getByRole('button', { name: 'Вернуть акт' }).click()
  })
  await page.getByRole('alertdialog').getByRole('button', { name: 'Вернуть акт' }).click()
  await expect(page.getByText('Акт возвращён организации')).toBeVisible()
  await expect(page.getByText('Смирнов без подписи')).toBeVisible()
})

test('a page brings the words of its own language alone; the others come when they are asked for', async ({ page }) => {
  const scripts: Response[] = []
  page.on('response', (response) => void (response.url().endsWith('.js') && scripts.push(response)))
  const isBrought = async (text: string) =>
    (await Promise.all(scripts.map((script) => script.text()))).some((words) => words.includes(text))
  await page.goto(`${portal.address}/centres`, { waitUntil: 'networkidle' })
  expect(await isBrought(ru.common.error.forbidden)).toBe(true)
  expect(await isBrought(en.common.error.forbidden)).toBe(false)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.publicRegister.title })).toBeVisible()
  expect(await isBrought(en.common.error.forbidden)).toBe(true)
})
