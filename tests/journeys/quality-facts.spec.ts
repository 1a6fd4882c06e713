import type { Page } from '@playwright/test'
import { password, seedDemo } from './demo-region'
import { enterRoom, expect, signIn, signOut, startPortal, test } from './portal'

let portal: Awaited<ReturnType<typeof startPortal>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await startPortal({ DEMO_PASSWORD: password, PORTAL_TODAY: '2026-11-23', RATE_LIMIT: '100000' }, seedDemo)
})
test.afterAll(() => portal.stop())

/** From the room of quality to what the organisation keeps for the six criteria. */
async function facts(page: Page): Promise<void> {
  await enterRoom(page, 'Качество')
  await page.getByRole('link', { name: 'Сведения для критериев' }).click()
  await page.getByRole('link', { name: 'Шесть критериев' }).click()
}

/** The row of a criterion on the page of the six. */
const criterion = (page: Page, title: string) => page.getByRole('row', { name: new RegExp(`^${title}`) })

test('a psychologist with a diploma, and a client’s plan: what the portal knows of the criteria turns from no to yes', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await test.step('the criteria say what is missing', async () => {
    await signIn(page, portal, 'clerk.n05', password)
    await facts(page)
    await expect(page.getByText('Сейчас не хватает: «Работники с профильным образованием».')).toBeVisible()
    await expect(criterion(page, 'Работники с профильным образованием').getByText('нет', { exact: true })).toBeVisible()
  })

  await test.step('the clerk adds a psychologist; without a diploma it is still a no', async () => {
    await page.getByRole('link', { name: /^В штате нет работника/ }).click()
    await page.getByRole('link', { name: 'Новый работник' }).click()
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.getByRole('alert')).toContainText('Фамилия')
    await page.getByLabel('Фамилия').fill('Ракитова')
    await page.getByLabel('Имя', { exact: true }).fill('Алина')
    await page.getByLabel('Должность').fill('психолог')
    await page.getByLabel('Принят').fill('2026-11-02')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.getByRole('row', { name: /Ракитова Алина/ })).toContainText('с 02.11.2026')
  })

  await test.step('with it, it is a yes; the day before she came it was not', async () => {
    await page.getByRole('link', { name: /^Добавить диплом.*Ракитова Алина/ }).click()
    await page.getByLabel('Направление подготовки').selectOption({ label: 'психология' })
    await page.getByLabel('Учебное заведение').fill('Приволжский областной университет')
    await page.getByLabel('Номер диплома').fill('150214')
    await page.getByLabel('Дата выдачи').fill('2019-06-28')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('link', { name: 'Шесть критериев' }).click()
    const staff = criterion(page, 'Работники с профильным образованием')
    await expect(staff.getByText('да', { exact: true })).toBeVisible()
    await expect(staff).toContainText('психолог: психология')
    await page.getByLabel('На день').fill('2026-11-01')
    await page.getByRole('button', { name: 'Показать' }).click()
    await expect(staff.getByText('нет', { exact: true })).toBeVisible()
    await signOut(page)
  })

  await test.step('a plan that is lacking is entered by its client’s code, late, and the criterion is met', async () => {
    await signIn(page, portal, 'clerk.n06', password)
    await facts(page)
    const plans = criterion(page, 'Индивидуальная программа каждого клиента')
    await expect(plans.getByText('нет', { exact: true })).toBeVisible()
    await plans.getByRole('link', { name: /^К-\d+$/ }).click()
    await page.getByRole('link', { name: 'Внести программу' }).click()
    await page.getByLabel('Когда создана').fill('2026-11-20')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.getByText('создана позже срока')).toBeVisible()
    await facts(page)
    await expect(plans.getByText('да', { exact: true })).toBeVisible()
  })
})
