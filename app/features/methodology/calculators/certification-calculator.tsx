import { Link, useSearchParams } from '@remix-run/react'
import { useState } from 'react'
import { criterionResults, type Certification, type SupportedConclusion } from 'scoring/certification/certification'
import { conclusionTexts, countsFormula, criterionResultTexts } from 'scoring/certification/explain-certification'
import { irkutsk29, type SourcedCriterion } from 'scoring/certification/irkutsk-29'
import { certificationConclusion } from 'scoring/certification/rules'
import { certificationReadings, type CertificationReadings } from 'scoring/readings'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { Answer, CalculatorPage } from './calculator-page'
import {
  exampleCertification,
  readCertificationAddress,
  readCertificationTyped,
  writeCertificationAddress,
  type CertificationTyped,
  type CriterionTyped,
} from './certification-state'
import { Chosen } from './fields'
import { oneOf } from './typed'
import { useAddress } from './use-address'

/** An assessment by the criteria of the set, and what it supports. */
export function CertificationCalculator({ inForce }: { inForce: CertificationReadings }) {
  const { t, pick } = useTexts()
  const [params] = useSearchParams()
  const [typed, setTyped] = useState(() => readCertificationAddress(params, inForce))
  useAddress(writeCertificationAddress(typed))
  const certification = readCertificationTyped(typed)
  const { question, options } = certificationReadings['main-not-met']
  const choices = Object.keys(options) as (keyof typeof options)[]
  return (
    <CalculatorPage
      title={t('methodology.calc.certification.title')}
      lead={t('methodology.calc.certification.lead')}
      onReset={() => setTyped(exampleCertification(inForce))}
      result={<CertificationResult certification={certification} />}
    >
      <Chosen
        label={pick(question)}
        value={typed.readings['main-not-met']}
        options={choices.map((value) => ({
          value,
          text:
            value === inForce['main-not-met']
              ? `${pick(options[value])} (${t('methodology.calc.isInForce')})`
              : pick(options[value]),
        }))}
        onChoose={(option) =>
          setTyped({
            ...typed,
            readings: { 'main-not-met': oneOf(option, choices, typed.readings['main-not-met']) },
          })
        }
      />
      <div className="criteria">
        {([true, false] as const).map((main) => (
          <CriteriaRows
            key={`${main}`}
            {...{ main, typed }}
            onChange={(criteria) => setTyped({ ...typed, criteria })}
          />
        ))}
      </div>
    </CalculatorPage>
  )
}

function CriteriaRows(props: {
  main: boolean
  typed: CertificationTyped
  onChange: (criteria: readonly CriterionTyped[]) => void
}) {
  const { t, pick } = useTexts()
  const { criteria } = props.typed
  const rows = irkutsk29.criteria
    .map((criterion, index) => ({ criterion, index, typed: criteria[index]! }))
    .filter(({ criterion }) => criterion.main === props.main)
  const put = (index: number, part: Partial<CriterionTyped>) =>
    props.onChange(criteria.map((one, place) => (place === index ? { ...one, ...part } : one)))
  const title = t(props.main ? 'methodology.calc.certification.main' : 'methodology.calc.certification.standIns')
  const name = (criterion: SourcedCriterion) => pick(criterion.title)
  return (
    <Section title={title}>
      {!props.main && <p className="muted small mb-2">{t('methodology.calc.certification.standInsHint')}</p>}
      <Table
        caption={title}
        rows={rows}
        keyOf={({ criterion }) => criterion.id}
        columns={[
          {
            text: t('methodology.calc.certification.criterion'),
            cell: ({ criterion }) => <Link to={paths.rule(`criterion-${criterion.id}`)}>{name(criterion)}</Link>,
          },
          {
            text: t('methodology.calc.certification.result'),
            cell: ({ criterion, index, typed: { result } }) => (
              <select
                className="input"
                aria-label={`${name(criterion)}: ${t('methodology.calc.certification.result')}`}
                value={result}
                onChange={(event) => {
                  const chosen = oneOf(event.target.value, criterionResults, 'met')
                  put(index, chosen === 'met' ? { result: chosen, remedyBy: '' } : { result: chosen })
                }}
              >
                {criterionResults.map((one) => (
                  <option key={one} value={one}>
                    {pick(criterionResultTexts[one])}
                  </option>
                ))}
              </select>
            ),
          },
          {
            text: t('methodology.calc.certification.remedyBy'),
            cell: ({ criterion, index, typed: { result, remedyBy } }) =>
              result !== 'met' && (
                <input
                  type="date"
                  className="input"
                  aria-label={`${name(criterion)}: ${t('methodology.calc.certification.remedyBy')}`}
                  value={remedyBy}
                  onChange={(event) => put(index, { remedyBy: event.target.value })}
                />
              ),
          },
        ]}
      />
    </Section>
  )
}

const tones: Readonly<Record<SupportedConclusion, Tone>> = {
  certify: 'good',
  remedy: 'warn',
  incomplete: 'warn',
  refuse: 'bad',
}

function CertificationResult({ certification }: { certification: Certification }) {
  const { t, pick, longDay } = useTexts()
  const titles = new Map(irkutsk29.criteria.map(({ id, title }) => [id, title]))
  return (
    <>
      <Answer of={t('methodology.calc.certification.counts')}>
        <b>{countsFormula(certification)}</b>
      </Answer>
      <Say tone={tones[certification.supports]}>{pick(conclusionTexts[certification.supports])}</Say>
      {certification.findings.map(({ criterion, main, result, remedyBy }) => (
        <div key={criterion} className="told">
          <Link to={paths.rule(`criterion-${criterion}`)}>{pick(titles.get(criterion)!)}</Link>
          <div className="muted small">
            {pick(criterionResultTexts[result])}
            {main && `, ${t('methodology.calc.certification.isMain')}`};{' '}
            {remedyBy
              ? t('methodology.calc.certification.remedied', { day: longDay(remedyBy) })
              : t('methodology.calc.certification.noRemedy')}
          </div>
        </div>
      ))}
      <p className="small mt-3">
        <Link to={paths.rule(certificationConclusion.id)}>{pick(certificationConclusion.title)}</Link>
      </p>
    </>
  )
}
