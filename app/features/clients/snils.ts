/** The eleven digits of a СНИЛС however they are typed; null where there are not eleven, or the last two do not check the others. */
export function readSnils(text: string): string | null {
  const digits = text.replace(/[\s\u00a0–-]/g, '')
  return /^\d{11}$/.test(digits) && checkOf(digits) === Number(digits.slice(9)) ? digits : null
}

/** The sum of the nine digits, each times its place from the right, over 101; a remainder of 100 is written 00. */
function checkOf(digits: string): number {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0)
  return (sum % 101) % 100
}

/** «112-233-445 95» */
export const snilsText = (digits: string): string =>
  `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`
