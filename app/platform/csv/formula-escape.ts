/** What a spreadsheet would take for the start of a formula. */
const startsFormula = /^[=+\-@\t\r]/
const isEscaped = /^'(?=[=+\-@\t\r])/

/** Text that a spreadsheet must not calculate is led by an apostrophe. */
export const escapeFormula = (text: string): string => (startsFormula.test(text) ? `'${text}` : text)

/** Takes the apostrophe away again, so that a file of ours can come back. */
export const unescapeFormula = (text: string): string => text.replace(isEscaped, '')
