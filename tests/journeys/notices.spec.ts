import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import { openMailServer, type MailServer } from '../support/mail-server'
import { password, seedDemo } from './demo-region'
import { enterRoom, expect, signIn, signOut, startPortal, test } from './portal'

/** Subjects and words of what a person has been written. */
async function lettersTo(mail: MailServer, login: string) {
  const own = (await mail.parsed()).filter(({ to }) => JSON.stringify(to).includes(`${login}@`))
  return own.map(({ subject, text }) => ({ subject: subject ?? '', text: (text ?? '').replaceAll('\u00a0', ' ') }))
}

const subjectsTo = async (mail: MailServer, login: string) =>
  (await lettersTo(mail, login)).map(({ subject }) => subject.replaceAll('\u00a0', ' '))

test('who asks to be told once a day gets no letter at once, but the morning’s; what the law needs is not silenced', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const mail = await openMailServer()
  const returned = 'Возвращён акт: октябрь 2026 г.'
  const today = await startPortal({ PORTAL_TODAY: '2026-11-23', SMTP_URL: mail.url }, seedDemo)

  await test.step('the clerk chooses; an overdue term may come once a day, but not never', async () => {
    await signIn(page, today, 'clerk.n05', password)
    await page.getByRole('link', { name: /Уведомления/ }).click()
    await page.getByRole('link', { name: 'Как сообщать' }).click()
    const overdue = page.getByLabel('Срок просрочен')
    await expect(overdue.getByRole('option')).toHaveText(['Сразу', 'Раз в день, утром'])
    await expect(page.getByLabel('Акт возвращён').getByRole('option')).toHaveText([
      ...['Сразу', 'Раз в день, утром', 'Не сообщать'],
    ])
    await expect(page.getByText('Отключить нельзя').first()).toBeVisible()
    await page.getByLabel('Акт возвращён').selectOption('Раз в день, утром')
    await page.getByLabel('Акт принят').selectOption('Не сообщать')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.getByText('Выбор сохранён')).toBeVisible()
    await expect(page.getByLabel('Акт возвращён')).toHaveValue('daily')
    await signOut(page)
  })

  await test.step('an act is returned: the head hears of it at once, the clerk in the portal alone', async () => {
    await signIn(page, today, 'officer', password)
    await page.goto(`${today.address}/acts/N-05/2026-10`)
    await page.getByLabel('Почему акт возвращается').fill('Смирнов без подписи')
    await page.getByRole('button', { name: 'Вернуть акт' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Вернуть акт' }).click()
    await expect(page.getByText('Акт возвращён организации')).toBeVisible()
    await signOut(page)
    await expect.poll(() => subjectsTo(mail, 'head.n05'), { timeout: 20_000 }).toContain(returned)
    const [letter] = (await lettersTo(mail, 'head.n05')).filter(({ subject }) => subject.startsWith('Возвращён акт'))
    expect(letter!.text).toContain(`${today.address}/acts/N-05/2026-10`)
    expect(letter!.text).not.toContain('Смирнов')
    expect(await subjectsTo(mail, 'clerk.n05')).not.toContain(returned)

    await signIn(page, today, 'clerk.n05', password)
    await page.getByRole('link', { name: /Уведомления: \d+ непрочитанн/ }).click()
    await expect(page.getByRole('row', { name: /Возвращён акт: октябрь 2026/ })).toContainText('Не прочитано')
    await signOut(page)
  })

  await test.step('the administrator finds the letter as sent, as its receiver sees it', async () => {
    await signIn(page, today, 'admin', password)
    await enterRoom(page, 'Сотрудники', 'Почта')
    await expect(page.getByText('Почтовый сервер: 127.0.0.1.')).toBeVisible()
    await page.getByRole('searchbox', { name: 'Найти' }).fill('head.n05')
    await page.getByRole('button', { name: 'Найти' }).click()
    const row = page.getByRole('row', { name: /Возвращён акт: октябрь 2026/ })
    await expect(row).toContainText('Отправлено')
    await row.getByRole('link', { name: /Возвращён акт/ }).click()
    await expect(page.getByRole('heading', { name: 'Как видит получатель' })).toBeVisible()
    await expect(page.getByText('Исправьте и сдайте снова.')).toBeVisible()
    await signOut(page)
  })

  const tomorrow = await startPortal({ PORTAL_TODAY: '2026-11-24', SMTP_URL: mail.url }, (file) =>
    cpSync(today.folder, dirname(file), { recursive: true }),
  )
  await today.stop()

  await test.step('the next morning the clerk’s letter has it', async () => {
    const morning = 'Опора: что нужно сделать, 24.11.2026'
    await expect.poll(() => subjectsTo(mail, 'clerk.n05'), { timeout: 20_000 }).toContain(morning)
    const [letter] = (await lettersTo(mail, 'clerk.n05')).filter(({ subject }) => subject === morning)
    expect(letter!.text).toMatch(/ЧТО НОВОГО[^]*Возвращён акт: октябрь 2026 г\./)
    expect(letter!.text).toContain('/notices/choices')
    expect(await subjectsTo(mail, 'clerk.n05')).not.toContain(returned)
  })

  await test.step('read, it leaves the count; what one has read is not told again', async () => {
    await signIn(page, tomorrow, 'clerk.n05', password)
    await page.getByRole('link', { name: /Уведомления: \d+ непрочитанн/ }).click()
    await page.getByRole('button', { name: 'Отметить все прочитанными' }).click()
    await expect(page.getByText('Все уведомления отмечены прочитанными')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Уведомления', exact: true })).toBeVisible()
    await signOut(page)
  })
  await tomorrow.stop()
  await mail.close()
})
