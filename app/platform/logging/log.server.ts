import pino from 'pino'

/** What is said of an error: its kind and where, never its message, which may carry values of a query. */
function errorWithoutValues(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    kind: error.name,
    code: (error as { code?: unknown }).code,
    frames: frames.slice(0, 12).map((line) => line.trim()),
  }
}

/** The log of the portal: no bodies, no query strings, no personal data. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  serializers: { error: errorWithoutValues },
})
