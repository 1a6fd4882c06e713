import type { Page } from '@playwright/test'
import { enterRoom, expect, signIn, signOut, startPortal, test } from './portal'
import { decide, password, seedDemo } from './demo-region'

const heading = '№;Код;Название;Основной;Подставлен;Текст;Источник'
const line = (place: number, code: string, text: string, isMain = 'да') =>
  `${place};${code};Критерий «${code}»;${isMain};нет;${text};Положение о сертификации, п. ${place}`

/** Three criteria of the ministry's own; the first has the code of one that ships. */
const corrected = [
  heading,
  line(1, 'charter', 'наличие устава, в котором названа цель реабилитации'),
  line(2, 'тишина', 'отсутствие шума в часы отдыха'),
  line(3, 'питание', 'горячее питание три раза в день', 'нет'),
].join('\r\n')
const spoilt = corrected.replace('отсутствие шума в часы отдыха', '').replace(';нет;нет;', ';иногда;нет;')

async function upload(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Файл с критериями')
    .setInputFiles({ name: 'критерии.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('checkbox', { name: 'В файле весь набор' }).check()
  await page.getByRole('button', { name: 'Загрузить', exact: true }).click()
}

test('a new edition from a file: two bad rows are told, corrected, compared, approved by an order of another person', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const portal = await startPortal({ RATE_LIMIT: '100000', PORTAL_TODAY: '2026-11-23' }, seedDemo)
  const as = async (login: string, work: () => Promise<void>) => {
    await signIn(page, portal, login, password)
    await work()
    await signOut(page)
  }
  const edition = `${portal.address}/criteria/irkutsk-29/2`
  let order = ''

  await test.step('the officer begins an empty edition and loads a file: the good row is kept, two bad ones are told', async () => {
    await as('officer', async () => {
      await enterRoom(page, 'Сертификация', 'Критерии')
      await expect(page.getByRole('row', { name: /1 Действует/ })).toContainText('01.02.2024')
      await page.getByRole('link', { name: 'Новая редакция' }).click()
      await page.getByLabel('Взять за основу').selectOption('')
      await page.getByLabel('Название набора').fill('Критерии добровольной сертификации')
      await page.getByRole('button', { name: 'Создать проект' }).click()
      await upload(page, spoilt)
      await expect(page.getByText('Записан 1 критерий.')).toBeVisible()
      const faults = page.getByRole('alert')
      await expect(faults).toContainText('Не записаны 2 строки')
      await expect(faults.getByRole('row', { name: /Текст/ })).toContainText('3')
      await expect(faults.getByRole('row', { name: /иногда/ })).toContainText('«да» или «нет»')
    })
  })

  await test.step('corrected, the file is taken whole; a criterion is moved and one is written by hand', async () => {
    await as('officer', async () => {
      await page.goto(`${edition}/upload`)
      await upload(page, corrected)
      await expect(page.getByText('Записаны 3 критерия.')).toBeVisible()
      await page.getByRole('link', { name: 'К редакции' }).click()
      await page.getByRole('button', { name: 'Выше: Критерий «питание»' }).click()
      await expect(page.getByText('Порядок изменён.')).toBeVisible()
      await expect(page.getByRole('row', { name: /питание/ })).toContainText(/^2/)
      await page.getByRole('link', { name: 'Добавить критерий' }).click()
      await page.getByLabel('Название', { exact: true }).fill('Связь с родными')
      await page.getByLabel('Источник').fill('Положение о сертификации, п. 4')
      await page.getByRole('button', { name: 'Сохранить' }).click()
      await expect(page.getByRole('alert')).toContainText('Текст критерия')
      await page.getByLabel('Текст критерия').fill('возможность звонить родным')
      await page.getByRole('button', { name: 'Сохранить' }).click()
      await expect(page.getByRole('row', { name: /Связь с родными/ })).toContainText('возможность звонить родным')
    })
  })

  await test.step('the comparison says what came, what went and which words changed', async () => {
    await as('officer', async () => {
      await page.goto(edition)
      await page.getByRole('link', { name: 'Сравнить' }).click()
      await expect(page.getByText(/^Добавлено 3, удалено 28,/)).toBeVisible()
      await expect(
        page
          .getByRole('row', { name: /Критерий «charter»/ })
          .locator('ins')
          .last(),
      ).toBeVisible()
    })
  })

  await test.step('nobody but those who prepare it meets the draft', async () => {
    expect((await page.request.get(edition)).status()).toBe(404)
    await as('clerk.n03', async () => {
      expect((await page.request.get(edition)).status()).toBe(404)
    })
  })

  await test.step('an order is prepared from a day, and signed by another person', async () => {
    await as('officer', async () => {
      await page.goto(edition)
      await page.getByRole('link', { name: 'Подготовить приказ' }).click()
      await expect(page.getByLabel('Заголовок')).toHaveValue(/редакции 2 критериев/)
      await page.getByLabel('Действует с').fill('2026-11-23')
      await page.getByRole('button', { name: 'Сохранить проект' }).click()
      await decide(page, 'Передать на подпись')
      await expect(page.getByText('На подписи', { exact: true })).toBeVisible()
      order = page.url()
    })
    await as('approver', async () => {
      await page.goto(order)
      await decide(page, 'Подписать и зарегистрировать')
      await expect(page.getByRole('heading', { name: /^Приказ № \d+-О от/ })).toBeVisible()
    })
  })

  await test.step('it is in force from its day, open to everybody, and cannot be edited; the one before is past', async () => {
    await page.goto(edition)
    await expect(page.getByText('Действует', { exact: true })).toBeVisible()
    await expect(page.getByText('с 23.11.2026')).toBeVisible()
    await expect(page.getByRole('row', { name: /Связь с родными/ })).toBeVisible()
    await page.goto(`${portal.address}/criteria/irkutsk-29/1`)
    await expect(page.getByText('С 23.11.2026 действует другая редакция.')).toBeVisible()
    await expect(page.getByText(/Официальный текст не опубликован; подставлено: Приказ/).first()).toBeVisible()
    await as('officer', async () => {
      await page.goto(`${edition}/edit`)
      await expect(page).toHaveURL(edition)
    })
  })
  await portal.stop()
})
