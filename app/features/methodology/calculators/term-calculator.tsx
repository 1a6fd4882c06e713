import { useSearchParams } from '@remix-run/react'
import { useState } from 'react'
import { clauseReference } from 'scoring/methodology/clause-text'
import { daysMove, monthsEnd, termBegins } from 'scoring/deadlines/term-end'
import { addDays, weekdayOf } from 'scoring/plain-date'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { ActShort } from '../../readings/act-short'
import { ProofDays } from '../proof-days'
import { Answer, CalculatorPage, Unreadable } from './calculator-page'
import { Chosen, CountTyped, Ticked, Typed } from './fields'
import { TermWeeks } from './term-weeks'
import {
  exampleTerm,
  knownYears,
  mostOf,
  readTermAddress,
  readTermTyped,
  termUnits,
  writeTermAddress,
  type TermRead,
  type TermTyped,
} from './term-state'
import { oneOf } from './typed'
import { useAddress } from './use-address'

/** The last day of a term, with the days that decided it. */
export function TermCalculator() {
  const { t } = useTexts()
  const [params] = useSearchParams()
  const [typed, setTyped] = useState(() => readTermAddress(params))
  useAddress(writeTermAddress(typed))
  const change = (part: Partial<TermTyped>) => setTyped({ ...typed, ...part })
  const read = readTermTyped(typed)
  const problem = read.ok ? null : read.problem
  return (
    <CalculatorPage
      title={t('methodology.calc.term.title')}
      lead={t('methodology.calc.term.lead')}
      onReset={() => setTyped(exampleTerm)}
      result={<TermResult read={read} typed={typed} />}
    >
      <div className="fields">
        <Typed
          label={t('methodology.calc.term.start')}
          hint={t('methodology.calc.term.startHint')}
          type="date"
          value={typed.start}
          onType={(start) => change({ start })}
          problem={problem === 'start' && t('common.form.day')}
        />
      </div>
      <div className="fields fields-narrow">
        <CountTyped
          label={t('methodology.calc.term.count')}
          value={typed.count}
          onType={(count) => change({ count })}
          problem={problem === 'count' && t('common.form.range', { min: 1, max: mostOf[typed.unit] })}
        />
        <Chosen
          label={t('methodology.calc.term.unit')}
          value={typed.unit}
          options={termUnits.map((unit) => ({ value: unit, text: t(`methodology.calc.term.units.${unit}`) }))}
          onChoose={(unit) => change({ unit: oneOf(unit, termUnits, typed.unit) })}
        />
      </div>
      {typed.unit !== 'working-days' && (
        <Ticked label={t('methodology.calc.term.shift')} isOn={typed.shifts} onTick={(shifts) => change({ shifts })} />
      )}
      {read.ok && (
        <Section title={t('methodology.term.proof')}>
          <TermWeeks {...read} />
          <ProofDays days={read.days} />
        </Section>
      )}
    </CalculatorPage>
  )
}

function TermResult({ read, typed }: { read: TermRead; typed: TermTyped }) {
  const { t, longDay, language } = useTexts()
  if (!read.ok)
    return read.problem === 'calendar' ? (
      <Say tone="warn" role="status">
        {t('methodology.term.noCalendar', { year: read.year, years: knownYears.join(', ') })}
      </Say>
    ) : (
      <Unreadable />
    )
  const isMonths = typed.unit === 'months'
  const moves = typed.unit !== 'working-days' && typed.shifts
  const articles = [termBegins, ...(isMonths ? [monthsEnd] : []), ...(moves ? [daysMove] : [])]
  return (
    <>
      <Answer of={t(`methodology.term.weekday.${weekdayNames[weekdayOf(read.due)]!}`)}>
        {t('methodology.term.lastDay')} <b className="block">{longDay(read.due)}</b>
      </Answer>
      <dl className="facts small">
        <dt>{t('methodology.term.begins')}</dt>
        <dd>{longDay(addDays(read.start, 1))}</dd>
        <dt>{t('methodology.term.byLaw')}</dt>
        <dd>
          {articles.map((article) => (
            <div key={article.clause}>
              <ActShort act={article.act} />, {clauseReference(article, language)}
            </div>
          ))}
        </dd>
      </dl>
    </>
  )
}

export const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
