import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { CardField, RegisterCard } from './card'
import { differingFields } from './card-fields'
import { cardValue } from './card-value'

export interface ComparedDays {
  from: string
  to: string
  before: RegisterCard | null
  after: RegisterCard | null
}

/** Two days of one entry beside each other: only what differs. */
export function EntryComparison({ compared, today }: { compared: ComparedDays | null; today: string }) {
  const { t, day } = useTexts()
  const defaults = { from: compared?.from ?? `${today.slice(0, 4)}-01-01`, to: compared?.to ?? today }
  return (
    <Section title={t('entries.sections.compare')}>
      <form className="filters">
        {(['from', 'to'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`compare-${name}`}>{t(`entries.compare.${name}`)}</label>
            <input id={`compare-${name}`} name={name} type="date" className="input" defaultValue={defaults[name]} />
          </div>
        ))}
        <button className="button">{t('entries.compare.show')}</button>
      </form>
      {compared && <Differences compared={compared} />}
      {compared && !(compared.before && compared.after) && (
        <p className="muted">
          {day(compared.before ? compared.to : compared.from)}: {t('entries.compare.absent')}
        </p>
      )}
    </Section>
  )
}

function Differences({ compared: { from, to, before, after } }: { compared: ComparedDays }) {
  const { t, day, language } = useTexts()
  if (!before || !after) return null
  const fields: CardField[] = differingFields(before, after)
  const said = (card: RegisterCard, field: CardField) => cardValue(field, card[field], t, language) || t('entries.said')
  return (
    <Table
      caption={t('entries.sections.compare')}
      rows={fields}
      keyOf={(field) => field}
      empty={<p>{t('entries.compare.same', { from: day(from), to: day(to) })}</p>}
      columns={[
        { text: t('entries.compare.field'), cell: (field) => t(`entries.field.${field}`) },
        { text: t('entries.compare.was'), cell: (field) => said(before, field) },
        { text: t('entries.compare.became'), cell: (field) => said(after, field) },
      ]}
    />
  )
}
