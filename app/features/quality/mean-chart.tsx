import { useEffect, useState, type ReactNode } from 'react'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { Button } from '~/ui/button'
import { useTexts } from '~/ui/texts'

export interface MeanBar {
  label: string
  /** Points of one assessment, or the mean of a year. */
  bar: number
  /** The mean up to it, where it is drawn beside the bars. */
  line?: number
}

/**
 * One sentence, a picture of it with the threshold drawn as a line, and the same as a table under a switch (and
 * without scripts).
 */
export function MeanChart(props: {
  title: string
  bars: readonly MeanBar[]
  /** In force at the end of the year. */
  threshold: number
  /** The most points that there can be. */
  most: number
  /** The same in words; null where it stands on the page anyway. */
  table: ReactNode
}) {
  const { t, language } = useTexts()
  const inWords = (value: unknown) => (language === 'ru' ? String(value).replace('.', ',') : String(value))
  const hasLine = props.bars.some(({ line }) => line !== undefined)
  const [isChart, setChart] = useState(false)
  useEffect(() => setChart(document.documentElement.dataset.view === 'normal'), [])
  const axis = { tickLine: false, axisLine: false, stroke: 'var(--ink-soft)' }
  const threshold = { value: t('quality.years.thresholdLine', { threshold: props.threshold }), fill: 'var(--bad)' }
  return (
    <section className="section">
      <div className="head">
        <h2>{props.title}</h2>
        {props.table && (
          <div className="head-actions no-print">
            <Button type="button" size="small" onClick={() => setChart(!isChart)}>
              {isChart ? t('common.table.asTable') : t('common.table.asChart')}
            </Button>
          </div>
        )}
      </div>
      {isChart && hasLine && <p className="muted small">{t('quality.years.dashed')}</p>}
      {isChart ? (
        <div className="chart" aria-hidden="true">
          <ResponsiveContainer width="100%" height="100%">
            <ComposedChart
              accessibilityLayer={false}
              data={[...props.bars]}
              margin={{ left: 0, right: 84, top: 20, bottom: 0 }}
            >
              <CartesianGrid vertical={false} stroke="var(--line)" />
              <XAxis dataKey="label" {...axis} />
              <YAxis domain={[0, props.most]} width={36} {...axis} />
              <Bar dataKey="bar" fill="var(--accent)" isAnimationActive={false} radius={3} maxBarSize={44}>
                <LabelList dataKey="bar" position="top" fill="var(--ink)" formatter={inWords} />
              </Bar>
              {hasLine && <Line dataKey="line" stroke="var(--ink)" strokeDasharray="4 3" isAnimationActive={false} />}
              <ReferenceLine y={props.threshold} stroke="var(--bad)" label={{ ...threshold, position: 'right' }} />
            </ComposedChart>
          </ResponsiveContainer>
        </div>
      ) : (
        props.table
      )}
    </section>
  )
}
