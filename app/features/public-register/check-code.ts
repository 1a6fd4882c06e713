const digits = 16
const range = 10n ** BigInt(digits)

/** The code of a sealed paper: figures alone, for they are typed from paper in any layout of a keyboard. */
export const codeOfSeal = (seal: string): string => (BigInt(`0x${seal}`) % range).toString().padStart(digits, '0')

/** «1234 5678 9012 3456»: as a code is printed. */
export const shownCode = (code: string): string => (/^\d+$/.test(code) ? code.replace(/(\d{4})(?=\d)/g, '$1 ') : code)

/** What was typed from paper, as codes are kept: no spaces, no dashes, capitals; null where it can be no code. */
export function readCode(typed: string): string | null {
  const code = typed
    .slice(0, 80)
    .replace(/[\s\u00a0–—-]/g, '')
    .toUpperCase()
  return /^[\p{L}\d]{6,40}$/u.test(code) ? code : null
}
