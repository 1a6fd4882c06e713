import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NoAnswer } from '~/features/reforms/no-answer'
import { withoutEmpty } from '~/features/reforms/reform-asked.read.server'
import { ReformForm } from '~/features/reforms/reform-form'
import { Trial } from '~/features/reforms/trial'
import { trialPage } from '~/features/reforms/trial-page.read.server'
import { useResultFocus } from '~/features/reforms/use-result-focus'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'reform:try')
  const short = withoutEmpty(request.url)
  if (short !== null) throw redirect(paths.tryReform + short)
  return { ...(await trialPage(request.url)), canCalculate: actor.permissions.has('settlement:calculate') }
}

export default function TryReform() {
  const { t } = useTexts()
  const { form, state, isWithoutChange, year, years, query, trial, canCalculate } = useLoaderData<typeof loader>()
  useResultFocus(query)
  const answer = trial?.answer
  const fields = (
    <ReformForm key={query} asked={form} state={state} isWithoutChange={isWithoutChange} year={year} years={years} />
  )
  return (
    <Page title={trial ? `${t('reforms.title')}: ${trial.title}` : t('reforms.title')} lead={t('reforms.lead')}>
      {trial && typeof answer === 'object' ? (
        <>
          <details className="reform-fold" key={query}>
            <summary>{t('reforms.change')}</summary>
            {fields}
          </details>
          <Trial trial={trial} answer={answer} year={year} query={query} />
        </>
      ) : (
        <>
          {trial && typeof answer === 'string' && (
            <NoAnswer why={answer} year={year} from={trial.from} canCalculate={canCalculate} />
          )}
          {fields}
        </>
      )}
    </Page>
  )
}
