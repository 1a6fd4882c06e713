import { Link } from '@remix-run/react'
import { writeSettlementCase } from 'scoring/case/write-settlement-case'
import { clauseReference } from 'scoring/methodology/clause-text'
import { explain, kindNames } from 'scoring/settlement/explain'
import type { Line, ReviewItem, Settlement } from 'scoring/settlement/settlement'
import type { SettlementCase } from 'scoring/settlement/settlement-case'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { chosen } from '../../subsidies/readings-used'
import { Answer } from './calculator-page'
import { saveJson } from './save-json'
import { othersId } from './settlement-case'

/** What returns, and how each line came about. */
export function SettlementResult({ settlement, settled }: { settlement: Settlement; settled: SettlementCase }) {
  const { t, roubles } = useTexts()
  const { clients, clawback, subsidy } = settlement
  const hasLines = clients.some(({ lines }) => lines.length > 0)
  return (
    <>
      <Answer of={t('methodology.calc.settlement.ofSubsidy', { subsidy: roubles(subsidy) })}>
        {t('methodology.calc.settlement.toReturn')} <b>{roubles(clawback)}</b>
      </Answer>
      <div className="calculator-lines">
        {!hasLines && <p>{t('methodology.calc.settlement.nothing')}</p>}
        {clients.map(({ id, lines, review }) => (
          <div key={id}>
            {lines.map((line, index) => (
              <LineTold key={index} line={line} isOfOthers={id === othersId} settlement={settlement} />
            ))}
            {review.map((item, index) => (
              <ReviewTold key={index} item={item} />
            ))}
          </div>
        ))}
      </div>
      <Button
        type="button"
        size="small"
        className="no-print"
        onClick={() => saveJson(`example-${settled.year}.case.json`, writeSettlementCase(settled))}
      >
        {t('subsidies.statement.downloadCase')}
      </Button>
      <p className="muted small mt-2">{t('methodology.calc.settlement.caseHint')}</p>
    </>
  )
}

function LineTold(props: { line: Line; isOfOthers: boolean; settlement: Settlement }) {
  const { t, pick, language } = useTexts()
  const { title, formula, note, citation, readings } = explain(props.line, language)
  return (
    <div className="told">
      <Link to={paths.rule(props.line.rule)}>{title}</Link>
      {props.isOfOthers && <span className="muted small"> · {t('methodology.calc.settlement.otherClients')}</span>}
      <div className="told-sum">{formula.replace(' ₽', '\u00a0₽')}</div>
      <div className="muted small">
        {note && <div>{note}</div>}
        <div>{clauseReference(citation, language)}</div>
        {readings.length > 0 && (
          <details>
            <summary>{t('methodology.calc.byReadings', { count: readings.length })}</summary>
            {readings.map((id) => (
              <div key={id}>– {pick(chosen(id, props.settlement.readings))}</div>
            ))}
          </details>
        )}
      </div>
    </div>
  )
}

function ReviewTold({ item }: { item: ReviewItem }) {
  const { t, month, roubles, language } = useTexts()
  return (
    <Say tone="warn">
      {item.rule === 'missing-kinds'
        ? t('methodology.calc.settlement.reviewKinds', {
            month: month(item.month),
            kinds: kindNames(item.kinds, language),
          })
        : t('methodology.calc.settlement.reviewExit', { amount: roubles(item.amount) })}
    </Say>
  )
}
