import { Link } from '@remix-run/react'
import type { Margins } from 'scoring/reform/margins'
import type { MovingIndicator } from 'scoring/reform/what-if-totals'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { useSigned } from './sum-change'

interface Step {
  readonly id: MovingIndicator
  readonly direction: 'more' | 'fewer'
  readonly people: number
  readonly band: 'low' | 'medium' | 'high'
  /** In roubles; remission brings points instead. */
  readonly difference: bigint | null
  readonly points: number | null
}

/** How near the outcome was to another one by the rules in force, each figure a way into the settlement. */
export function NearMisses({ margins, settlementId }: { margins: Margins; settlementId: string }) {
  const { t } = useTexts()
  const signed = useSigned()
  const statement = paths.settlement(settlementId)
  return (
    <Section title={t('reforms.one.near')}>
      <p className="muted mb-2">{t('reforms.one.nearHint')}</p>
      <Table
        caption={t('reforms.one.near')}
        rows={stepsOf(margins)}
        keyOf={(step) => `${step.id} ${step.direction}`}
        empty={<p className="empty">{t('reforms.one.nearNone')}</p>}
        columns={[
          { text: t('reforms.one.indicator'), cell: (step) => t(`subsidies.statement.indicator.${step.id}`) },
          {
            text: t('reforms.one.step'),
            cell: (step) => <Link to={statement}>{t(`reforms.one.${step.direction}`, { count: step.people })}</Link>,
          },
          { text: t('reforms.one.band'), cell: (step) => t(`subsidies.statement.band.${step.band}`) },
          {
            text: t('reforms.one.effect'),
            isNumber: true,
            cell: (step) => (
              <Link to={statement}>
                {step.difference === null
                  ? t('reforms.one.effectPoints', { points: step.points })
                  : signed(step.difference)}
              </Link>
            ),
          },
        ]}
      />
      <Missed margins={margins} statement={statement} />
    </Section>
  )
}

function stepsOf({ groups, employment, remission }: Margins): Step[] {
  const directions = ['more', 'fewer'] as const
  const outcomes = Object.entries({ groups, employment }).flatMap(([id, margin]) =>
    directions.flatMap((direction): Step[] => {
      const shift = margin[direction]
      return shift ? [{ id: id as 'groups' | 'employment', direction, ...shift, points: null }] : []
    }),
  )
  const points = directions.flatMap((direction): Step[] => {
    const shift = remission[direction]
    return shift ? [{ id: 'remission', direction, ...shift, difference: null }] : []
  })
  return [...outcomes, ...points]
}

/** The clients who missed an outcome, and by how much. */
function Missed({ margins: { groups, employment }, statement }: { margins: Margins; statement: string }) {
  const { t } = useTexts()
  const rows = [
    ...groups.short.map(({ client, months }) => ({ client, lacks: t('reforms.one.short', { count: months }) })),
    ...employment.late.map(({ client, days }) => ({ client, lacks: t('reforms.one.late', { count: days }) })),
  ]
  if (rows.length === 0) return null
  return (
    <details className="mt-3" open={rows.length <= 10}>
      <summary>
        {t('reforms.one.missed')} <span className="muted">{rows.length}</span>
      </summary>
      <Table
        caption={t('reforms.one.missed')}
        rows={rows}
        keyOf={({ client, lacks }) => `${client} ${lacks}`}
        columns={[
          { text: t('reforms.one.client'), cell: ({ client }) => <Link to={paths.course(client)}>{client}</Link> },
          { text: t('reforms.one.missedLacks'), cell: ({ lacks }) => <Link to={statement}>{lacks}</Link> },
        ]}
      />
    </details>
  )
}
