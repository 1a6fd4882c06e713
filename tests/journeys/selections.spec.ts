import { spawn, type ChildProcess } from 'node:child_process'
import type { Page } from '@playwright/test'
import { decide, password, seedDemo } from './demo-region'
import { enterRoom, expect, signIn, signOut, startPortal, test } from './portal'

let registries: ChildProcess
let portal: Awaited<ReturnType<typeof startPortal>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const words = ['--import', 'tsx', 'tests/support/registry-stand-in.ts']
  registries = spawn('node', words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const address = await new Promise<string>((told) => {
    registries.stdout!.once('data', (line: Buffer) => told(line.toString().trim()))
  })
  const connected = { TAX_REGISTRY_URL: `${address}/tax`, JUSTICE_REGISTRY_URL: 'http://127.0.0.1:1' }
  portal = await startPortal({ PORTAL_TODAY: '2026-11-23', RATE_LIMIT: '100000', ...connected }, seedDemo)
})

test.afterAll(async () => {
  await portal.stop()
  registries.stdin!.end()
})

const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

/** One stretch of a person's work. */
async function as(page: Page, login: string, work: () => Promise<void>): Promise<void> {
  await signIn(page, portal, login, password)
  await work()
  await signOut(page)
}

const fill = async (page: Page, texts: Record<string, string>) => {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).first().fill(text)
}

/** Opens a requirement of the check list by its name. */
const open = (page: Page, requirement: string) => page.getByRole('link', { name: requirement, exact: true }).click()

const finding = (page: Page) => page.getByRole('region', { name: 'Вывод министерства' })

test('an organisation applies with papers, gets remarks, corrects, and is admitted by another person', async ({
  page,
}) => {
  test.setTimeout(300_000)
  let address = ''
  const safety = 'Санитарные нормы и пожарная безопасность'

  await test.step('the clerk describes a new centre, and what is typed so far is kept', async () => {
    await as(page, 'clerk.n12', async () => {
      await enterRoom(page, 'Реестр', 'Заявления')
      await page.getByRole('link', { name: 'Новое заявление' }).first().click()
      await page.getByRole('button', { name: 'Начать заявление' }).click()
      await expect(page.getByText('Черновик заявления создан')).toBeVisible()
      address = page.url().replace(/\/edit$/, '')
      await fill(page, { 'Название центра': 'Дом в излуке', 'Муниципальное образование': 'Балковский район' })
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await expect(page.getByText('Не хватает: Адрес центра, Число мест, Виды услуг')).toBeVisible()
    })
    await as(page, 'clerk.n12', async () => {
      await page.getByRole('link', { name: /^Продолжить: Закончить и подать заявление, Дом в излуке/ }).click()
      await page.getByRole('link', { name: 'Описание центра' }).click()
      await expect(page.getByLabel('Название центра')).toHaveValue('Дом в излуке')
      await fill(page, { 'Адрес центра': 'хутор Излука, д. 4', 'Мест для мужчин': '9', 'Название программы': 'Лоза' })
      await fill(page, { 'Длительность программы, дней': '180', Телефон: '+7 (000) 250-83-32' })
      await page.getByLabel('Услуги по социально-психологической реабилитации').check()
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await expect(page.getByText('Описание сохранено')).toBeVisible()
    })
  })

  await test.step('a file that is no paper is refused, and the typed form stays; a real one is kept', async () => {
    await as(page, 'clerk.n12', async () => {
      await page.goto(address)
      await open(page, safety)
      await fill(page, { Номер: '71-П', 'Действует до': '2026-12-05' })
      await page.getByLabel('Файл', { exact: true }).setInputFiles(file('скан.pdf', Buffer.from('<html>')))
      await page.getByRole('button', { name: 'Добавить в досье и приложить' }).click()
      await expect(page.getByText('это не PDF, JPG, PNG').first()).toBeVisible()
      await expect(page.getByLabel('Номер')).toHaveValue('71-П')
      await page.getByLabel('Файл', { exact: true }).setInputFiles(file('заключение.pdf', pdf))
      await page.getByRole('button', { name: 'Добавить в досье и приложить' }).click()
      await expect(page.getByText('Скоро истекает: 05.12.2026')).toBeVisible()
      await page.getByRole('radio', { name: 'Выполнено', exact: true }).check()
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await expect(page.getByText('Сохранено', { exact: true })).toBeVisible()
      await page.goto(address)
      await decide(page, 'Подать заявление')
      await expect(page.getByRole('heading', { name: /^Заявление № \d+: Дом в излуке$/ })).toBeVisible()
    })
  })

  await test.step('the officer asks the state registers: one answers, and no answer is not «no»', async () => {
    await as(page, 'officer', async () => {
      await page.getByRole('link', { name: /^Рассмотреть: Рассмотреть заявление № \d+, Дом в излуке/ }).click()
      await page.getByRole('button', { name: /^Запросить: Налоговая служба/ }).click()
      await expect(page.getByText('Сведения совпадают')).toBeVisible()
      await expect(page.getByText('Ответы дала учебная служба')).toBeVisible()
      await page.getByRole('button', { name: /^Запросить: Служба юстиции/ }).click()
      await expect(page.getByText('Ответа нет, это не значит «нет»')).toBeVisible()
      await open(page, 'Вид деятельности с проживанием')
      await expect(page.getByText('По ответу государственного реестра требование выполнено.')).toBeVisible()
    })
  })

  await test.step('the officer returns it with a remark and a day', async () => {
    await as(page, 'officer', async () => {
      await page.goto(address)
      await open(page, safety)
      await finding(page).getByRole('radio', { name: 'Не установлено' }).check()
      await finding(page).getByLabel('Что проверено и что найдено').fill('Нет санитарного заключения')
      await finding(page).getByRole('button', { name: 'Сохранить', exact: true }).click()
      await expect(page.getByText('Сохранено', { exact: true })).toBeVisible()
      await page.goto(address)
      await expect(page.getByLabel(/^п\. 4\.2/)).toHaveValue('Нет санитарного заключения')
      await fill(page, { 'Ответить до': '2026-12-01' })
      await decide(page, 'Вернуть с замечаниями')
      await expect(page.getByText('Есть замечания', { exact: true })).toBeVisible()
    })
  })

  await test.step('the clerk cannot file without an answer; answers with a paper of the dossier and files again', async () => {
    await as(page, 'clerk.n12', async () => {
      const task = page.getByRole('row', { name: /Ответить на замечания, заявление № \d+/ })
      await expect(task).toContainText('01.12.2026')
      await task.getByRole('link', { name: /^Ответить/ }).click()
      await decide(page, 'Подать заявление')
      await expect(page.getByText('Ответьте на каждое замечание, потом подайте заявление снова.')).toBeVisible()
      await page.goto(address)
      await page.getByLabel('Ответ', { exact: true }).fill('Санитарное заключение приложено')
      await page.getByRole('button', { name: 'Сохранить ответ' }).click()
      await expect(page.getByText('Ответ сохранён')).toBeVisible()
      await decide(page, 'Подать заявление')
      await expect(page.getByText('Подано', { exact: true }).first()).toBeVisible()
      await expect(page.getByRole('button', { name: 'Подать заявление' })).toBeHidden()
    })
  })

  await test.step('the officer settles it, finds every requirement met and proposes to admit, but cannot decide', async () => {
    await as(page, 'officer', async () => {
      await page.goto(address)
      await page.getByRole('button', { name: 'Снять замечание' }).click()
      await expect(page.getByText('Замечание снято')).toBeVisible()
      await open(page, 'Условия размещения')
      for (let count = 1; count < 25; count++) {
        await finding(page).getByRole('radio', { name: 'Выполнено', exact: true }).check()
        await finding(page).getByRole('button', { name: 'Сохранить и дальше' }).click()
        await expect(page.getByText(`Установлено ${count} из 25 требований`)).toBeVisible()
      }
      await finding(page).getByRole('radio', { name: 'Выполнено', exact: true }).check()
      await finding(page).getByRole('button', { name: 'Сохранить', exact: true }).click()
      await expect(page.getByText('Установлено 25 из 25 требований')).toBeVisible()
      await page.goto(address)
      await decide(page, 'Признать комплект полным')
      await decide(page, 'Предложить допустить')
      await expect(page.getByText('Предложено допустить', { exact: true }).first()).toBeVisible()
      const refused = await page.request.post(address, {
        form: { intent: 'admit', operationId: 'by-the-officer', version: '1' },
        headers: { Origin: portal.address },
      })
      expect(refused.status()).toBe(403)
    })
  })

  await test.step('another person admits; the officer is told to prepare the order, the applicant reads of it', async () => {
    await as(page, 'approver', async () => {
      await page.getByRole('link', { name: /^Открыть: Решить по заявлению № \d+, Дом в излуке/ }).click()
      await decide(page, 'Допустить')
      await expect(page.getByText('Допущено', { exact: true }).first()).toBeVisible()
    })
    await as(page, 'officer', async () => {
      await page.getByRole('link', { name: /^Открыть: Подготовить приказ о включении, .*Дом в излуке/ }).click()
      await expect(page.getByRole('link', { name: 'Подготовить приказ о включении' })).toBeVisible()
    })
    await as(page, 'clerk.n12', async () => {
      await page.goto(address)
      await expect(page.getByText('Вы допущены. Центр включат в реестр приказом.')).toBeVisible()
      await enterRoom(page, 'Досье')
      await page.getByRole('link', { name: 'Заключение пожарного надзора', exact: true }).first().click()
      await expect(page.getByRole('link', { name: /^Заявление № \d+$/ })).toBeVisible()
    })
  })
})
