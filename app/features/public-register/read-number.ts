/** A number of the register from an address: 1 to 999 999; null for anything else. */
export const readNumber = (text: string | undefined): number | null =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : null
