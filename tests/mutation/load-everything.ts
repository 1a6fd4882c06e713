/**
 * Loads the whole law before the first test, so that what runs when a module is loaded is told apart from what a test
 * runs: a lazily loaded module would otherwise count its tables and texts as tested by whichever test came first.
 */
import.meta.glob(['../../scoring/**/*.ts', '!../../scoring/**/*.test.ts', '!../../scoring/cli/main.ts'], {
  eager: true,
})
