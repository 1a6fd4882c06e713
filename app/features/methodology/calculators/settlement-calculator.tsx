import { useSearchParams } from '@remix-run/react'
import { useMemo, useState } from 'react'
import { displayKopecks, formatKopecks } from 'scoring/money'
import type { SettlementReadings } from 'scoring/readings'
import { settle } from 'scoring/settlement/settle'
import { readMoney } from '~/platform/forms/read-money'
import type { Language } from '~/platform/i18n/texts'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { BandBar } from '../../subsidies/band-bar'
import { indicatorsOf } from '../../subsidies/indicators'
import { CalculatorPage, Unreadable } from './calculator-page'
import { ExitFields } from './exit-fields'
import { MonthRows } from './month-rows'
import { ReadingsChoice } from './readings-choice'
import { readSettlementTyped } from './settlement-case'
import { SettlementResult } from './settlement-result'
import {
  exampleSettlement,
  readSettlementAddress,
  writeSettlementAddress,
  type SettlementTyped,
} from './settlement-state'
import { useAddress } from './use-address'
import { YearFields } from './year-fields'

/** A client's months and the end of a year: what returns, line by line, as it is typed. */
export function SettlementCalculator({ inForce }: { inForce: SettlementReadings }) {
  const { t, language } = useTexts()
  const [params] = useSearchParams()
  const [typed, setTyped] = useState(() => asWritten(readSettlementAddress(params, inForce), language))
  useAddress(writeSettlementAddress(typed))
  const change = (part: Partial<SettlementTyped>) => setTyped({ ...typed, ...part })
  const name = t('methodology.calc.settlement.exampleName')
  const read = useMemo(() => readSettlementTyped(typed, name), [typed, name])
  const settlement = useMemo(() => (read.ok ? settle(read.case) : null), [read])
  const problems = read.ok ? noProblems : read.problems
  return (
    <CalculatorPage
      title={t('methodology.calc.settlement.title')}
      lead={t('methodology.calc.settlement.lead')}
      onReset={() => setTyped(asWritten(exampleSettlement(inForce), language))}
      result={read.ok && settlement ? <SettlementResult settlement={settlement} settled={read.case} /> : <Unreadable />}
    >
      <MonthRows {...{ typed, change, problems }} />
      <ExitFields {...{ typed, change }} />
      <YearFields {...{ typed, change, problems }} />
      {settlement && (
        <Section title={t('methodology.calc.settlement.bands')}>
          {indicatorsOf(settlement)
            .filter(({ edges }) => edges.length > 0)
            .map((indicator) => (
              <BandBar key={indicator.id} indicator={indicator} />
            ))}
        </Section>
      )}
      <ReadingsChoice chosen={typed.readings} inForce={inForce} onChoose={(readings) => change({ readings })} />
    </CalculatorPage>
  )
}

const noProblems: ReadonlySet<never> = new Set()

/** Amounts as a person of this language writes them. */
function asWritten(typed: SettlementTyped, language: Language): SettlementTyped {
  const written = (text: string) => {
    const kopecks = readMoney(text)
    if (kopecks === undefined) return text
    return language === 'ru' ? displayKopecks(kopecks, language) : formatKopecks(kopecks)
  }
  return {
    ...typed,
    others: written(typed.others),
    months: typed.months.map((month) => ({ ...month, amount: written(month.amount) })),
  }
}
