/** Why a letter did not leave, in words that an administrator can do something about: `mail.reason.<code>`. */
export const sendErrorCodes = [
  'wrongAddress',
  'refusedAddress',
  'refusedSender',
  'refusedLetter',
  'busy',
  'noConnection',
  'noTls',
  'noSignIn',
  'noFile',
  'tooOld',
  'other',
] as const
export type SendErrorCode = (typeof sendErrorCodes)[number]

export interface SendError {
  code: SendErrorCode
  /** What the mail server answered, a number of three digits; null where it did not. */
  answer: number | null
}

/** The attached file of a letter has gone from the disk. */
export class NoFile extends Error {}

/** Another attempt would end in the same way. */
export const isFinal = ({ code, answer }: SendError): boolean =>
  code === 'wrongAddress' ||
  code === 'noFile' ||
  code === 'tooOld' ||
  ((code === 'refusedAddress' || code === 'refusedLetter') && (answer ?? 0) >= 500)

/** Reads what a failed attempt threw. */
export function sendErrorOf(error: unknown): SendError {
  if (error instanceof NoFile) return { code: 'noFile', answer: null }
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number }
  return { code: codeOf(code, command, responseCode), answer: responseCode ?? null }
}

const unreached: readonly unknown[] = ['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ENOTFOUND']

function codeOf(code: string | undefined, command: string | undefined, answer: number | undefined): SendErrorCode {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'noSignIn'
  if (code === 'ETLS' || code === 'EREQUIRETLS') return 'noTls'
  if (answer !== undefined && answer >= 400 && answer < 500) return 'busy'
  if (command === 'RCPT TO') return 'refusedAddress'
  if (command === 'MAIL FROM') return 'refusedSender'
  if (answer !== undefined) return 'refusedLetter'
  return unreached.includes(code) ? 'noConnection' : 'other'
}

/** As it is kept with the letter: `refusedAddress 550`. */
export const storedError = ({ code, answer }: SendError): string => [code, answer].filter(Boolean).join(' ')

export function readError(stored: string): SendError | null {
  const [code, answer] = stored.split(' ')
  const known = sendErrorCodes.find((one) => one === code)
  return known ? { code: known, answer: answer ? Number(answer) : null } : null
}
