import { Link } from '@remix-run/react'
import { settlementReadingIds, settlementReadings, type SettlementReadings } from 'scoring/readings'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

/** The readings by which a settlement was made, each with its question. */
export function ReadingsUsed({ readings }: { readings: SettlementReadings }) {
  const { t, pick } = useTexts()
  return (
    <Section title={t('subsidies.statement.readings')}>
      <ul className="small">
        {settlementReadingIds.map((id) => (
          <li key={id}>
            <Link to={paths.reading(id)}>{pick(settlementReadings[id].question)}</Link> — {pick(chosen(id, readings))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The wording of the reading that was in force. */
export const chosen = (id: keyof SettlementReadings, readings: SettlementReadings): { ru: string; en: string } =>
  (settlementReadings[id].options as Record<string, { ru: string; en: string }>)[readings[id]]!
