import { expect, test } from 'vitest'
import { localPath } from './local-path'

test('only a path of this portal is followed', () => {
  expect(localPath('/acts?year=2026')).toBe('/acts?year=2026')
  for (const asked of ['//evil.test', '/\\evil.test', 'https://evil.test', '/a b', '/a\x00', '/a\x1f', '/a\x7f', null])
    expect(localPath(asked)).toBe('/work')
})
