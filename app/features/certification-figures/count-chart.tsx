import { useEffect, useState, type ReactNode } from 'react'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { Button } from '~/ui/button'
import { useTexts } from '~/ui/texts'

export interface CountBar {
  label: string
  count: number
}

/** Three lines of a long name. */
const rowHeight = 48
const standingHeight = 220

/** One sentence, a picture of it in whole numbers, and the same as a table under a switch (and without scripts). */
export function CountChart(props: {
  title: string
  bars: readonly CountBar[]
  table: ReactNode
  /** Bars that lie, for long names. */
  isLying?: boolean
  actions?: ReactNode
}) {
  const { t } = useTexts()
  const [isChart, setChart] = useState(false)
  useEffect(() => setChart(document.documentElement.dataset.view === 'normal'), [])
  const category = { dataKey: 'label', tickLine: false, axisLine: false, stroke: 'var(--ink-soft)' }
  const height = props.isLying ? props.bars.length * rowHeight + 20 : standingHeight
  return (
    <section className="section">
      <div className="head">
        <h2>{props.title}</h2>
        <div className="head-actions no-print">
          {props.actions}
          <Button type="button" size="small" onClick={() => setChart(!isChart)}>
            {isChart ? t('common.table.asTable') : t('common.table.asChart')}
          </Button>
        </div>
      </div>
      {isChart ? (
        <div className="chart" aria-hidden="true" style={{ height }}>
          <ResponsiveContainer width="100%" height="100%">
            <BarChart
              accessibilityLayer={false}
              data={[...props.bars]}
              layout={props.isLying ? 'vertical' : 'horizontal'}
              margin={{ left: 8, right: 32, top: 20, bottom: 0 }}
            >
              {props.isLying ? <XAxis type="number" hide /> : <XAxis {...category} />}
              {props.isLying ? <YAxis type="category" width={210} interval={0} {...category} /> : <YAxis hide />}
              <Bar dataKey="count" fill="var(--accent)" isAnimationActive={false} radius={3} maxBarSize={28}>
                <LabelList dataKey="count" position={props.isLying ? 'right' : 'top'} fill="var(--ink)" />
              </Bar>
            </BarChart>
          </ResponsiveContainer>
        </div>
      ) : (
        props.table
      )}
    </section>
  )
}
