import { cpSync } from 'node:fs'
import { dirname } from 'node:path'
import { decide, seedDemo } from './demo-region'
import { expect, startPortal, test, type Portal } from './portal'
import { storyOn } from './story'

/** The mean of 20, 10, 20 and 20 is 17.5. */
const totals = [
  { day: '2025-02-11', total: 20 },
  { day: '2025-05-13', total: 10 },
  { day: '2025-08-12', total: 20 },
  { day: '2025-10-28', total: 20 },
]
const organisation = 'N-06'
const centre = 'Загородный дом «Створ»'
const signedCopy = { name: 'протокол.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

const running: (Portal & { stop(): Promise<void> })[] = []
test.afterEach(() => Promise.all(running.splice(0).map((one) => one.stop())))

test('four assessments under the threshold, a commission with one recusal, an order and its publication, term by term', async ({
  page,
}) => {
  test.setTimeout(420_000)
  let portal: Portal
  const { as, fields, go, pathHere, radio, said } = storyOn(page, () => portal)
  const path = (address: string) => page.waitForURL((url) => url.pathname !== address)
  let question = ''
  let meeting = ''
  let item = ''
  let order = ''

  /** The same records, on another day. */
  async function on(day: string): Promise<void> {
    const before = running.at(-1)
    const next = await startPortal({ PORTAL_TODAY: day, RATE_LIMIT: '100000' }, (file) =>
      before ? cpSync(before.folder, dirname(file), { recursive: true }) : seedDemo(file),
    )
    await before?.stop()
    running.splice(0, running.length, next)
    portal = next
  }

  await on('2025-10-31')
  await test.step('the officer plans four assessments, and the last of them brings the mean to 17.5', async () => {
    await as('officer', async () => {
      await go(`/quality/plan?year=2025&organisation=${organisation}`)
      for (const [index, { day }] of totals.entries()) await page.getByLabel(`Визит ${index + 1}`).fill(day)
      await decide(page, 'Запланировать')
      await said('Запланированы 4 оценки')
    })
    const assessments: string[] = []
    await as('quality', async () => {
      for (const { day, total } of totals) {
        await go('/quality?year=2025&q=створ')
        await page
          .getByRole('row', { name: new RegExp(day.split('-').reverse().join('.')) })
          .getByRole('link')
          .first()
          .click()
        await page.waitForURL(/\/quality\/c/)
        assessments.push(pathHere())
        await decide(page, 'Взять себе')
        await page.getByLabel('Когда был визит').fill(day)
        await page.getByRole('button', { name: 'Записать визит' }).click()
        await said('День визита записан')
        for (const [index, choice] of (await page.locator('input[name^="points-"][value="10"]').all()).entries())
          if (index < total / 10) await choice.check()
        for (const choice of (await page.locator('input[name^="points-"][value="0"]').all()).slice(total / 10))
          await choice.check()
        for (const words of await page.locator('textarea[name^="seen-"]').all())
          await words.fill('Проверены документы.')
        for (const words of ['conformity', 'complaints', 'openness'])
          await page.locator(`textarea[name="${words}"]`).fill('Описано в приложении.')
        await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
        await said('Сохранено')
        await decide(page, 'Передать на подтверждение')
        await said('Передано на подтверждение')
      }
      await expect(page.getByRole('button', { name: 'Подтвердить' })).toHaveCount(0)
    })
    await as('quality2', async () => {
      for (const address of assessments) {
        await go(address)
        await decide(page, 'Подтвердить')
        await said('Подтверждено, справка зарегистрирована')
      }
      await go(`/quality/years/${organisation}/2025`)
      await said(/17,5/)
    })
  })

  await test.step('the question has put itself before the commission: a meeting is planned, everybody is invited', async () => {
    await as('secretary', async () => {
      await go('/commission/meetings/new')
      await page.getByLabel('День', { exact: true }).fill('2025-10-31')
      await fields({ Место: 'Малый зал', 'Секретарь в протоколе': 'З. Е. Малютина' })
      const chair = page.getByLabel('Ведёт заседание')
      await chair.selectOption({ label: (await chair.locator('option', { hasText: 'Верещалин' }).innerText()).trim() })
      await page.getByRole('button', { name: 'Назначить заседание' }).click()
      await said('Заседание назначено')
      meeting = pathHere()
      question = (await page.locator('main table a[href^="/commission/questions/"]').first().getAttribute('href'))!
      await decide(page, 'Разослать приглашения')
      await said('Приглашения разосланы.')
    })
    await as('head.n06', async () => {
      await page.getByRole('link', { name: 'Ответить' }).first().click()
      await page.getByLabel('Ваш ответ комиссии').fill('Нарушения устраняются, просим оставить в реестре.')
      await decide(page, 'Отправить ответ')
      await said('Ответ отправлен.')
    })
  })

  await test.step('with a quorum and one recusal the members vote, and one has a dissenting opinion', async () => {
    await as('secretary', async () => {
      await go(meeting)
      await decide(page, 'Открыть заседание')
      await said('Заседание открыто')
      for (const name of ['Верещалин', 'Колокольцева', 'Дубравин', 'Симбирцева'])
        await page.getByLabel(new RegExp(`^Присутствует: ${name}`)).check()
      await page.getByRole('button', { name: 'Сохранить отметки' }).click()
      await said(/Кворум есть/)
      await page.getByRole('link', { name: /Обсудить и голосовать/ }).click()
      await path(meeting)
      item = pathHere()
      await fields({ Слушали: 'О среднем значении оценки качества за 2025 год.', Выступили: 'Члены комиссии.' })
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Сохранено.')
    })
    await as('member4', async () => {
      await go(item)
      await fields({ 'Причина отвода': 'Состояла в попечительском совете организации' })
      await decide(page, 'Заявить самоотвод')
      await said('Самоотвод записан.')
    })
    await as('secretary', async () => {
      await go(item)
      await radio('исключить из реестра').check()
      await decide(page, 'Поставить на голосование')
      await said('Поставлено на голосование.')
    })
    for (const [login, choice] of [
      ['member', 'За'],
      ['member2', 'За'],
      ['member3', 'Против'],
    ] as const)
      await as(login, async () => {
        await go(item)
        await radio(choice).check()
        if (choice === 'Против') await fields({ 'Особое мнение': 'Достаточно срока на устранение.' })
        await decide(page, 'Проголосовать')
        await said('Голос принят.')
      })
    await as('member4', async () => {
      await go(item)
      await said(/отвод: Состояла/)
      await expect(page.getByRole('button', { name: 'Проголосовать' })).toHaveCount(0)
    })
  })

  await test.step('the protocol of Friday 31.10.2025 is to be sent by Saturday 01.11.2025, a working day', async () => {
    await as('secretary', async () => {
      await go(item)
      await decide(page, 'Окончить голосование')
      await said('Решено: Исключить из реестра.')
      await go(meeting)
      await decide(page, 'Окончить заседание')
      await said('Заседание окончено')
      if (!pathHere().startsWith('/commission/protocols/'))
        await page.locator('main a[href^="/commission/protocols/"]').first().click()
      await page.waitForURL(/\/commission\/protocols\//)
      await decide(page, 'Закрыть и зарегистрировать')
      await said('Протокол зарегистрирован')
      await page.locator('input[type=file]').setInputFiles(signedCopy)
      await decide(page, 'Внести подписанный')
      await said('Протокол подписан, решения действуют.')
      await expect(page.getByRole('button', { name: /Закрыть и|Внести подписанный/ })).toHaveCount(0)
    })
    await on('2025-11-01')
    await as('secretary', async () => {
      await expect(page.getByRole('row', { name: /Направить протокол в министерство/ })).toContainText('сегодня')
      await page
        .getByRole('row', { name: /Направить протокол в министерство/ })
        .getByRole('link')
        .first()
        .click()
      await decide(page, 'Отметить направление')
      await said('Протокол направлен в министерство.')
    })
  })

  await test.step('the ministry receives it, orders within three working days and publishes within three more', async () => {
    await as('officer', async () => {
      await page
        .getByRole('row', { name: /Отметьте получение протокола/ })
        .getByRole('link')
        .first()
        .click()
      await decide(page, 'Отметить получение')
      await said('Получение протокола отмечено')
      question = pathHere()
    })
    await on('2025-11-06')
    await as('officer', async () => {
      await go(question)
      await page.getByRole('link', { name: 'Подготовить приказ' }).click()
      await page.getByRole('button', { name: 'Сохранить проект' }).click()
      await decide(page, 'Передать на подпись')
      await said('На подписи')
      order = pathHere()
    })
    await as('approver', async () => {
      await go(order)
      await decide(page, 'Подписать и зарегистрировать')
      await expect(page.getByRole('heading', { name: /^Приказ № \d+-О от/ })).toBeVisible()
    })
    await go(`/centres?q=${encodeURIComponent(centre)}&excluded=on`)
    await page.getByRole('link', { name: centre }).first().click()
    await said(/Исключён из реестра/)
    await on('2025-11-11')
    await as('officer', async () => {
      await go(question)
      await fields({ 'Где размещено': 'Новости, «Об исключении из реестра»' })
      await decide(page, 'Отметить публикацию')
      await said('Публикация отмечена')
      for (const day of ['01.11.2025', '06.11.2025', '11.11.2025']) await said(new RegExp(day.replaceAll('.', '\\.')))
      await expect(page.getByText('в срок')).toHaveCount(3)
      await expect(page.getByText('с опозданием')).toHaveCount(0)
    })
    await go('/centres/excluded')
    await said(centre)
  })
})
