import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { ChangeList } from './change-list'
import { CheckFiles } from './check-files'
import { OrganisationList } from './organisation-list'
import type { TrialPage } from './trial-page.read.server'
import { YearResult } from './year-result'

type Shown = NonNullable<TrialPage['trial']>

/** What comes of a reform: what would be returned, what it changes, by whom, and how to check it. */
export function Trial(props: { trial: Shown; year: number; query: string; canCalculate: boolean }) {
  const { t, day } = useTexts()
  const { trial, year, query } = props
  const { result, changes, shortages } = trial
  if (!result)
    return (
      <>
        <Say tone="warn">{t('reforms.sentence.notInForce', { year, from: day(trial.from) })}</Say>
        <ChangeList changes={changes} />
      </>
    )
  if (result.list.total === 0 && result.summary.totals.settlements === 0)
    return <NothingToTry year={year} canCalculate={props.canCalculate} />
  return (
    <>
      <YearResult year={year} summary={result.summary} shortages={shortages} />
      <Section title={t('reforms.changes')}>
        <ChangeList changes={changes} />
      </Section>
      <Section title={t('reforms.organisations')}>
        <OrganisationList list={result.list} query={query} />
      </Section>
      <CheckFiles year={year} query={query} />
    </>
  )
}

/** A year without settlements: what to do next. */
function NothingToTry({ year, canCalculate }: { year: number; canCalculate: boolean }) {
  const { t } = useTexts()
  const settle = <Link to={`${paths.settlements}?year=${year}`}>{t('reforms.emptyCalculate', { year })}</Link>
  return <Empty action={canCalculate ? settle : t('reforms.emptyWait')}>{t('reforms.empty', { year })}</Empty>
}
