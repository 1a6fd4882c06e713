import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { ChangeList } from './change-list'
import { CheckFiles } from './check-files'
import { OrganisationList } from './organisation-list'
import type { Answer, TrialPage } from './trial-page.read.server'
import { YearResult } from './year-result'

/** What comes of a reform: what would be returned, what it changes, by whom, and how to check it. */
export function Trial(props: { trial: NonNullable<TrialPage['trial']>; answer: Answer; year: number; query: string }) {
  const { t } = useTexts()
  const { trial, answer, year, query } = props
  return (
    <>
      <YearResult year={year} summary={answer.summary} shortages={trial.shortages} />
      <Section title={t('reforms.changes')}>
        <ChangeList changes={trial.changes} />
      </Section>
      <Section title={t('reforms.organisations')}>
        <OrganisationList list={answer.list} query={query} />
      </Section>
      <CheckFiles year={year} query={query} />
    </>
  )
}
