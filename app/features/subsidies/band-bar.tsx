import { useTexts } from '~/ui/texts'
import type { IndicatorShown } from './indicators'

const bandNames = ['low', 'medium', 'high'] as const

/** Where an indicator stands between the edges of its bands; the words beside it say the same. */
export function BandBar({ indicator }: { indicator: IndicatorShown }) {
  const { t, roubles, language } = useTexts()
  const { id, numerator, denominator, percent, band, edges, rate, amount, points } = indicator
  const decimal = (text: string) => (language === 'ru' ? text.replace('.', ',') : text)
  const [low = 0, medium = 0] = edges
  return (
    <div className="band">
      <div className="band-words">
        <span>{t(`subsidies.statement.indicator.${id}`)}</span>
        <span>
          {percent === null ? (
            t('subsidies.statement.noData')
          ) : (
            <>
              <b>
                {t('subsidies.statement.of', { numerator, denominator })} · {decimal(percent)}%
              </b>
              {band && <> · {t(`subsidies.statement.band.${band}`)}</>}
              {rate && <>, {decimal(rate)}</>}
              {amount !== null && amount > 0n && <> · {roubles(amount)}</>}
              {points !== null && points > 0 && <>, {t('subsidies.statement.points', { points })}</>}
              {id === 'retention' && <> · {t('subsidies.statement.notCharged')}</>}
            </>
          )}
        </span>
      </div>
      {edges.length > 0 && (
        <div className="band-picture" aria-hidden="true">
          <div className="band-bar" style={{ gridTemplateColumns: `${low}fr ${medium - low}fr ${100 - medium}fr` }}>
            {bandNames.map((name) => (
              <i key={name} data-band={name} />
            ))}
          </div>
          {percent !== null && <b className="band-pin" style={{ left: `${percent}%` }} />}
          <div className="band-ticks">
            {edges.map((edge) => (
              <span key={edge} style={{ left: `${edge}%` }}>
                {t('subsidies.statement.edge', { percent: edge })}
              </span>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
