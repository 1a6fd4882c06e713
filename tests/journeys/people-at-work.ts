import { expect, signIn, signOut, type Portal } from './portal'
import type { Page } from '@playwright/test'

export interface NewPerson {
  surname: string
  givenName: string
  login: string
  email?: string
  role: string
  organisation?: string
}

const password = 'Надёжный-пароль-2026'

/** The administrator makes a person and hands over the one-time link; the person sets a password with it. */
export async function createPerson(page: Page, portal: Portal, person: NewPerson): Promise<void> {
  await signIn(page, portal, 'admin', portal.adminPassword)
  await page.getByRole('link', { name: 'Сотрудники' }).click()
  await page.getByRole('link', { name: 'Новый сотрудник' }).click()
  await page.getByLabel('Фамилия').fill(person.surname)
  await page.getByLabel('Имя', { exact: true }).fill(person.givenName)
  await page.getByLabel('Имя для входа').fill(person.login)
  if (person.email) await page.getByLabel('Электронная почта').fill(person.email)
  if (person.organisation) await page.locator('#field-organisation').selectOption({ label: person.organisation })
  await page.getByLabel(person.role).check()
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.getByRole('button', { name: 'Выдать ссылку для пароля' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Выдать ссылку' }).click()
  const link = await page.getByLabel('Одноразовая ссылка').inputValue()
  await signOut(page)
  await page.goto(link)
  await page.getByLabel('Новый пароль').fill(password)
  await page.getByLabel('Пароль ещё раз').fill(password)
  await page.getByRole('button', { name: 'Сохранить пароль' }).click()
  await expect(page.getByText('Пароль сохранён')).toBeVisible()
}

/** One stretch of a person's work: signs in, works, signs out. */
export async function as(page: Page, portal: Portal, login: string, work: () => Promise<void>): Promise<void> {
  await signIn(page, portal, login, password)
  await work()
  await signOut(page)
}

/** Sends a file to an upload page and waits until it is read. */
export async function uploadFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Файл CSV').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Загрузить и посмотреть' }).click()
  await expect(page.getByText('ждёт подтверждения').first()).toBeVisible({ timeout: 30_000 })
}

/** Confirms what an upload shows, and waits until it is in place. */
export async function applyRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Записать \d/ }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Записать/ })
    .click()
  await expect(page.getByText(/^Записан[аоы] \d/).first()).toBeVisible({ timeout: 30_000 })
}
