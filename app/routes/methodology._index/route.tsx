import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActList } from '~/features/methodology/act-list'
import { CalculatorList } from '~/features/methodology/calculator-list'
import { readContents } from '~/features/methodology/contents.read.server'
import { ReadingList, RuleList } from '~/features/methodology/rule-list'
import { currentActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { listQuery } from '~/platform/lists/list-query'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const { search, filters } = listQuery(request.url, { sorts: [''], filters: ['chapter', 'act'] })
  const [contents, actor] = await Promise.all([
    readContents({ text: search, chapter: filters.chapter ?? '', act: filters.act ?? '' }, await today()),
    currentActor(request),
  ])
  return { contents, canOpenReadings: actor?.permissions.has('settlement:read') ?? false }
}

export default function MethodologyPage() {
  const { t } = useTexts()
  const { contents, canOpenReadings } = useLoaderData<typeof loader>()
  const { counts, readings } = contents
  return (
    <Page title={t('methodology.title')} lead={t('methodology.lead')}>
      <div className="numbers">
        <div>
          <b>{counts.rules}</b> {t('methodology.rules', { count: counts.rules })}
        </div>
        <div>
          <b>{counts.parameters}</b> {t('methodology.parameters', { count: counts.parameters })}
        </div>
        <div>
          <b>{readings.length}</b> {t('methodology.readings', { count: readings.length })}
        </div>
      </div>
      <RuleList contents={contents} />
      <Section title={t('methodology.contents.calculators')}>
        <CalculatorList />
      </Section>
      <ReadingList contents={contents} canOpen={canOpenReadings} />
      <ActList acts={contents.acts} />
    </Page>
  )
}
