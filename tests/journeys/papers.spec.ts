import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { decide, password, seedDemo } from './demo-region'
import { enterRoom, expect, signIn, signOut, startPortal, test } from './portal'

const letters: ParsedMail[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) =>
    void simpleParser(stream).then((letter) => {
      letters.push(letter)
      done()
    }, done),
})

let portal: Awaited<ReturnType<typeof startPortal>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  await new Promise<void>((listening) => mailServer.listen(0, '127.0.0.1', listening))
  const { port } = mailServer.server.address() as AddressInfo
  portal = await startPortal(
    { SMTP_URL: `smtp://127.0.0.1:${port}`, RATE_LIMIT: '100000', PORTAL_TODAY: '2026-11-23' },
    seedDemo,
  )
})

test.afterAll(async () => {
  await portal.stop()
  await new Promise<void>((closed) => mailServer.close(closed))
})

/** One stretch of a person's work. */
async function as(page: Page, login: string, work: () => Promise<void>): Promise<void> {
  await signIn(page, portal, login, password)
  await work()
  await signOut(page)
}

test('a demand is prepared from a settlement, signed by another person, numbered, mailed and found', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const demand = /^Требование о возврате субсидии № \d+-Т от \d\d\.\d\d\.\d{4}$/
  let address = ''
  let number = ''

  await test.step('the officer prepares it from the approved settlement and cannot sign it', async () => {
    await as(page, 'officer', async () => {
      await page.goto(`${portal.address}/settlements?year=2025&organisation=N-02`)
      await page
        .getByRole('row', { name: /Ковыльный дол/ })
        .getByRole('link')
        .first()
        .click()
      await page.getByRole('link', { name: 'Подготовить требование о возврате' }).click()
      await expect(page.getByText('требует вернуть')).toBeVisible()
      await page.getByRole('button', { name: 'Сохранить проект' }).click()
      await expect(page.getByRole('heading', { name: 'Требование о возврате субсидии: проект' })).toBeVisible()
      address = page.url()
      await decide(page, 'Передать на подпись')
      await expect(page.getByText('На подписи', { exact: true })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Подписать и зарегистрировать' })).toBeHidden()
      const version = await page.locator('#paper-main input[name=version]').inputValue()
      const refused = await page.request.post(address, {
        form: { intent: 'sign', operationId: 'by-the-officer', version },
        headers: { Origin: portal.address },
      })
      expect(refused.status()).toBe(403)
    })
  })

  await test.step('the approver finds it among the tasks, reads it and signs: it has its number', async () => {
    await as(page, 'approver', async () => {
      const task = page.getByRole('row', {
        name: /Подписать: Требование о возврате субсидии за 2025 год.*Ковыльный дол/,
      })
      await task.getByRole('link', { name: /^Открыть/ }).click()
      await expect(page).toHaveURL(address)
      await expect(page.getByRole('article')).toContainText('№ ПРОЕКТ')
      await decide(page, 'Подписать и зарегистрировать')
      const heading = page.getByRole('heading', { name: demand })
      await expect(heading).toBeVisible()
      number = /\d+-Т/.exec(await heading.innerText())![0]
      await expect(page.getByRole('article')).toContainText(`№ ${number}`)
    })
  })

  await test.step('the officer mails it to the organisation: the letter carries its PDF', async () => {
    letters.length = 0
    await as(page, 'officer', async () => {
      const task = page.getByRole('row', {
        name: /Отправить: Требование о возврате субсидии за 2025 год.*Ковыльный дол/,
      })
      await task.getByRole('link', { name: /^Отправить/ }).click()
      await decide(page, 'Отправить по электронной почте')
      await expect(page.getByText('Отправлен', { exact: true }).first()).toBeVisible()
      await page.goto(`${portal.address}/settlements?year=2025&organisation=N-02`)
      await page
        .getByRole('row', { name: /Ковыльный дол/ })
        .getByRole('link')
        .first()
        .click()
      await page.getByRole('link', { name: 'Подготовить требование о возврате' }).click()
      await expect(page.getByText(`Такой документ об этом уже есть: № ${number}`)).toBeVisible()
    })
    const mailed = () => letters.find((letter) => letter.subject?.includes(number))
    await expect
      .poll(() => mailed()?.attachments.map((file) => file.contentType), { timeout: 30_000 })
      .toEqual(['application/pdf'])
    expect(mailed()?.attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(mailed()?.attachments[0]?.filename).toContain(number)
  })

  await test.step('the organisation finds it in its journal by its number', async () => {
    await as(page, 'clerk.n02', async () => {
      await enterRoom(page, 'Документы')
      await page.getByRole('searchbox', { name: 'Найти' }).fill(number)
      await page.getByRole('button', { name: 'Найти' }).click()
      await page.getByRole('link', { name: number, exact: true }).click()
      await expect(page.getByRole('heading', { name: demand })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Аннулировать' })).toBeHidden()
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'PDF', exact: true }).click()
      expect((await download).suggestedFilename()).toContain(number)
    })
  })
})
