import words from 'number-to-words-ru'

/**
 * A sum as a document writes it: «Одиннадцать тысяч двести пятьдесят рублей 00 копеек».
 * @param kopecks not below zero
 */
export function sumInWords(kopecks: bigint): string {
  if (kopecks < 0n) throw new RangeError(`a sum in a document is not below zero: ${kopecks}`)
  const digits = kopecks.toString().padStart(3, '0')
  // As text: a number would lose kopecks past 90 trillion roubles.
  return words.convert(`${digits.slice(0, -2)}.${digits.slice(-2)}`, {
    currency: 'rub',
    roundNumber: -1,
    convertNumberToWords: { integer: true, fractional: false },
  })
}
