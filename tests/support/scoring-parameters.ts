import type { AnyParameter } from '../../scoring/parameters/parameter'

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../scoring/**/*.ts', '!../../scoring/**/*.test.ts', '!../../scoring/cli/**'],
  { eager: true },
)

const isParameter = (value: unknown): value is AnyParameter =>
  typeof value === 'object' && value !== null && 'sort' in value && 'rows' in value && 'on' in value

/** Every parameter that a module of the law exports; the command is not asked, for it would run. */
export const scoringParameters: readonly AnyParameter[] = [
  ...new Set(Object.values(modules).flatMap((module) => Object.values(module).filter(isParameter))),
]
