import { Link } from '@remix-run/react'
import { qualityCriteria } from 'scoring/quality/criteria'
import { paths } from '~/paths'
import { Table, type Column } from '~/ui/table'
import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { KnownFact, Knows } from './criteria/known'
import type { KnownCriterion } from './known-of-criteria'

export const knowsTones: Record<Knows, Tone> = { yes: 'good', no: 'bad', unknown: 'plain' }

/** The six criteria with what speaks for and against each, every figure linked to what it is made of. */
export function CriteriaTable({ known }: { known: readonly KnownCriterion[] }) {
  const { t, pick } = useTexts()
  const columns: Column<KnownCriterion>[] = [
    {
      text: t('qualityFacts.criteria.criterion'),
      cell: ({ criterion }) => (
        <div>
          <Link to={paths.rule(`quality-${criterion}`)}>{pick(qualityCriteria[criterion].title)}</Link>
          <div className="muted small">{pick(qualityCriteria[criterion].metWhen)}</div>
        </div>
      ),
    },
    {
      text: t('qualityFacts.criteria.portalKnows'),
      cell: ({ knows }) => <Tag tone={knowsTones[knows]}>{t(`qualityFacts.knows.${knows}`)}</Tag>,
    },
    { text: t('qualityFacts.criteria.facts'), cell: ({ facts }) => <Facts facts={facts} /> },
    { text: t('qualityFacts.criteria.lacking'), cell: ({ lacking }) => <Facts facts={lacking} /> },
  ]
  return (
    <Table
      caption={t('qualityFacts.criteria.title')}
      columns={columns}
      rows={known}
      keyOf={({ criterion }) => criterion}
    />
  )
}

/** Sentence by sentence, each linked to what it is made of. */
export function Facts({ facts }: { facts: readonly KnownFact[] }) {
  const { t } = useTexts()
  if (facts.length === 0) return <span className="muted">{t('qualityFacts.criteria.nothing')}</span>
  return (
    <ul>
      {facts.map((fact, index) => (
        <li key={index} className="mb-1">
          <FactText fact={fact} />
          {fact.items && (
            <span className="flex flex-wrap gap-x-3 small">
              {fact.items.map(({ text, to }) => (
                <Link key={text} to={to}>
                  {text}
                </Link>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function FactText({ fact }: { fact: KnownFact }) {
  const { t, day } = useTexts()
  const { say, values, days = {}, field, to } = fact
  const text = t(`qualityFacts.says.${say}` as 'qualityFacts.says.programme', {
    ...{ title: '', approved: '' },
    ...values,
    ...(field && { field: t(`qualityFacts.fields.${field}`) }),
    ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, day(on)])),
  })
  return to ? <Link to={to}>{text}</Link> : <>{text}</>
}
