import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { openMailServer, type MailServer } from '../support/mail-server'
import { password, seedDemo } from './demo-region'
import { expect, signIn, signOut, startPortal, test } from './portal'

/** The demo region as it stood before anybody was warned or told. */
function beforeWarnings(databaseFile: string): void {
  seedDemo(databaseFile)
  const database = new Database(databaseFile)
  database.exec('UPDATE "Deadline" SET "warnedAt" = NULL, "overdueAt" = NULL')
  database.exec('DELETE FROM "Notice"; DELETE FROM "Mail"')
  database.close()
}

/** What the organisation's clerk has been written under subjects that have these words. */
async function wordsOf(mail: MailServer, words: string): Promise<string> {
  const own = (await mail.parsed()).filter(({ to }) => JSON.stringify(to).includes('clerk.n03@'))
  const texts = own.filter(({ subject }) => subject?.includes(words)).map(({ text }) => text)
  return texts.join('\n').replaceAll('\u00a0', ' ')
}

test('an act is warned of, turns overdue, is handed in late and stays in the record as late', async ({ page }) => {
  test.setTimeout(240_000)
  const mail = await openMailServer()
  const early = await startPortal({ PORTAL_TODAY: '2026-11-03', SMTP_URL: mail.url }, beforeWarnings)
  const term = '?rule=agreement-act-handed-in&state='
  const october = page.getByRole('row', { name: /октябрь 2026/ })

  await test.step('two days before its day the organisation sees it among what comes soon', async () => {
    await signIn(page, early, 'clerk.n03', password)
    await expect(page.getByRole('row', { name: /Сдать акт за октябрь 2026/ })).toContainText('05.11.2026')
    await page.goto(`${early.address}/deadlines${term}soon`)
    await expect(october).toContainText('Скоро')
    await october.getByRole('link', { name: 'Акт за месяц сдан' }).click()
    await expect(page.getByText('День сдачи акта назван в соглашении')).toBeVisible()
    await expect(page.getByText('Предупреждение', { exact: true })).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText('Просрочка отмечена')).toBeHidden()
    await page.getByRole('banner').getByRole('link', { name: 'Уведомления' }).click()
    const notice = page.getByRole('row', { name: /Скоро срок: Акт за месяц сдан.*октябрь 2026/ })
    await expect(notice).toContainText('Последний день: 5 ноября 2026 г.')
    await signOut(page)
    await expect
      .poll(() => wordsOf(mail, 'что нужно сделать, 03.11.2026'))
      .toMatch(/СКОРО СРОК[^]*Скоро срок: Акт за месяц сдан\n[^\n]*октябрь 2026 г\. Последний день: 5 ноября 2026 г\./)
  })

  const late = await startPortal({ PORTAL_TODAY: '2026-11-23', SMTP_URL: mail.url }, (file) =>
    cpSync(early.folder, dirname(file), { recursive: true }),
  )
  await early.stop()

  await test.step('eighteen days after it stands as overdue; then the act is handed in', async () => {
    await signIn(page, late, 'clerk.n03', password)
    await expect(page.getByRole('row', { name: /Сдать акт за октябрь 2026/ })).toContainText('просрочено: 05.11.2026')
    await expect
      .poll(() => wordsOf(mail, ''))
      .toMatch(/Просрочено: Акт за месяц сдан\n[^\n]*октябрь 2026 г\. Последний день был 5 ноября 2026 г\./)
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Уведомления: \d+ непрочитанн/ })
      .click()
    await page
      .getByRole('row', { name: /октябрь 2026/ })
      .getByRole('link', { name: 'Просрочено: Акт за месяц сдан' })
      .click()
    await expect(page.getByText('Просрочка отмечена')).toBeVisible()
    await page.goto(`${late.address}/notices?state=unread`)
    await expect(page.getByRole('row', { name: /Просрочено: Акт за месяц сдан/ })).toBeHidden()
    await page.goto(`${late.address}/deadlines${term}overdue`)
    await expect(october).toContainText('прошло: 18 дней')
    await page.goto(`${late.address}/acts/N-03/2026-10`)
    await page.getByRole('button', { name: 'Сдать акт' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Сдать акт' }).click()
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await expect(page.getByText('Акт сдан').first()).toBeVisible()
    await signOut(page)
  })

  await test.step('the ministry finds it as done late, and its own term begins', async () => {
    await signIn(page, late, 'officer', password)
    await page.goto(`${late.address}/deadlines${term}late&organisation=N-03`)
    await october.getByRole('link', { name: 'Акт за месяц сдан' }).click()
    await expect(page.getByText('23.11.2026, с опозданием')).toBeVisible()
    await expect(page.getByText('Просрочка отмечена')).toBeVisible()
    await page.goto(`${late.address}/deadlines?rule=month-assessed&state=overdue&organisation=N-03`)
    await expect(october).toContainText('Министерство')
  })

  await test.step('the officer moves a term with a reason, and the history keeps it', async () => {
    await page.goto(`${late.address}/deadlines?rule=completion-notice&organisation=N-03`)
    await page.getByRole('link', { name: 'ЦСЗН уведомлён об исполнении договора' }).first().click()
    await page.getByLabel('Причина').fill('Почта не работала: акт отделения связи № 4')
    await page.getByLabel('Новый последний день').fill('2026-11-30')
    await page.getByRole('button', { name: 'Перенести' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Перенести' }).click()
    await expect(page.getByRole('row', { name: /Перенесён/ })).toContainText('Почта не работала')
    await expect(page.getByText('Последний день назначен решением')).toBeVisible()
  })
  await late.stop()
  await mail.close()
})
