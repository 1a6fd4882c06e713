import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { CountTyped, Typed } from './fields'
import { mostCompleters, type SettlementField } from './settlement-case'
import type { SettlementTyped } from './settlement-state'

const ofCompleters = ['attended', 'registered', 'inRemission'] as const

/** The end of the year: the other clients' subsidy, and what became of those who completed. */
export function YearFields(props: {
  typed: SettlementTyped
  change: (part: Partial<SettlementTyped>) => void
  problems: ReadonlySet<SettlementField>
}) {
  const { t } = useTexts()
  const { typed, change, problems } = props
  return (
    <Section title={t('methodology.calc.settlement.yearEnd')}>
      <div className="fields">
        <Typed
          label={t('methodology.calc.settlement.others')}
          hint={t('methodology.calc.settlement.othersHint')}
          inputMode="decimal"
          className="amount"
          value={typed.others}
          onType={(others) => change({ others })}
          problem={problems.has('others') && t('common.form.money')}
        />
        <Typed
          label={t('methodology.calc.settlement.completedOn')}
          hint={t('methodology.calc.settlement.completedOnHint')}
          type="date"
          value={typed.completedOn}
          onType={(completedOn) => change({ completedOn })}
          problem={problems.has('completedOn') && t('methodology.calc.settlement.completedOnProblem')}
        />
      </div>
      <div className="fields fields-narrow">
        <CountTyped
          label={t('methodology.calc.settlement.completed')}
          value={typed.completed}
          onType={(completed) => change({ completed })}
          problem={problems.has('completed') && t('common.form.range', { min: 0, max: mostCompleters })}
        />
        {ofCompleters.map((name) => (
          <CountTyped
            key={name}
            label={t(`methodology.calc.settlement.${name}`)}
            value={typed[name]}
            onType={(value) => change({ [name]: value })}
            problem={problems.has(name) && t('methodology.calc.settlement.ofCompleters')}
          />
        ))}
        <CountTyped
          label={t('methodology.calc.settlement.statements')}
          value={typed.statements}
          onType={(statements) => change({ statements })}
          problem={problems.has('statements') && t('methodology.calc.settlement.statementsProblem')}
        />
      </div>
    </Section>
  )
}
