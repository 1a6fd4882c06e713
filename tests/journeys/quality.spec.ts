import { decide, password, seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'
import { storyOn } from './story'

let portal: Awaited<ReturnType<typeof startPortal>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  portal = await startPortal({ DEMO_PASSWORD: password, PORTAL_TODAY: '2026-11-23', RATE_LIMIT: '100000' }, seedDemo)
})
test.afterAll(() => portal.stop())

const criteriaCount = 6
const organisation = 'АНО «Степной причал»'

test('an assessment of quality: planned, visited, scored, confirmed by another person, read and answered', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const { as, said, go, pathHere } = storyOn(page, () => portal)
  let address = ''

  await test.step('an officer plans one assessment of the year and gives it to an assessor', async () => {
    await as('officer', async () => {
      await go('/quality/plan')
      await page.getByLabel('Кого оценить').selectOption({ label: organisation })
      await page.getByRole('button', { name: 'Показать' }).click()
      await page.getByLabel('Визит 1').fill('2026-11-20')
      await decide(page, 'Запланировать')
      await said('Запланирована 1 оценка')
      await page.getByRole('link', { name: new RegExp(`${organisation}, 20.11.2026`) }).click()
      await page.getByLabel('Специалист по оценке качества').selectOption({ label: 'Журавина\u00a0Л.\u00a0С.' })
      await page.getByRole('button', { name: 'Назначить' }).click()
      await said('Специалист назначен')
      address = pathHere()
    })
  })

  await test.step('the assessor records the visit, scores beside what the portal knows, and may not confirm it', async () => {
    await as('quality', async () => {
      await page.getByRole('link', { name: new RegExp(`Открыть.*${organisation}`) }).click()
      await page.getByLabel('Когда был визит').fill('2026-11-20')
      await page.getByRole('button', { name: 'Записать визит' }).click()
      await said('Пока не хватает:')
      await expect(page.getByText('Что знает портал на 20.11.2026').first()).toBeVisible()
      for (let index = 0; index < criteriaCount; index++) {
        await page
          .getByRole('radio', { name: index < criteriaCount - 1 ? '10 — соответствует' : '0 — не соответствует' })
          .nth(index)
          .check()
        await page.getByLabel('Что увидели').nth(index).fill('Документы предъявлены на месте.')
      }
      await page.getByLabel('Соответствие услуг описанию').fill('Услуги даются по описанию.')
      await page.getByLabel('Обоснованные жалобы').fill('Жалоб нет.')
      await page.getByLabel('Открытость информации').fill('Стенд и телефон есть.')
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Сумма баллов: 50 из 60.')
      await decide(page, 'Передать на подтверждение')
      await said('Вы оценивали сами, поэтому подтвердит другой человек.')
    })
  })

  await test.step('another person confirms; the report has its number', async () => {
    await as('quality2', async () => {
      await page.getByRole('link', { name: new RegExp(`Проверить.*${organisation}`) }).click()
      await decide(page, 'Подтвердить')
      await said(/№ \d+-ОК от 23.11.2026/)
      const file = page.waitForEvent('download')
      await page.getByRole('link', { name: 'PDF' }).click()
      expect((await file).suggestedFilename()).toMatch(/\.pdf$/)
    })
  })

  await test.step('the organisation reads it and answers; the year stands at its mean', async () => {
    await as('clerk.n11', async () => {
      await page.getByRole('link', { name: /Прочитать/ }).click()
      await page.waitForURL(new RegExp(`${address}$`))
      await expect(page.getByText('50 из 60')).toBeVisible()
      await page.getByLabel('Ответ', { exact: true }).fill('Программу двух клиентов внесём до конца недели.')
      await decide(page, 'Отправить ответ')
      await said('Программу двух клиентов внесём до конца недели.')
      await page.getByRole('link', { name: '2026 год' }).click()
      await said('(50) ÷ 1 = 50,00')
    })
  })
})
