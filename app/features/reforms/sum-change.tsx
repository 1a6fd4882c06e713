import { useTexts } from '~/ui/texts'
import { percentOfChange } from './change-of-sum'

export interface Sums {
  readonly before: bigint
  readonly after: bigint
  readonly difference: bigint
}

/** «+1 234,56», «−1 234,56», «0,00». */
export function useSigned() {
  const { money } = useTexts()
  return (amount: bigint): string => `${amount > 0n ? '+' : ''}${money(amount)}`
}

/** The answer in one sentence: of all the organisations, or of one. */
export function useSentence() {
  const { t, roubles, language } = useTexts()
  return ({ before, difference }: Sums, year: number, of: 'all' | 'one'): string => {
    const percent = percentOfChange(before, difference)
    const sign = difference < 0n ? '−' : '+'
    const values = {
      year,
      amount: roubles(difference < 0n ? -difference : difference),
      percent: percent === null ? '' : ` (${sign}${language === 'ru' ? percent.replace('.', ',') : percent}%)`,
    }
    const outcome = difference < 0n ? 'less' : difference > 0n ? 'more' : 'same'
    return t(of === 'all' ? `reforms.sentence.${outcome}` : `reforms.sentence.${outcome}One`, values)
  }
}

/** Before, after and the difference, in large figures. */
export function SumNumbers({ sums }: { sums: Sums }) {
  const { t, roubles } = useTexts()
  const signed = useSigned()
  return (
    <div className="numbers">
      <div>
        <b>{roubles(sums.before)}</b>
        {t('reforms.before')}
      </div>
      <div>
        <b>{roubles(sums.after)}</b>
        {t('reforms.after')}
      </div>
      <div>
        <b>{signed(sums.difference)}&nbsp;₽</b>
        {t('reforms.difference')}
      </div>
    </div>
  )
}
