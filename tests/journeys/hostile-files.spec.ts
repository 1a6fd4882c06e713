import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { request as send } from 'node:http'
import { join } from 'node:path'
import PizZip from 'pizzip'
import type { Page } from '@playwright/test'
import { password, seedDemo } from './demo-region'
import { expect, signIn, startPortal, test, type Portal } from './portal'

/** Every file beside the database that was sent by somebody. */
function keptFiles(portal: Portal): string[] {
  const folder = join(portal.folder, 'files')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name)
}

const bomb = () =>
  new PizZip()
    .file(
      '[Content_Types].xml',
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    )
    .file('word/a.xml', '\0'.repeat(60 * 1024 * 1024))
    .file('word/b.xml', '\0'.repeat(60 * 1024 * 1024))
    .generate({ type: 'nodebuffer', compression: 'DEFLATE' })
const macros = () =>
  new PizZip()
    .file(
      '[Content_Types].xml',
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    )
    .file('word/vbaProject.bin', 'x')
    .generate({ type: 'nodebuffer' })
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')

const hostile = [
  { name: 'схема.svg', bytes: () => Buffer.from('<svg onload="alert(1)"/>'), says: 'это не PDF, JPG, PNG' },
  { name: 'скан.png', bytes: () => Buffer.from('<html><script>1</script>'), says: 'это не PDF, JPG, PNG' },
  { name: 'акт.docx', bytes: bomb, says: 'при распаковке становится слишком большим' },
  { name: 'акт.docm', bytes: macros, says: 'есть макросы' },
  { name: 'акт\u202efdp.exe', bytes: () => pdf, says: 'скрытые знаки' },
  { name: 'акт.pdf', bytes: () => pdf.subarray(0, 30), says: 'повреждён' },
]

test('what harms is refused in plain words and leaves nothing; a good scan is kept under its Russian name', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const portal = await startPortal({ PORTAL_TODAY: '2026-11-23' }, seedDemo)
  const before = keptFiles(portal)
  await signIn(page, portal, 'clerk.n03', password)
  await page.goto(`${portal.address}/acts/N-03/2026-11`)
  await page.locator('td a[href*="/clients/"]').first().click()
  const file = page.getByLabel('Скан подписанного акта')

  for (const { name, bytes, says } of hostile)
    await test.step(name, async () => {
      await attach(page, name, bytes())
      await expect(page.locator('#problem-scan')).toContainText(says)
      expect(keptFiles(portal)).toEqual(before)
    })

  await test.step('200 megabytes are told of before they are sent', async () => {
    const path = join(portal.folder, 'большой.pdf')
    writeFileSync(path, pdf)
    truncateSync(path, 200 * 1024 * 1024)
    await file.setInputFiles(path)
    await expect(page.locator('#problem-scan')).toContainText('Файл больше 20 МБ')
    await expect(file).toHaveValue('')
  })

  await test.step('and sent past the page they are answered, not kept', async () => {
    const cookies = await page.context().cookies()
    const answer = await sendZeros(page.url(), cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
    expect(answer).toEqual({ status: 413, text: 'Отправлено больше, чем принимает эта страница.' })
    expect(keptFiles(portal)).toEqual(before)
  })

  await test.step('a good scan is kept, and is served as a file to be saved', async () => {
    await attach(page, 'Акт Ёлкина № 1.pdf', pdf)
    await page.waitForURL(/\/acts\/N-03\/2026-11$/)
    expect(keptFiles(portal).length).toBe(before.length + 1)
    const link = page.locator('a[href^="/files/"]').first()
    const answer = await page.request.get(new URL((await link.getAttribute('href'))!, portal.address).href)
    expect(answer.headers()['content-disposition']).toContain(encodeURIComponent('Акт Ёлкина № 1.pdf'))
    expect(answer.headers()['content-security-policy']).toContain('sandbox')
  })
  await portal.stop()
})

async function attach(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Скан подписанного акта').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: 'Сохранить', exact: true }).first().click()
}

/** A form of 200 MB sent by a program, straight to the server. */
function sendZeros(address: string, cookie: string): Promise<{ status: number | undefined; text: string }> {
  const length = 200 * 1024 * 1024
  const { origin } = new URL(address)
  const headers = {
    ...{ Cookie: cookie, Origin: origin, 'Content-Length': length },
    'Content-Type': 'multipart/form-data; boundary=x',
  }
  return new Promise((done, failed) => {
    const sent = send(address, { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => done({ status: answer.statusCode, text }))
    })
    sent.on('error', failed)
    const chunk = Buffer.alloc(1024 * 1024)
    let left = length / chunk.length
    const write = () => {
      while (left-- > 0) if (!sent.write(chunk)) return void sent.once('drain', write)
      sent.end()
    }
    write()
  })
}
