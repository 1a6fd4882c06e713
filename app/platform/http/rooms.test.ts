import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { roomFor, roomsOf } from './rooms'

const routes = {
  root: { id: 'root', path: '' },
  first: { id: 'first', parentId: 'root', index: true },
  missing: { id: 'missing', parentId: 'root', path: '*' },
  centres: { id: 'centres', parentId: 'root', path: 'centres' },
  centre: { id: 'centre', parentId: 'root', path: 'centres/:number' },
  acts: { id: 'acts', parentId: 'root', path: 'acts' },
  month: { id: 'month', parentId: 'acts', path: ':organisation/:month' },
}
const build = { routes, assets: { version: '1', routes }, basename: '/' } as unknown as ServerBuild
const rooms = roomsOf(build)
const routesFor = (pathname: string) => Object.keys(roomFor(rooms, pathname)?.routes ?? {})

test('a room holds its own routes, those within them, and what any page may need', () => {
  expect([...rooms.keys()]).toEqual(['centres', 'acts'])
  const centres = ['root', 'first', 'missing', 'centres', 'centre']
  for (const pathname of ['/centres', '/centres/', '/centres/12', '/centres.data', '/centres/12.data'])
    expect(routesFor(pathname)).toEqual(centres)
  expect(Object.keys(rooms.get('centres')!.assets.routes)).toEqual(centres)
  expect(routesFor('/acts/N-1/2025-03')).toEqual(['root', 'first', 'missing', 'acts', 'month'])
})

test('the whole portal is asked where the first word is none of a room as it is written', () => {
  for (const pathname of ['/', '/_root.data', '/__manifest', '/Centres', '/centre%73', '/centresque', '//centres', ''])
    expect(roomFor(rooms, pathname)).toBeNull()
})
