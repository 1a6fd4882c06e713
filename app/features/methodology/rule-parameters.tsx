import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { Cited } from '../readings/citation'
import { Edition } from './edition'
import type { RulePage } from './rule-page.read.server'

/** The numbers of the act that a rule uses, over time. */
export function RuleParameters({ parameters }: Pick<RulePage, 'parameters'>) {
  const { t, pick, day } = useTexts()
  if (parameters.length === 0) return null
  return (
    <Section title={t('methodology.rule.parameters')}>
      <Table
        caption={t('methodology.rule.parameters')}
        rows={parameters}
        keyOf={(row) => `${row.id} ${row.from}`}
        columns={[
          { text: t('methodology.rule.parameter'), cell: (row) => pick(row.title) },
          {
            text: t('methodology.rule.value'),
            cell: (row) => (
              <b>
                {pick(row.value)
                  .split('; ')
                  .map((part) => (
                    <span key={part} className="block">
                      {part}
                    </span>
                  ))}
              </b>
            ),
          },
          { text: t('methodology.rule.from'), cell: (row) => day(row.from) },
          {
            text: t('methodology.rule.until'),
            cell: (row) => (row.until ? day(row.until) : t('methodology.rule.open')),
          },
          {
            text: t('methodology.rule.where'),
            cell: (row) => (
              <span>
                <Cited citation={row.source} />
                <span className="muted small block">
                  <Edition of={row.source.edition} isSentence />
                </span>
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
