import { useEffect, useState, type ReactNode } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { Button } from '~/ui/button'
import { useTexts } from '~/ui/texts'

export interface BarRow {
  label: string
  amount: bigint
}

/** One sentence, a picture of it in roubles, and the same as a table under a switch (and without scripts). */
export function AmountChart(props: { title: string; rows: readonly BarRow[]; table: ReactNode; isVertical?: boolean }) {
  const { t, roubles, language } = useTexts()
  const [isChart, setChart] = useState(false)
  useEffect(() => setChart(document.documentElement.dataset.view === 'normal'), [])
  // A picture alone: pixels need no kopecks. What is read stands in the table and in the tip.
  const points = props.rows.map((row) => ({ label: row.label, roubles: Number(row.amount / 100n), exact: row.amount }))
  const category = { dataKey: 'label', tickLine: false, axisLine: false, stroke: 'var(--ink-soft)' }
  const value = {
    tickLine: false,
    axisLine: false,
    stroke: 'var(--ink-soft)',
    tickFormatter: (amount: number) => amount.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB'),
  }
  return (
    <section className="section">
      <div className="head">
        <h2>{props.title}</h2>
        <div className="head-actions no-print">
          <Button type="button" size="small" onClick={() => setChart(!isChart)}>
            {isChart ? t('common.table.asTable') : t('common.table.asChart')}
          </Button>
        </div>
      </div>
      {isChart ? (
        <div className="chart" aria-hidden="true">
          <ResponsiveContainer width="100%" height="100%">
            <BarChart
              accessibilityLayer={false}
              data={points}
              layout={props.isVertical ? 'vertical' : 'horizontal'}
              margin={{ left: 8, right: 12, top: 4, bottom: 4 }}
            >
              <CartesianGrid stroke="var(--line-soft)" vertical={props.isVertical} horizontal={!props.isVertical} />
              {props.isVertical ? <XAxis type="number" {...value} /> : <XAxis {...category} />}
              {props.isVertical ? <YAxis type="category" width={190} {...category} /> : <YAxis width={78} {...value} />}
              <Tooltip
                cursor={{ fill: 'var(--line-soft)' }}
                contentStyle={{ background: 'var(--ground)', borderColor: 'var(--line)', color: 'var(--ink)' }}
                formatter={(_amount, _name, item) => [roubles((item.payload as { exact: bigint }).exact), '']}
                separator=""
              />
              <Bar dataKey="roubles" fill="var(--accent)" isAnimationActive={false} radius={3} maxBarSize={34} />
            </BarChart>
          </ResponsiveContainer>
        </div>
      ) : (
        props.table
      )}
    </section>
  )
}
