import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ChangedCriterion, SetComparison } from './compare-sets'
import { CriterionName, CriterionQuote, CriterionSource } from './criterion-text'
import { TextDifference } from './text-difference'

/** What became of each criterion from one edition to another. */
export function SetComparisonView({ comparison }: { comparison: SetComparison }) {
  const { t } = useTexts()
  const { added, removed, changed, sameCount } = comparison
  if (added.length + removed.length + changed.length === 0) return <Say>{t('criteria.comparison.identical')}</Say>
  const counts = { added: added.length, removed: removed.length, changed: changed.length, same: sameCount }
  return (
    <>
      <Say>{t('criteria.comparison.summary', counts)}</Say>
      <Came title={t('criteria.comparison.added')} rows={added} />
      <Came title={t('criteria.comparison.removed')} rows={removed} />
      {changed.length > 0 && (
        <Section title={t('criteria.comparison.changed')}>
          <Table
            caption={t('criteria.comparison.changed')}
            rows={changed}
            keyOf={({ criterion }) => criterion.id}
            columns={[
              { text: t('criteria.place'), isNumber: true, cell: ({ places }) => places.after },
              {
                text: t('criteria.criterion'),
                cell: ({ criterion }) => (
                  <div>
                    <CriterionName criterion={criterion} />
                  </div>
                ),
              },
              { text: t('criteria.comparison.what'), cell: (row) => <Changes changed={row} /> },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function Changes({ changed }: { changed: ChangedCriterion }) {
  const { t } = useTexts()
  const { texts, flags, places, isMoved } = changed
  return (
    <div>
      {isMoved && <p>{t('criteria.comparison.moved', places)}</p>}
      {flags.map(({ flag, isNow }) => (
        <p key={flag}>{t(`criteria.comparison.${flagTexts[flag][isNow ? 'now' : 'noLonger']}`)}</p>
      ))}
      {texts.map(({ field, parts }) => (
        <p key={field}>
          <span className="muted">{t(`criteria.comparison.field.${field}`)}: </span>
          <TextDifference parts={parts} />
        </p>
      ))}
    </div>
  )
}

const flagTexts = {
  main: { now: 'nowMain', noLonger: 'noLongerMain' },
  standIn: { now: 'nowStandIn', noLonger: 'noLongerStandIn' },
} as const

function Came({ title, rows }: { title: string; rows: SetComparison['added'] }) {
  const { t } = useTexts()
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={rows}
        keyOf={({ criterion }) => criterion.id}
        columns={[
          { text: t('criteria.place'), isNumber: true, cell: ({ place }) => place },
          {
            text: t('criteria.criterion'),
            cell: ({ criterion }) => (
              <div>
                <CriterionName criterion={criterion} />
                <CriterionQuote text={criterion.text} />
              </div>
            ),
          },
          { text: t('criteria.source'), cell: ({ criterion }) => <CriterionSource criterion={criterion} /> },
        ]}
      />
    </Section>
  )
}
