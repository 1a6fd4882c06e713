import { defineConfig } from 'vitest/config'

/** The unit tests of money, shares, days and calendars alone: they must notice a change by themselves. */
export default defineConfig({
  test: {
    include: ['scoring/*.test.ts', 'scoring/calendar/*.test.ts', 'scoring/deadlines/*.test.ts'],
    env: { PROPERTY_RUNS: '100' },
  },
})
