import { defineConfig } from 'vitest/config'

/** The tests of the law alone, each property a few hundred times: a changed rule must be noticed quickly, thousands of times. */
export default defineConfig({
  test: {
    include: ['scoring/**/*.test.ts', 'tests/scoring/**/*.test.ts'],
    exclude: [
      'tests/scoring/locale.property.test.ts',
      'tests/scoring/malformed-giants.test.ts',
      'tests/scoring/unexpected-failure.test.ts',
    ],
    setupFiles: ['tests/mutation/load-everything.ts'],
    env: { PROPERTY_RUNS: '50' },
    testTimeout: 20_000,
  },
})
