import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { PATIENCE, RUNS } from './property-runs'

const run = promisify(execFile)

test(
  'the locale and the zone of the machine change neither the result nor its words',
  async () => {
    const machines = [
      { LC_ALL: 'ru_RU.UTF-8', TZ: 'Asia/Irkutsk' },
      { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    ]
    const said = await Promise.all(
      machines.map(async (machine) => {
        const args = ['--import', 'tsx', 'tests/scoring/digest-cases.ts', `${RUNS}`]
        const { stdout } = await run('node', args, { env: { ...process.env, ...machine } })
        const [locale, digest] = stdout.trim().split(' ')
        return { locale, digest }
      }),
    )
    expect(said.map(({ locale }) => locale)).toEqual(['ru-RU', 'tr-TR'])
    expect(said[0]?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(said[1]?.digest).toBe(said[0]?.digest)
  },
  PATIENCE,
)
