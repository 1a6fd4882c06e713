import pino from 'pino'

/** The log of the portal: no bodies, no query strings, no personal data. */
export const log = pino({ level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info') })
