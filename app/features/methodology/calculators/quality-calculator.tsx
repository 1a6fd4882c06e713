import { Link, useSearchParams } from '@remix-run/react'
import { useState } from 'react'
import { criterionIds, qualityCriteria } from 'scoring/quality/criteria'
import { meanFormula, qualityStatusTexts } from 'scoring/quality/explain-quality'
import type { QualityStatus } from 'scoring/quality/quality'
import { qualityMean } from 'scoring/quality/rules'
import { clauseReference } from 'scoring/methodology/clause-text'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Say, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { Answer, CalculatorPage, Unreadable } from './calculator-page'
import { Ticked, Typed } from './fields'
import {
  allMet,
  assessmentsIn,
  exampleQuality,
  pointsIn,
  readQualityAddress,
  readQualityTyped,
  writeQualityAddress,
  type QualityRead,
  type QualityTyped,
} from './quality-state'
import { firstYear } from './settlement-state'
import { useAddress } from './use-address'

/** A year of quality assessments: points, mean, and whether the question of exclusion is raised. */
export function QualityCalculator() {
  const { t } = useTexts()
  const [params] = useSearchParams()
  const [typed, setTyped] = useState(() => readQualityAddress(params))
  useAddress(writeQualityAddress(typed))
  const change = (part: Partial<QualityTyped>) => setTyped({ ...typed, ...part })
  const { assessments } = typed
  const read = readQualityTyped(typed)
  const isFull = assessments.length >= assessmentsIn(typed.year)
  return (
    <CalculatorPage
      title={t('methodology.calc.quality.title')}
      lead={t('methodology.calc.quality.lead')}
      onReset={() => setTyped(exampleQuality)}
      result={read ? <QualityResult {...read} /> : <Unreadable />}
    >
      <Typed
        label={t('methodology.calc.year')}
        inputMode="numeric"
        className="count"
        value={typed.year}
        onType={(year) => change({ year })}
        problem={!read && t('methodology.calc.yearProblem', { year: firstYear })}
      />
      <CriteriaTable assessments={assessments} points={pointsIn(typed.year)} onMark={change} totals={read} />
      <p className="mt-3 flex gap-2">
        {!isFull && (
          <Button type="button" size="small" onClick={() => change({ assessments: [...assessments, allMet] })}>
            {t('methodology.calc.quality.add')}
          </Button>
        )}
        {assessments.length > 1 && (
          <Button type="button" size="small" onClick={() => change({ assessments: assessments.slice(0, -1) })}>
            {t('methodology.calc.quality.remove')}
          </Button>
        )}
      </p>
      {!isFull && (
        <Ticked
          label={t('methodology.calc.quality.complete')}
          isOn={typed.yearComplete}
          onTick={(yearComplete) => change({ yearComplete })}
        />
      )}
    </CalculatorPage>
  )
}

function CriteriaTable(props: {
  assessments: QualityTyped['assessments']
  points: number
  onMark: (part: Pick<QualityTyped, 'assessments'>) => void
  totals: QualityRead | null
}) {
  const { t, pick } = useTexts()
  const { assessments } = props
  const mark = (at: number, place: number, is: boolean) =>
    props.onMark({ assessments: assessments.map((met, index) => (index === at ? met.with(place, is) : met)) })
  return (
    <table className="table table-keep">
      <caption className="visually-hidden">{t('methodology.calc.quality.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('methodology.calc.quality.criterion', { points: props.points })}</th>
          {assessments.map((_, index) => (
            <th key={index} scope="col" className="number">
              <abbr title={t('methodology.calc.quality.assessment', { number: index + 1 })}>№ {index + 1}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criterionIds.map((id, place) => (
          <tr key={id}>
            <th scope="row">
              <Link to={paths.rule(`quality-${id}`)}>{pick(qualityCriteria[id].title)}</Link>
            </th>
            {assessments.map((met, index) => (
              <td key={index} className="number">
                <label className="check-cell">
                  <input
                    type="checkbox"
                    checked={met[place] ?? false}
                    aria-label={`${t('methodology.calc.quality.assessment', { number: index + 1 })}: ${pick(qualityCriteria[id].title)}`}
                    onChange={(event) => mark(index, place, event.target.checked)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t('methodology.calc.quality.total')}</td>
          {assessments.map((_, index) => (
            <td key={index} className="number">
              {props.totals?.quality.assessments[index]?.total}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

const tones: Readonly<Record<QualityStatus, Tone>> = { ok: 'good', warning: 'warn', certain: 'bad', raised: 'bad' }

function QualityResult({ quality, best }: QualityRead) {
  const { t, pick, language } = useTexts()
  const mean = (of: typeof quality) => (language === 'ru' ? meanFormula(of).replace('.', ',') : meanFormula(of))
  return (
    <>
      <Answer of={t('methodology.calc.quality.mean')}>
        <b>{mean(quality)}</b>
      </Answer>
      <Say tone={tones[quality.status]}>{pick(qualityStatusTexts[quality.status])}</Say>
      {best && (
        <>
          <h2>{t('methodology.calc.quality.best')}</h2>
          <p className="told-sum">{mean(best)}</p>
          <p className="muted small">{pick(qualityStatusTexts[best.status])}</p>
        </>
      )}
      <p className="small mt-3">
        <Link to={paths.rule(qualityMean.id)}>{pick(qualityMean.title)}</Link>
        <span className="muted">, {clauseReference(qualityMean.citation, language)}</span>
      </p>
    </>
  )
}
