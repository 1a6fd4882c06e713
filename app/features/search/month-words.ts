const stems = [
  /^(январ|january)/,
  /^(феврал|february)/,
  /^(март|march)/,
  /^(апрел|april)/,
  /^(ма[йяе]$|may$)/,
  /^(июн|june)/,
  /^(июл|july)/,
  /^(август|august)/,
  /^(сентябр|september)/,
  /^(октябр|october)/,
  /^(ноябр|november)/,
  /^(декабр|december)/,
]

export interface MonthWords {
  /** `03`; undefined where no month is named. */
  month?: string
  year?: string
  /** The words that name no time. */
  rest: string[]
}

/** Finds the month in a search: «март 2026», «марта», «03.2026», «2026-03». */
export function monthWords(words: readonly string[]): MonthWords {
  const found: MonthWords = { rest: [] }
  for (const word of words) {
    const index = stems.findIndex((stem) => stem.test(word))
    const written = /^(?:(\d{4})-(\d\d)|(\d\d)[./](\d{4}))$/.exec(word)
    if (written) {
      found.year = written[1] ?? written[4]
      found.month = written[2] ?? written[3]
    } else if (index >= 0) found.month = String(index + 1).padStart(2, '0')
    else if (/^20\d\d$/.test(word)) found.year = word
    else if (word !== 'г.' && word !== 'г' && word !== 'акт') found.rest.push(word)
  }
  return found
}
