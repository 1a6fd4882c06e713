import { proofs } from 'scoring/settlement/settlement-case'
import { Button } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { Typed } from './fields'
import { KindToggles } from './kind-toggles'
import type { SettlementField } from './settlement-case'
import { allProved, firstYear, type MonthTyped, type SettlementTyped } from './settlement-state'
import { oneOf } from './typed'

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1)
const iso = (month: number) => `2000-${`${month}`.padStart(2, '0')}`

/** The client's months: subsidy, the eight kinds, the act. */
export function MonthRows(props: {
  typed: SettlementTyped
  change: (part: Partial<SettlementTyped>) => void
  problems: ReadonlySet<SettlementField>
}) {
  const { t, monthName } = useTexts()
  const { typed, change, problems } = props
  const { months } = typed
  const isTaken = (month: number) => months.some((one) => one.month === month)
  const put = (row: MonthTyped, part: Partial<MonthTyped>) =>
    change({ months: months.map((one) => (one === row ? { ...one, ...part } : one)) })
  const add = () => {
    const last = months.at(-1)
    const month = [...allMonths.slice(last?.month ?? 0), ...allMonths].find((one) => !isTaken(one))
    if (month === undefined) return
    change({ months: [...months, { month, amount: last?.amount ?? '', proof: 'signed', kinds: allProved }] })
  }
  return (
    <Section title={t('methodology.calc.settlement.months')}>
      <Typed
        label={t('methodology.calc.year')}
        inputMode="numeric"
        className="count"
        value={typed.year}
        onType={(year) => change({ year })}
        problem={problems.has('year') && t('methodology.calc.yearProblem', { year: firstYear })}
      />
      <Table
        caption={t('methodology.calc.settlement.months')}
        rows={months}
        keyOf={(row) => months.indexOf(row)}
        empty={<p className="empty">{t('methodology.calc.settlement.noMonths')}</p>}
        columns={[
          {
            text: t('methodology.calc.settlement.month'),
            cell: (row) => (
              <select
                className="input"
                aria-label={t('methodology.calc.settlement.month')}
                value={row.month}
                onChange={(event) => put(row, { month: Number(event.target.value) })}
              >
                {allMonths
                  .filter((month) => month === row.month || !isTaken(month))
                  .map((month) => (
                    <option key={month} value={month}>
                      {monthName(iso(month))}
                    </option>
                  ))}
              </select>
            ),
          },
          {
            text: t('methodology.calc.settlement.subsidy'),
            isNumber: true,
            cell: (row) => (
              <AmountOfMonth
                label={t('methodology.calc.settlement.subsidyOf', { month: monthName(iso(row.month)) })}
                value={row.amount}
                isWrong={problems.has(`amount-${row.month}`)}
                onType={(amount) => put(row, { amount })}
              />
            ),
          },
          {
            text: t('methodology.calc.settlement.kinds'),
            cell: (row) => (
              <KindToggles
                label={t('methodology.calc.settlement.kindsOf', { month: monthName(iso(row.month)) })}
                states={row.kinds}
                onTurn={(kinds) => put(row, { kinds })}
              />
            ),
          },
          {
            text: t('methodology.calc.settlement.act'),
            cell: (row) => (
              <select
                className="input"
                aria-label={t('methodology.calc.settlement.actOf', { month: monthName(iso(row.month)) })}
                value={row.proof}
                onChange={(event) => put(row, { proof: oneOf(event.target.value, proofs, 'signed') })}
              >
                {proofs.map((proof) => (
                  <option key={proof} value={proof}>
                    {t(`acts.signature.${proof}`)}
                  </option>
                ))}
              </select>
            ),
          },
          {
            text: '',
            isActions: true,
            cell: (row) => (
              <Button
                type="button"
                size="small"
                aria-label={t('methodology.calc.settlement.removeMonth', { month: monthName(iso(row.month)) })}
                onClick={() => change({ months: months.filter((one) => one !== row) })}
              >
                ×
              </Button>
            ),
          },
        ]}
      />
      <p className="muted small mt-2">{t('methodology.calc.settlement.legend')}</p>
      {months.length < allMonths.length && (
        <p className="mt-3">
          <Button type="button" size="small" onClick={add}>
            {t('methodology.calc.settlement.addMonth')}
          </Button>
        </p>
      )}
    </Section>
  )
}

function AmountOfMonth(props: { label: string; value: string; isWrong: boolean; onType: (value: string) => void }) {
  const { t } = useTexts()
  return (
    <span>
      <input
        className="input amount"
        inputMode="decimal"
        autoComplete="off"
        aria-label={props.label}
        aria-invalid={props.isWrong || undefined}
        value={props.value}
        onChange={(event) => props.onType(event.target.value)}
      />
      {props.isWrong && <span className="field-error block">{t('common.form.money')}</span>}
    </span>
  )
}
