import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { withPart } from '../support/small-docx'
import { enterRoom, expect, signIn, signOut, startPortal, test } from './portal'
import { decide, seedDemo, password } from './demo-region'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function upload(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel('Файл шаблона').setInputFiles({ name, mimeType: docx, buffer: Buffer.from(bytes) })
  await page.getByRole('radio', { name: /^Вводится приказом/ }).check()
  await page.getByRole('button', { name: 'Проверить и загрузить' }).click()
}

test('a misspelt template is refused by name and place; mended, an order brings it in and a later one cancels that', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const portal = await startPortal({ RATE_LIMIT: '100000' }, seedDemo)
  const as = async (login: string, work: () => Promise<void>) => {
    await signIn(page, portal, login, password)
    await work()
    await signOut(page)
  }
  const template = `${portal.address}/templates/act-return`
  let order = ''

  await test.step('the officer downloads the standard template, misspells a field, and is told which and where', async () => {
    await as('officer', async () => {
      await page.goto(template)
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Скачать стандартный' }).click()
      const good = new Uint8Array(readFileSync(await (await download).path()))
      const misspelt = withPart(good, 'word/document.xml', (text) => text.replace('{причина}', '{причена}'))
      await upload(page, 'возврат.docx', misspelt)
      const wrong = page.getByRole('alert').getByRole('row', { name: /Поля «причена» нет/ })
      await expect(wrong).toContainText('Возможно, «причина»')
      await expect(wrong).toContainText(/Текст, (абзац|таблица) \d+/)
      await page.reload()
      await expect(page.getByText('Своих шаблонов нет')).toBeVisible()

      await upload(page, 'возврат.docx', good)
      await expect(page.getByRole('row', { name: /№ 1/ })).toContainText('Ждёт приказа')
    })
  })

  await test.step('an order is prepared to bring it in', async () => {
    await as('officer', async () => {
      await enterRoom(page, 'Документы', 'Приказы')
      await page.getByRole('link', { name: 'Новый приказ' }).first().click()
      await page.getByRole('link', { name: 'Выбрать: О форме документа' }).click()
      await page.locator('[id="field-effect.template"]').selectOption({ label: 'Возврат акта: шаблон № 1' })
      await page.getByLabel('Заголовок').fill('О форме письма о возврате акта')
      await page.getByLabel('Текст').fill('ПРИКАЗЫВАЮ:\n1. Утвердить форму письма о возврате акта.')
      await page.getByRole('button', { name: 'Сохранить проект' }).click()
      await expect(page.getByRole('article')).toContainText('Утвердить форму письма')
      await decide(page, 'Передать на подпись')
      await expect(page.getByText('На подписи', { exact: true })).toBeVisible()
      order = page.url()
    })
  })

  await test.step('signed by another person, it has its number and the template is in force', async () => {
    await as('approver', async () => {
      await page.goto(order)
      await decide(page, 'Подписать и зарегистрировать')
      await expect(page.getByRole('heading', { name: /^Приказ № \d+-О от/ })).toBeVisible()
    })
    await as('officer', async () => {
      await page.goto(template)
      await expect(page.getByRole('row', { name: /№ 1/ })).toContainText(/Действует.*приказ от .* № \d+-О/)
    })
  })

  await test.step('only a later order cancels it: then it is marked, and its template is withdrawn', async () => {
    await as('officer', async () => {
      await page.goto(order)
      await expect(page.getByRole('button', { name: 'Аннулировать' })).toBeHidden()
      await page.getByRole('link', { name: 'Отменить приказом' }).click()
      await expect(page.getByLabel('Заголовок')).toHaveValue(/^Об отмене приказа от .* № \d+-О$/)
      await page.getByRole('button', { name: 'Сохранить проект' }).click()
      await expect(page.getByText('Шаблон отзывается')).toBeVisible()
      await decide(page, 'Передать на подпись')
      await expect(page.getByText('На подписи', { exact: true })).toBeVisible()
    })
    await as('approver', async () => {
      const task = page.getByRole('row', { name: /Подписать: Об отмене приказа/ })
      await task.getByRole('link', { name: /^Открыть/ }).click()
      await decide(page, 'Подписать и зарегистрировать')
      await expect(page.getByRole('heading', { name: /^Приказ № \d+-О от/ })).toBeVisible()
      await page.goto(order)
      await expect(page.getByText('Отменён', { exact: true })).toBeVisible()
      await expect(page.getByText(/^Отменён приказом № \d+-О от/)).toBeVisible()
    })
    await as('officer', async () => {
      await page.goto(template)
      await expect(page.getByRole('row', { name: /№ 1/ })).toContainText('Отозван')
    })
  })
  await portal.stop()
})
