import { decide, seedDemo } from './demo-region'
import { expect, startPortal, test } from './portal'
import { storyOn } from './story'

const meetingDay = '2026-11-26'

test('the commission meets with a quorum, one member recuses herself, the others vote, and a signed protocol decides', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const portal = await startPortal({ PORTAL_TODAY: meetingDay, RATE_LIMIT: '100000' }, seedDemo)
  const { as, fields, go, pathHere, radio, said } = storyOn(page, () => portal)
  let meeting = ''
  let item = ''
  let protocol = ''

  await test.step('the secretary opens the meeting: five are there, three would be enough', async () => {
    await as('secretary', async () => {
      await said('Провести заседание комиссии')
      await go('/commission')
      await page.getByRole('link', { name: /Заседание № 1 за 2026 год/ }).click()
      await said('Голосующих членов 5')
      meeting = pathHere()
      await decide(page, 'Открыть заседание')
      await said('Кворума нет')
      for (const box of await page.locator('input[name=present]').all()) await box.check()
      await page.getByRole('button', { name: 'Сохранить отметки' }).click()
      await said('Кворум есть: присутствуют 5 из 5')
      const row = page
        .getByRole('row')
        .filter({ hasText: '17,5' })
        .or(page.getByRole('row').filter({ hasText: '2025' }))
      await row
        .first()
        .getByRole('link', { name: /Обсудить и голосовать/ })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('2025 год')
      item = pathHere()
    })
  })

  await test.step('a member recuses herself and is offered no vote', async () => {
    await as('member2', async () => {
      await go(item)
      await page.getByLabel('Причина отвода').fill('Консультировала организацию в 2025 году')
      await decide(page, 'Заявить самоотвод')
      await said('Самоотвод записан')
      await expect(page.getByRole('button', { name: 'Проголосовать' })).toHaveCount(0)
    })
  })

  await test.step('the motion is put; members vote by their own accounts, one with a dissenting opinion', async () => {
    await as('secretary', async () => {
      await go(item)
      await fields({ Слушали: 'Среднее за 2025 год 17,5 балла.', Выступили: 'Дубравин Ф. Л. просил отсрочки.' })
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
      await said('Сохранено')
      await radio('исключить из реестра').check()
      await decide(page, 'Поставить на голосование')
      await said('На голосовании: исключить из реестра')
      await expect(page.getByRole('button', { name: 'Проголосовать' })).toHaveCount(0)
    })
    for (const [login, choice] of [
      ['member', 'За'],
      ['member3', 'Против'],
      ['member4', 'За'],
    ] as const)
      await as(login, async () => {
        await said('Проголосовать')
        await go(item)
        await radio(choice).check()
        if (choice === 'Против') await page.getByLabel('Особое мнение').first().fill('Достаточно предупреждения.')
        await decide(page, 'Проголосовать')
        await said('Голос принят')
        await expect(page.getByRole('button', { name: 'Проголосовать' })).toHaveCount(0)
      })
  })

  await test.step('the secretary records the vote of the member without an account and closes the vote', async () => {
    await as('secretary', async () => {
      await go(item)
      await radio('За').check()
      await decide(page, 'Записать голос')
      await said('Голос записан')
      await said('За: 3, против: 1, воздержались: 0. Для решения нужно не менее 3.')
      await decide(page, 'Окончить голосование')
      await said('Решено: исключить из реестра')
      await go(meeting)
      await decide(page, 'Окончить заседание')
      await said('Заседание окончено')
      await page.getByRole('link', { name: 'Редакция 1' }).click()
      await said('Консультировала организацию в 2025 году')
      await said('Особое мнение (Дубравин')
      await decide(page, 'Закрыть и зарегистрировать')
      await said('Протокол зарегистрирован')
      protocol = pathHere()
      const buffer = await (await page.request.get(`${portal.address}${protocol}/pdf`)).body()
      await page
        .getByLabel('Подписанный экземпляр')
        .setInputFiles({ name: 'протокол.pdf', mimeType: 'application/pdf', buffer })
      await decide(page, 'Внести подписанный')
      await said('решения действуют')
      await decide(page, 'Отметить направление')
      await said('Протокол направлен в министерство')
      await expect(page.getByRole('button', { name: 'Закрыть и зарегистрировать' })).toHaveCount(0)
      await go(item)
      await expect(page.getByRole('textbox')).toHaveCount(0)
    })
  })

  await test.step('the organisation reads the decision, never the votes', async () => {
    await as('head.n09', async () => {
      await go('/notices')
      await page
        .getByRole('link', { name: /Решение комиссии/ })
        .first()
        .click()
      await said('Исключить из реестра.')
      await expect(page.getByText('Особое мнение')).toHaveCount(0)
      await expect(page.getByText(/против: 1/)).toHaveCount(0)
    })
  })
  await portal.stop()
})
