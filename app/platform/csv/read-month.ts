const names = ['янв', 'фев', 'мар', 'апр', 'мая|май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
const byName = names.map((name) => new RegExp(`^(?:${name})[а-я]*[. ]+(\\d{2}|\\d{4})(?: ?г\\.?)?$`))

/**
 * A month as people and Excel write it: `2026-03`, «03.2026», «01.03.2026», «март 2026 г.», «мар.26».
 * @returns `YYYY-MM`, or undefined where it is no month
 */
export function readMonth(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const digits = /^(?:01\.)?(\d{1,2})\.(\d{4})$/.exec(plain)
  if (digits) return monthOf(digits[2]!, Number(digits[1]))
  const iso = /^(\d{4})-(\d{2})(?:-01)?$/.exec(plain)
  if (iso) return monthOf(iso[1]!, Number(iso[2]))
  const index = byName.findIndex((pattern) => pattern.test(plain))
  const year = byName[index]?.exec(plain)?.[1] ?? ''
  return index < 0 ? undefined : monthOf(year.length === 2 ? `20${year}` : year, index + 1)
}

const monthOf = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 && year >= '1900' ? `${year}-${String(month).padStart(2, '0')}` : undefined
