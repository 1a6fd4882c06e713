import { cpSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { openMailServer, type MailServer } from '../support/mail-server'
import { as, createPerson } from './people-at-work'
import { enterRoom, expect, startPortal, test } from './portal'

let portal: Awaited<ReturnType<typeof startPortal>>
let mail: MailServer
test.beforeAll(async () => {
  mail = await openMailServer()
  portal = await startPortal({ PORTAL_TODAY: '2026-10-31', SMTP_URL: mail.url }, termsOfDecember)
})
test.afterAll(async () => {
  await portal.stop()
  await mail.close()
})

/** A term that waits for the next year, and one that ends in this one. */
function termsOfDecember(databaseFile: string): void {
  const db = new Database(databaseFile)
  const insert = db.prepare(
    `INSERT INTO "Deadline" ("id","ruleId","subjectType","subjectId","eventOn","dueOn","missingYear","liveKey") VALUES (?, 'contract-notice', 'ServiceContract', ?, ?, ?, ?, ?)`,
  )
  insert.run('waits', 'a', '2026-12-29', null, 2027, 'contract-notice|ServiceContract|a|')
  insert.run('counted', 'b', '2026-11-20', '2026-11-25', null, 'contract-notice|ServiceContract|b|')
  db.close()
}

const calendar2027 = readFileSync('fixtures/calendars/2027.xml')

test('the year that is missing in November is loaded with its decree, and what waited for it gets its day', async ({
  page,
}) => {
  await createPerson(page, portal, {
    surname: 'Ветлугина',
    givenName: 'Мария',
    login: 'officer',
    email: 'officer@portal.test',
    role: 'Сотрудник министерства',
  })
  const task = page.getByRole('row', { name: /Внести производственный календарь на 2027 год/ })
  const waits = page.getByRole('row', { name: /29\.12\.2026/ })
  await as(page, portal, 'officer', () => expect(task).toBeHidden())

  await test.step('on the first of November the ministry is warned by a letter, once', async () => {
    const october = portal
    portal = await startPortal({ PORTAL_TODAY: '2026-11-01', SMTP_URL: mail.url }, (file) =>
      cpSync(october.folder, dirname(file), { recursive: true }),
    )
    await october.stop()
    const subjects = async () => (await mail.parsed()).map(({ subject }) => subject)
    await expect.poll(subjects, { timeout: 20_000 }).toEqual(['Нет производственного календаря на 2027 год'])
  })

  await as(page, portal, 'officer', async () => {
    await test.step('it stands among the tasks, and a term waits for it without a day', async () => {
      await expect(task).toContainText('постановление Правительства')
      await page.goto(`${portal.address}/deadlines`)
      await expect(waits).toContainText('нет календаря на 2027 год')
      await expect(waits).toContainText('Ждёт календаря')
    })

    await test.step('the missing year is named with the terms that wait for it', async () => {
      await enterRoom(page, 'Сроки', 'Календарь')
      await expect(page.getByText('Календаря на 2027 год нет.')).toBeVisible()
      await expect(page.getByText('Его ждёт 1 срок.')).toBeVisible()
      await expect(page.getByText('Нет календаря на годы: 2020, 2021, 2022')).toBeVisible()
    })

    await test.step('a wrong file is refused with its line, and what was typed stays', async () => {
      await page.getByRole('link', { name: 'Загрузить файл' }).click()
      await load(calendar2027.toString().replace('d="02.22"', 'd="02.32"'))
      const alert = page.getByRole('alert').filter({ hasText: 'не принят' })
      await expect(alert).toContainText('Файл «2027.xml» не принят: 1 ошибка')
      await expect(alert.getByRole('row', { name: /^28 .*«02\.32»/ })).toBeVisible()
      await expect(page.getByLabel('Номер постановления')).toHaveValue('1500')
    })

    await test.step('the right one shows what moves, and nothing is recorded yet', async () => {
      await load(calendar2027.toString())
      await expect(page.getByRole('heading', { name: 'Календарь на 2027 год: что изменится' })).toBeVisible()
      await expect(page.getByText('Пока ничего не записано.')).toBeVisible()
      await expect(page.getByText('1 срок, который ждал этого года, получит последний день.')).toBeVisible()
      const row = page.getByRole('row', { name: /29\.12\.2026/ })
      await expect(row).toContainText('ждёт календаря')
      await expect(row).toContainText('12.01.2027')
    })

    await test.step('a day is mended by hand before it is recorded', async () => {
      await page.getByRole('button', { name: 'Вернуться к правке' }).click()
      await expect(page.getByLabel('Номер постановления')).toHaveValue('1500')
      const extra = page.getByRole('checkbox', { name: /^11 января 2027/ })
      await extra.check()
      await page.getByRole('button', { name: 'Посмотреть, что сдвинется' }).click()
      await expect(page.getByRole('row', { name: /29\.12\.2026/ })).toContainText('13.01.2027')
      await page.getByRole('button', { name: 'Вернуться к правке' }).click()
      await extra.uncheck()
      await page.getByRole('button', { name: 'Посмотреть, что сдвинется' }).click()
      await expect(page.getByRole('row', { name: /29\.12\.2026/ })).toContainText('12.01.2027')
    })

    await test.step('the confirmation says what will happen, and it happens', async () => {
      await page.getByRole('button', { name: 'Записать календарь' }).click()
      const dialog = page.getByRole('alertdialog')
      await expect(dialog).toContainText('Появится версия 1')
      await expect(dialog).toContainText('сменит 1 срок')
      await dialog.getByRole('button', { name: 'Записать календарь' }).click()
      await expect(page.getByText('Календарь на 2027 год записан. Пересчитан 1 срок.')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Производственный календарь на 2027 год' })).toBeVisible()
      await expect(page.getByText('№ 1500 от 30.09.2026').first()).toBeVisible()
      await expect(page.getByRole('row', { name: /Ветлугина/ })).toContainText('248')
      await expect(page.getByRole('row', { name: /20\.02\.2027/ })).toContainText('рабочая суббота')
    })

    await test.step('the term that waited has its day with the days that were passed over, and the task is gone', async () => {
      await page.goto(`${portal.address}/deadlines`)
      await expect(waits).toContainText('12.01.2027')
      await waits.getByRole('link', { name: 'ЦСЗН уведомлён о договоре' }).click()
      await expect(
        page.getByText(/Последний день: 12\.01\.2027\. Пропущены: .*01\.01\.2027 – 08\.01\.2027/),
      ).toBeVisible()
      await expect(page.getByRole('row', { name: /Пересчитан по новому календарю/ })).toContainText('→ 12.01.2027')
      await page.goto(`${portal.address}/work`)
      await expect(page.getByRole('heading', { name: 'Мои задачи' })).toBeVisible()
      await expect(task).toBeHidden()
      await page.goto(`${portal.address}/calendar/2027`)
    })

    await test.step('its decree is confirmed by an act of its own', async () => {
      await expect(page.getByRole('main').getByText('подлежит подтверждению').first()).toBeVisible()
      await page.getByRole('button', { name: 'Подтвердить постановление' }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Подтвердить постановление' }).click()
      await expect(page.getByText('Постановление подтверждено')).toBeVisible()
      await expect(page.getByText('сверено').first()).toBeVisible()
    })

    await test.step('it goes out as a file that the portal reads', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Скачать XML' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('календарь-2027.xml')
      expect(readFileSync(await download.path(), 'utf8')).toContain('<day d="02.20" t="3" />')
      await page.getByRole('link', { name: 'Производственный календарь' }).click()
      await expect(page.getByText('Календаря на 2027 год нет.')).toHaveCount(0)
      await expect(page.getByRole('link', { name: '2027', exact: true })).toBeVisible()
    })
  })

  async function load(text: string): Promise<void> {
    await page
      .getByLabel('Файл календаря')
      .setInputFiles({ name: '2027.xml', mimeType: 'text/xml', buffer: Buffer.from(text) })
    await page.getByLabel('Номер постановления').fill('1500')
    await page.getByLabel('Дата постановления').fill('2026-09-30')
    await page.getByRole('button', { name: 'Посмотреть, что сдвинется' }).click()
  }
})
