import { Link } from '@remix-run/react'
import { qualityCriteria } from 'scoring/quality/criteria'
import { paths } from '~/paths'
import { LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { Facts, knowsTones } from '../quality-facts/criteria-table'
import type { Findings } from './assessment-page.read.server'

type Criterion = Findings['criteria'][number]

/** The six criteria: the law and its method, what the portal knows, what was found. */
export function CriteriaSection(props: { assessmentId: string; findings: Findings; isForm: boolean }) {
  const { t } = useTexts()
  return (
    <Section title={t('quality.criteria')}>
      {props.findings.criteria.map((one, index) => (
        <div key={one.criterion} className="examine section" id={one.criterion}>
          <Law one={one} number={index + 1} />
          <Known one={one} findings={props.findings} isForm={props.isForm} />
          <div>
            <h4>{t('quality.found')}</h4>
            {props.isForm ? (
              <FoundFields one={one} number={index + 1} findings={props.findings} />
            ) : (
              <Found one={one} />
            )}
            <Files one={one} assessmentId={props.assessmentId} />
          </div>
        </div>
      ))}
    </Section>
  )
}

function Law({ one, number }: { one: Criterion; number: number }) {
  const { t, pick } = useTexts()
  const { title, quote, method } = qualityCriteria[one.criterion]
  return (
    <section>
      <h3>
        {number}. <Link to={paths.rule(`quality-${one.criterion}`)}>{pick(title)}</Link>
      </h3>
      <blockquote className="law small" lang="ru">
        {quote}
      </blockquote>
      <p className="small">
        <span className="muted">{t('quality.method')}:</span> <span lang="ru">{method}</span>
      </p>
    </section>
  )
}

function Known({ one, findings, isForm }: { one: Criterion; findings: Findings; isForm: boolean }) {
  const { t, day } = useTexts()
  const { known } = one
  if (!known) return <section />
  const met = findings.points[1]
  const differs = (known.knows === 'no' && one.points === met) || (known.knows === 'yes' && one.points === 0)
  return (
    <section>
      <h4>{t(findings.isSealed ? 'quality.knewThen' : 'quality.knows', { day: day(findings.day) })}</h4>
      <p>
        <Tag tone={knowsTones[known.knows]}>{t(`qualityFacts.knows.${known.knows}`)}</Tag>
      </p>
      {known.facts.length > 0 && (
        <div className="small">
          <span className="muted">{t('quality.speaksFor')}:</span>
          <Facts facts={known.facts} />
        </div>
      )}
      {known.lacking.length > 0 && (
        <div className="small">
          <span className="muted">{t('quality.lacking')}:</span>
          <Facts facts={known.lacking} />
        </div>
      )}
      {differs && <Say tone="warn">{t(isForm ? 'quality.differs' : 'quality.differsRead')}</Say>}
    </section>
  )
}

function FoundFields({ one, number, findings }: { one: Criterion; number: number; findings: Findings }) {
  const { t } = useTexts()
  const [none, met] = findings.points
  return (
    <>
      <RadioField
        name={`points-${one.criterion}`}
        label={t('quality.pointsOf', { number })}
        options={[
          { value: String(met), text: t('quality.pointsMet', { points: met }) },
          { value: String(none), text: t('quality.pointsNotMet') },
        ]}
      />
      <LongTextField
        name={`seen-${one.criterion}`}
        label={t('quality.seenOf', { number })}
        hint={t('quality.seenHint')}
        rows={4}
      />
    </>
  )
}

function Found({ one }: { one: Criterion }) {
  const { t } = useTexts()
  return (
    <>
      <p>
        {one.points === null ? (
          <span className="muted">{t('quality.notScored')}</span>
        ) : (
          <Tag tone={one.points > 0 ? 'good' : 'bad'}>
            {one.points > 0 ? t('quality.pointsMet', { points: one.points }) : t('quality.pointsNotMet')}
          </Tag>
        )}
      </p>
      <p style={{ whiteSpace: 'pre-line' }}>{one.evidence}</p>
    </>
  )
}

function Files({ one, assessmentId }: { one: Criterion; assessmentId: string }) {
  const { t } = useTexts()
  if (one.files.length === 0) return null
  return (
    <p className="small">
      <span className="muted">{t('quality.files')}:</span>{' '}
      {one.files.map(({ id, fileId, name }) => (
        <a key={id} href={paths.assessmentFile(assessmentId, fileId)} download className="mr-2">
          {name}
        </a>
      ))}
    </p>
  )
}
