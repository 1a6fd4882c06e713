import { Form, Link, useFetcher, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { useTexts } from '~/ui/texts'
import type { BatchProgress as Progress } from './batch.read.server'

/** How far the work is, asked every second until it is over; without scripts, by a link. */
export function BatchProgress({ batchId, first }: { batchId: string; first: Progress }) {
  const { t } = useTexts()
  const { load, data } = useFetcher<Progress>()
  const { revalidate } = useRevalidator()
  const now = data ?? first
  useEffect(() => {
    const timer = setInterval(() => load(paths.importProgress(batchId)), 1000)
    return () => clearInterval(timer)
  }, [batchId, load])
  useEffect(() => {
    if (now.status !== first.status) revalidate()
  }, [now.status, first.status, revalidate])
  const isReading = now.status === 'reading'
  const said = t(isReading ? 'imports.batch.reading' : 'imports.batch.applying', { percent: now.percent })
  return (
    <>
      <p className="mb-2" role="status">
        {said}
      </p>
      <progress className="progress" value={now.percent} max={100} aria-label={said} />
      <div className="numbers mt-3">
        <Count text={t('imports.batch.read')} count={now.rowsRead} />
        <Count text={t('imports.batch.good')} count={now.rowsGood} />
        <Count text={t('imports.batch.bad')} count={now.rowsBad} />
        {!isReading && <Count text={t('imports.batch.applied')} count={now.rowsApplied} />}
      </div>
      <Form method="post" className="flex flex-wrap items-center gap-4">
        <Button name="intent" value="cancel">
          {t('imports.batch.cancel')}
        </Button>
        <span className="muted">{t('imports.batch.background')}</span>
        <noscript>
          <Link to=".">{t('imports.batch.refresh')}</Link>
        </noscript>
      </Form>
    </>
  )
}

export function Count({ text, count }: { text: string; count: number }) {
  const { language } = useTexts()
  return (
    <div>
      <b>{count.toLocaleString(language)}</b>
      {text}
    </div>
  )
}
