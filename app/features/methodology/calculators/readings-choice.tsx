import { settlementReadingIds, settlementReadings, type Reading, type SettlementReadings } from 'scoring/readings'
import { useTexts } from '~/ui/texts'
import { Chosen } from './fields'

/** The readings that a settlement asks, each with its options; what differs from those in force is counted above. */
export function ReadingsChoice(props: {
  chosen: SettlementReadings
  inForce: SettlementReadings
  onChoose: (readings: SettlementReadings) => void
}) {
  const { t, pick } = useTexts()
  const { chosen, inForce } = props
  const changed = settlementReadingIds.filter((id) => chosen[id] !== inForce[id]).length
  return (
    <details className="section">
      <summary>
        <h2 className="inline">{t('methodology.calc.readings')}</h2>{' '}
        <span className="muted">
          {changed === 0
            ? t('methodology.calc.readingsInForce')
            : t('methodology.calc.readingsChanged', { count: changed })}
        </span>
      </summary>
      <div className="mt-3">
        {settlementReadingIds.map((id) => {
          const reading: Reading = settlementReadings[id]
          return (
            <Chosen
              key={id}
              label={pick(reading.question)}
              value={chosen[id]}
              options={Object.entries(reading.options).map(([value, text]) => ({
                value,
                text: value === inForce[id] ? `${pick(text)} (${t('methodology.calc.isInForce')})` : pick(text),
              }))}
              onChoose={(option) => props.onChoose({ ...chosen, [id]: option })}
            />
          )
        })}
      </div>
    </details>
  )
}
