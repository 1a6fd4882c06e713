import { cpSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pdfText } from '../support/pdf-text'
import { decide, seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'
import { storyOn } from './story'

const centre = 'Дом у переправы'
const today = '2026-11-23'
const aYearLater = '2027-11-16'
const theDayBefore = '2027-11-15'

test('a centre applies, is included, certified after a remedy, found by anybody, and suspended a year later', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const first = await startPortal({ PORTAL_TODAY: today, RATE_LIMIT: '100000' }, seedDemo)
  let portal = first
  const { as, fields, go, pageByPage, pathHere, radio, said } = storyOn(page, () => portal)
  let selection = ''
  let certification = ''
  let card = ''
  let order = ''

  await test.step('the organisation describes a new centre, answers each requirement and files', async () => {
    await as('clerk.n06', async () => {
      await go('/selections/new')
      await page.getByRole('button', { name: 'Начать заявление' }).click()
      await said('Черновик заявления создан')
      selection = pathHere().replace('/edit', '')
      await fields({
        ...{ 'Название центра': centre, 'Муниципальное образование': 'Лиманский поселковый округ' },
        ...{ 'Адрес центра': 'пос. Малый Лиман, ул. Паромная, д. 2', 'Мест для мужчин': '6', 'Мест для женщин': '4' },
        ...{
          'Название программы': 'Возвращение',
          'Длительность программы, дней': '180',
          Телефон: '+7 (000) 555-01-02',
        },
        'Договор по профилю «наркология»': 'Областной наркологический диспансер, № 7 от 12.01.2026',
      })
      for (const kind of await page.locator('input[name=kinds]').all()) await kind.check()
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Описание сохранено')
      await page.locator('table a[href*="/requirements/"]').first().click()
      expect(await pageByPage(() => radio('Выполнено').check())).toBeGreaterThan(20)
      await go(selection)
      await decide(page, 'Подать заявление')
      await said('Заявление подано')
    })
  })

  await test.step('the officer returns it with a remark, the organisation answers, another person admits', async () => {
    await as('officer', async () => {
      await go(selection)
      await page.locator('table a[href*="/requirements/"]').nth(2).click()
      const found = page.getByRole('region', { name: 'Вывод министерства' })
      await found.getByRole('radio', { name: 'Не установлено' }).check()
      await found.getByLabel('Что проверено и что найдено').fill('Нет договора аренды.')
      await found.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Сохранено')
      await go(selection)
      await page.locator('textarea[name^="remark"]').first().fill('Приложите договор аренды дома.')
      await decide(page, 'Вернуть с замечаниями')
      await said('Заявление возвращено с замечаниями')
    })
    await as('clerk.n06', async () => {
      await go(selection)
      await page.getByLabel('Ответ', { exact: true }).fill('Договор аренды от 03.02.2026 приложен.')
      await page.getByRole('button', { name: 'Сохранить ответ' }).click()
      await said('Ответ сохранён')
      await decide(page, 'Подать заявление')
      await said('Заявление подано')
    })
    await as('officer', async () => {
      await go(selection)
      await page.getByRole('button', { name: 'Снять замечание' }).click()
      await said('Замечание снято')
      await page.locator('table a[href*="/requirements/"]').first().click()
      await pageByPage(() =>
        page.getByRole('region', { name: 'Вывод министерства' }).getByLabel('Выполнено', { exact: true }).check(),
      )
      await go(selection)
      await decide(page, 'Признать комплект полным')
      await said('Комплект признан полным')
      await decide(page, 'Предложить допустить')
      await said('Предложение передано на решение')
      await expect(page.getByRole('button', { name: 'Допустить' })).toBeHidden()
    })
    await as('approver', async () => {
      await go(selection)
      await decide(page, 'Допустить')
      await said('Заявитель допущен')
    })
  })

  await test.step('an order includes it: prepared by one person, signed by another', async () => {
    await as('officer', async () => {
      await go(selection)
      await page.getByRole('link', { name: 'Подготовить приказ о включении' }).click()
      await page.getByRole('checkbox', { name: new RegExp(centre) }).check()
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
    await go('/centres?q=переправа дом')
    await page.getByRole('link', { name: centre }).first().click()
    await page.waitForURL(/\/centres\/\d+/)
    card = pathHere()
    await said('Дом у переправы')
    await expect(page.getByText(/Сертификат[^.]*действует/)).toHaveCount(0)
  })

  await test.step('it assesses itself; assessors are assigned, visit it and find one criterion not met', async () => {
    await as('clerk.n06', async () => {
      await go('/certifications/new')
      await page.getByLabel('Центр', { exact: true }).selectOption({ label: centre })
      await page.getByRole('button', { name: 'Открыть', exact: true }).click()
      await said('Сертификация открыта')
      certification = pathHere()
      await decide(page, 'Передать')
      await said('Ответьте по каждому критерию.')
      await go(certification)
      await page.getByRole('link', { name: 'Продолжить самооценку' }).click()
      expect(await pageByPage(() => radio('выполнен').check())).toBe(29)
      await go(certification)
      await decide(page, 'Передать')
      await said('Самооценка передана')
    })
    await as('officer', async () => {
      await go(`${certification}/assessors`)
      await page.getByRole('checkbox', { name: /Рощина/ }).check()
      await page.getByRole('checkbox', { name: /Берестов/ }).check()
      const lead = page.getByLabel('Ведущий эксперт')
      await lead.selectOption({ label: (await lead.locator('option', { hasText: 'Рощина' }).innerText()).trim() })
      await decide(page, 'Назначить')
      await said('Состав экспертов сохранён')
    })
    await as('assessor', async () => {
      await go(`${certification}/visit`)
      await page.getByLabel('Назначен на').fill(today)
      await page.getByRole('button', { name: 'Назначить', exact: true }).click()
      await said('День выезда назначен')
      await go(certification)
      await page.getByRole('link', { name: 'Открыть выезд' }).click()
      await fields({
        'Кто присутствовал': 'Руководитель центра, психолог',
        'Что увидели': 'Дом на 10 мест, шесть комнат.',
      })
      await decide(page, 'Записать протокол')
      await said('Протокол записан')
      await go(certification)
      await page.getByRole('link', { name: 'Оценить критерии' }).click()
      const found = page.getByRole('region', { name: 'Что установили эксперты' })
      let count = 0
      await pageByPage(async () => {
        if (++count !== 3) return found.getByRole('radio', { name: 'выполнен', exact: true }).check()
        await found.getByRole('radio', { name: 'выполнен частично' }).check()
        await found.getByLabel('Что установлено').fill('У двух договоров нет подписи клиента.')
        await found.getByLabel('Устранить до').fill('2026-12-20')
      })
    })
  })

  await test.step('the report supports a remedy; to certify against it needs a reason, so the remedy is decided', async () => {
    await as('assessor', async () => {
      await report('устранить несоответствия и проверить повторно', '')
    })
    await as('decider', async () => {
      await go(`${certification}/decision`)
      await said('у каждого не выполненного полностью критерия есть срок устранения')
      await radio('Выдать сертификат').check()
      await page.getByLabel('Действует по').fill('2029-11-22')
      await page.getByLabel('Основание').fill('Заключение № 1')
      await decide(page, 'Сохранить решение')
      await said(/Объясните почему/)
      await expect(page.locator('#problem-departureReason')).toBeVisible()
      await radio('Устранить несоответствия в срок').check()
      await decide(page, 'Сохранить решение')
      await said('Решение сохранено')
    })
  })

  await test.step('the centre remedies it, the assessor checks, the certificate is issued', async () => {
    await as('clerk.n06', async () => {
      await go(certification)
      await page.getByRole('link', { name: 'Сообщить об устранении' }).click()
      await page.getByLabel('Что сделано').fill('Договоры подписаны 24.11.2026.')
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Сохранено')
      await go(certification)
      await decide(page, 'Передать на проверку')
      await said('Устранение передано на проверку')
    })
    await as('assessor', async () => {
      await go(certification)
      await page.getByRole('link', { name: 'Проверить устранение' }).click()
      const found = page.getByRole('region', { name: 'Что установили эксперты' })
      await found.getByRole('radio', { name: 'выполнен', exact: true }).check()
      await found.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Сохранено')
      await report('выдать сертификат', '16.11.2027')
    })
    await as('decider', async () => {
      await go(`${certification}/decision`)
      await said('все критерии выполнены: оценка поддерживает сертификацию')
      await radio('Выдать сертификат').check()
      await page.getByLabel('Действует по').fill('2029-11-22')
      await page.getByLabel('Основание').fill('Заключение № 2: выполнены все 29 критериев')
      await decide(page, 'Сохранить решение')
      await said('Решение сохранено')
      await go(certification)
      await page.locator('a[href^="/certificates/"]').first().click()
      await expect(page.getByRole('heading', { name: /^Сертификат/ })).toBeVisible()
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'PDF', exact: true }).click()
      const { pages } = await pdfText(new Uint8Array(readFileSync(await (await download).path())))
      expect(pages.join(' ')).toContain('СЕРТИФИКАТ СООТВЕТСТВИЯ')
      expect(pages.join(' ')).toContain(centre)
    })
  })

  await test.step('anybody finds it, sees that it is certified, and the code of the certificate is genuine', async () => {
    await go('/centres?q=пиреправа')
    await page.getByRole('link', { name: centre }).first().click()
    await said(/до 22\.11\.2029|по 22\.11\.2029|22 ноября 2029/)
    await page.locator('a[href*="/check/"]').first().click()
    await page.waitForURL(/\/check\/\d+/)
    await expect(page.getByRole('main')).toContainText(centre)
    await expect(page.getByRole('main')).toContainText(/действует/i)
  })
  const later = await startPortal({ PORTAL_TODAY: aYearLater, RATE_LIMIT: '100000' }, (file) =>
    cpSync(first.folder, dirname(file), { recursive: true }),
  )
  portal = later

  await test.step('a year later surveillance finds what is wrong and the certificate is suspended', async () => {
    await as('assessor', async () => {
      await go(certification)
      await page
        .locator('a[href^="/visits/"]')
        .filter({ hasText: /Инспекционный контроль/ })
        .first()
        .click()
      await page.getByLabel('Назначен на').fill(aYearLater)
      await page.getByRole('button', { name: 'Назначить', exact: true }).click()
      await said('День выезда назначен')
      await page.getByText('Записать несоответствие', { exact: true }).click()
      await page.getByLabel('Критерий', { exact: true }).selectOption({ index: 1 })
      await radio('не выполнен').check()
      await fields({ 'Что установлено': 'Нет заключения пожарного надзора.', 'Устранить до': '2027-12-20' })
      await page.getByRole('button', { name: 'Записать', exact: true }).click()
      await said('Несоответствие записано')
      await fields({ 'Кто присутствовал': 'Руководитель центра', 'Что увидели': 'Пожарная сигнализация отключена.' })
      await radio('предложено приостановить сертификат').check()
      await decide(page, 'Записать протокол')
      await said('Протокол записан')
    })
    await as('decider', async () => {
      await go(certification)
      await page.locator('a[href^="/certificates/"]').first().click()
      await expect(page.getByRole('heading', { name: /^Сертификат/ })).toBeVisible()
      await page.getByRole('radio', { name: 'Приостановить сертификат' }).check()
      await page.getByLabel('Действует с').fill(aYearLater)
      await page.getByLabel('Основание').fill('Протокол инспекционного контроля от 16.11.2027')
      await decide(page, 'Сохранить решение')
      await said('Сертификат приостановлен')
    })
  })

  await test.step('the register says so from that day, and still shows it certified as of the day before', async () => {
    await go(card)
    await said(/приостановлен/i)
    await go(`${card}?on=${theDayBefore}`)
    await said(/22\.11\.2029|22 ноября 2029/)
    await expect(page.getByText(/сертификат[^.]*приостановлен/i)).toHaveCount(0)
  })
  await later.stop()
  await first.stop()

  /** The lead writes and signs the report. */
  async function report(proposal: string, surveillance: string): Promise<void> {
    await go(`${certification}/report`)
    await page.getByLabel('3. Дни инспекционного контроля').fill(surveillance)
    await page.getByLabel('4. Вывод о записи в реестре и о сертификате').fill('Запись в реестре сохранить.')
    await radio(proposal).check()
    await page.getByRole('button', { name: 'Сохранить проект' }).click()
    await said('Проект заключения сохранён')
    await decide(page, 'Подписать заключение')
    await said('Заключение подписано')
  }
})
