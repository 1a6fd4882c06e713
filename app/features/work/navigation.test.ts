import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { textsOf } from '~/platform/i18n/texts'
import { permissionsOf, roles } from '~/platform/permissions/roles'
import { navigationFor } from './navigation'

const { t } = textsOf('ru')
const of = (role: (typeof roles)[number], pathname: string, counts: Record<string, number> = {}) =>
  navigationFor(t, [...permissionsOf([role])], counts, pathname)
const said = (role: (typeof roles)[number], pathname: string) =>
  of(role, pathname).map(({ text, rooms }) => [text, ...rooms.map((room) => room.text)].join(' › '))

test('an officer has eleven rooms in sight; those of the room entered are seen under it', () => {
  expect(said('ministry-officer', '/work')).toEqual([
    'Мои задачи',
    'Реестр',
    'Сертификация',
    'Качество',
    'Комиссия',
    'Клиенты',
    'Акты',
    'Расчёты',
    'Сроки',
    'Документы',
    'Методика',
  ])
  expect(said('ministry-officer', '/organisations/N-01')).toContain('Реестр › Заявления › Досье')
  expect(said('ministry-officer', '/templates/demand')).toContain('Документы › Приказы')
})

test('where the first room of a kind is closed, the next one leads it', () => {
  expect(said('administrator', '/work')).toContain('Сотрудники')
  expect(said('auditor', '/audit')).toContain('Сотрудники › Журнал')
})

test('what waits behind a closed door is counted on it, and on its own room once the door is open', () => {
  const counts = { [paths.papers]: 2, [paths.orders]: 3 }
  const papers = (pathname: string) => of('ministry-officer', pathname, counts).find(({ to }) => to === paths.papers)
  expect(papers('/work')).toMatchObject({ count: 5, isHere: false, rooms: [] })
  expect(papers('/orders/new')).toMatchObject({
    count: 2,
    isHere: false,
    rooms: [{ to: paths.orders, count: 3, isHere: true }],
  })
})

test.each(roles)('every room of %s is in sight from within its house, and marked', (role) => {
  for (const head of of(role, '/work'))
    for (const { to } of [head, ...(of(role, head.to).find((room) => room.to === head.to)?.rooms ?? [])]) {
      const marked = of(role, to).flatMap((room) => [room, ...room.rooms].filter(({ isHere }) => isHere))
      expect(marked.map((room) => room.to)).toEqual([to])
    }
})
