import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { pdfText } from '../support/pdf-text'
import { seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'

let portal: Awaited<ReturnType<typeof startPortal>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await startPortal({ PORTAL_TODAY: '2026-11-23' }, seedDemo)
})
test.afterAll(() => portal.stop())

const names = (page: Page) => page.locator('.centre h2 a').allInnerTexts()
const search = (page: Page) => page.getByRole('searchbox', { name: 'Название, город' })
/** The code that is printed on an extract. */
async function codeOn(pdf: Buffer): Promise<string> {
  const { pages } = await pdfText(new Uint8Array(pdf))
  return /код\s((?:\d{4}\s?){4})/.exec(pages.join(' '))?.[1]?.trim() ?? ''
}

const find = (page: Page) => page.getByRole('button', { name: 'Найти' }).click()

test('a family finds a centre for a woman, calls it, and checks its extract', async ({ page }) => {
  await test.step('the first page of a stranger is the register; mistyped letters are forgiven', async () => {
    await page.goto(portal.address)
    await expect(page.getByRole('heading', { name: 'Реестр реабилитационных центров' })).toBeVisible()
    await search(page).fill('женский затан')
    await find(page)
    await expect(page.getByText('Показано то, что нашлось по словам «женский затон»')).toBeVisible()
    expect(await names(page)).toEqual(['Женский центр «Затон»'])
  })

  await test.step('the Latin layout was left on', async () => {
    await search(page).fill(';tycrbq pfnjy')
    await find(page)
    await expect(page.getByText('нашлось по словам «женский затон»')).toBeVisible()
  })

  await test.step('for women, with free places', async () => {
    await search(page).fill('')
    await page.getByLabel('Для кого').selectOption('для женщин')
    await page.getByLabel('Есть свободные места').check()
    await page.getByLabel('Где').selectOption('г. Яругинск')
    await find(page)
    await expect(page).toHaveURL(/for=women/)
    expect(await names(page)).toContain('Женский центр «Затон»')
    expect(await names(page)).not.toContain('Набережная, 52')
  })

  await test.step('the card: a phone that can be called, places with the day on which they were said, the order', async () => {
    await page.getByRole('link', { name: 'Женский центр «Затон»' }).click()
    await expect(page.locator('a[href^="tel:+7"]').first()).toBeVisible()
    await expect(page.getByText('сообщил центр 18.11.2026, 5 дней назад')).toBeVisible()
    await expect(page.getByRole('row', { name: /Включён в реестр/ })).toContainText(/№ \d+-О от \d\d\.\d\d\.\d{4}/)
    const structured = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(structured ?? '')).toMatchObject({ name: 'Женский центр «Затон»', isAccessibleForFree: true })
  })

  await test.step('the extract of the card, and its code typed by hand', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Выписка (PDF)' }).click(),
    ])
    const code = await codeOn(readFileSync(await download.path()))
    await page.getByRole('link', { name: 'Проверить документ' }).click()
    await page.getByLabel('Код с документа').fill(code)
    await page.getByRole('button', { name: 'Проверить' }).click()
    await expect(page.getByText('Документ настоящий')).toBeVisible()
    await expect(page.getByText('Сегодня, 23 ноября 2026 г., в реестре всё так же.')).toBeVisible()
    await expect(page.getByRole('row', { name: /^Центр / })).toContainText('Женский центр «Затон»')
  })
})

test('the register as of a past day has who was excluded since, and says that it is of the past', async ({ page }) => {
  await page.goto(`${portal.address}/centres`)
  expect(await names(page)).not.toContain('Лесной кордон')
  await page.getByText('Ещё условия').click()
  await page.getByLabel('На день').fill('2025-10-01')
  await find(page)
  await expect(page.getByText('Реестр на 01.10.2025. С тех пор он мог измениться.')).toBeVisible()
  expect(await names(page)).toContain('Лесной кордон')
  await page.getByRole('link', { name: 'Лесной кордон' }).click()
  await expect(page.getByText('Карточка на 01.10.2025')).toBeVisible()
  await page.getByRole('link', { name: 'Показать на сегодня' }).click()
  await expect(page.getByText('Центр исключён из реестра с 17.11.2025.')).toBeVisible()
})

test('an extract that is out of date says what is otherwise today', async ({ page }) => {
  await page.goto(`${portal.address}/centres?q=фарватер`)
  const card = await page.getByRole('link', { name: 'Фарватер' }).getAttribute('href')
  const answer = await page.request.get(`${portal.address}${card}/extract?on=2026-09-01`)
  await page.goto(`${portal.address}/check/${await codeOn(await answer.body())}`)
  await expect(page.getByText(/С тех пор в реестре изменил/).first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Состояние записи включён приостановлен с 19\.10\.2026/ })).toBeVisible()
})

test('open data: a table, a file for programs, a passport and a feed', async ({ page }) => {
  await page.goto(`${portal.address}/open-data`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'centres.csv' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('Женский центр «Затон»')
  const json = await page.request.get(`${portal.address}/open-data/centres.json?on=2025-10-01`)
  expect(await json.json()).toMatchObject({ on: '2025-10-01' })
  const again = await page.request.get(json.url(), { headers: { 'If-None-Match': json.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect(await (await page.request.get(`${portal.address}/open-data/changes.atom`)).text()).toContain('Фарватер')
  expect((await page.request.get(`${portal.address}/open-data/clients.csv`)).status()).toBe(404)
})

test('a code that is on no paper, and a number that is in no register, are answered plainly', async ({ page }) => {
  const answer = await page.request.get(`${portal.address}/check/0000000000000000`)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('Документа с таким кодом нет')
  for (const path of ['/centres/9999', '/centres/0', '/centres/x', '/centres/9999/extract', '/centres/1e3'])
    expect((await page.request.get(portal.address + path)).status(), path).toBe(404)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('search, filters, card and check work all the same', async ({ page }) => {
    await page.goto(portal.address)
    await search(page).fill('затан')
    await page.getByLabel('Для кого').selectOption('для женщин')
    await find(page)
    await page.getByRole('link', { name: 'Женский центр «Затон»' }).click()
    await expect(page.getByRole('heading', { name: 'История записи' })).toBeVisible()
    await page.getByRole('link', { name: 'Проверить документ' }).click()
    const extract = await page.request.get(`${portal.address}/centres/1/extract`)
    await page.getByLabel('Код с документа').fill(await codeOn(await extract.body()))
    await page.getByRole('button', { name: 'Проверить' }).click()
    await expect(page.getByText('Документ настоящий')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('nothing is wider than the screen', async ({ page }) => {
    for (const path of ['/centres', '/centres/1', '/centres/municipalities', '/open-data', '/check']) {
      await page.goto(portal.address + path)
      await expect(page.locator('h1')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThan(1)
    }
  })
})
