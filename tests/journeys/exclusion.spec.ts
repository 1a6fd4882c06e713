import { insertDecidedQuestion } from '../support/insert-decided-question'
import { decide, password, seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'
import { storyOn } from './story'

/** Decided on a Friday, sent on the Monday on which the journey is made. */
const decided = { organisation: 'N-10', decidedOn: '2026-11-20', sentOn: '2026-11-23' }

test('a protocol of exclusion is received, ordered, published, and everybody reads it; no client is forgotten', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const portal = await startPortal(
    { DEMO_PASSWORD: password, PORTAL_TODAY: '2026-11-23', RATE_LIMIT: '100000' },
    (databaseFile) => {
      seedDemo(databaseFile)
      insertDecidedQuestion(databaseFile, decided)
    },
  )
  const { as, go, said } = storyOn(page, () => portal)
  const chain = `${portal.address}/exclusions/decided`
  let order = ''

  await test.step('the officer marks the receipt; the last day of the order is known', async () => {
    await as('officer', async () => {
      await page
        .getByRole('row', { name: /Отметьте получение протокола комиссии/ })
        .getByRole('link')
        .click()
      await decide(page, 'Отметить получение')
      await said('Получение протокола отмечено')
      await expect(page.getByRole('listitem').filter({ hasText: 'Приказ издан' })).toContainText(
        'Последний день: 26.11.2026',
      )
    })
  })

  await test.step('what becomes of a client is said; the others are counted before the order is signed', async () => {
    await as('officer', async () => {
      await go('/exclusions/decided')
      await page
        .getByRole('link', { name: /^Решить: клиент К-/ })
        .first()
        .click()
      await page.getByRole('radio', { name: 'Заканчивает курс в другом месте' }).check()
      await page.getByLabel('Примечание').fill('Согласовано с клиентом 23.11.2026')
      await page.getByRole('button', { name: 'Сохранить' }).click()
      await expect(page.getByRole('row', { name: /Согласовано с клиентом/ })).toContainText(
        'Заканчивает курс в другом месте',
      )
      await page.getByRole('link', { name: 'Подготовить приказ' }).click()
      await expect(page.getByLabel('Текст')).toHaveValue(/протокол комиссии от 20\.11\.2026 № 901-ПК/)
      await page.getByRole('button', { name: 'Сохранить проект' }).click()
      await said(/На день приказа курс проходят клиенты: \d+\. Не решено, что с ними будет: \d+\./)
      await decide(page, 'Передать на подпись')
      await said('На подписи')
      order = new URL(page.url()).pathname
    })
  })

  await test.step('another person signs; the organisation is out of the register that day', async () => {
    await as('approver', async () => {
      await go(order)
      await decide(page, 'Подписать и зарегистрировать')
      await expect(page.getByRole('heading', { name: /^Приказ № \d+-О от 23\.11\.2026/ })).toBeVisible()
    })
  })

  await test.step('the publication closes its term in time', async () => {
    await as('officer', async () => {
      await page
        .getByRole('row', { name: /Разместите сообщение об исключении/ })
        .getByRole('link')
        .click()
      await page.getByLabel('Где размещено').fill('раздел «Реестр» официального сайта')
      await decide(page, 'Отметить публикацию')
      await said('Публикация отмечена')
      const published = page.getByRole('listitem').filter({ hasText: 'Исключение опубликовано' })
      await expect(published).toContainText('23.11.2026')
      await expect(published).toContainText('в срок')
    })
  })

  await test.step('anybody reads the order, its day and the ground', async () => {
    await page.goto(`${portal.address}/centres/excluded`)
    const row = page.getByRole('row', { name: /протокол комиссии от 20\.11\.2026 № 901-ПК/ }).first()
    await expect(row).toContainText(/№ \d+-О от 23\.11\.2026/)
    await expect(row).toContainText('сообщение опубликовано 23.11.2026')
    await row.getByRole('link').first().click()
    await said(/исключён из реестра с 23\.11\.2026/)
    await page.goto(chain)
    await expect(page.getByRole('heading', { name: 'Вход в портал' })).toBeVisible()
  })
  await portal.stop()
})
