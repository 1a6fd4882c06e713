import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Neighbours } from '~/features/methodology/neighbours'
import { RuleExample } from '~/features/methodology/rule-example'
import { RuleLaw } from '~/features/methodology/rule-law'
import { readRulePage } from '~/features/methodology/rule-page.read.server'
import { RuleParameters } from '~/features/methodology/rule-parameters'
import { RuleReadings } from '~/features/methodology/rule-readings'
import { RuleTerm } from '~/features/methodology/rule-term'
import { paths } from '~/paths'
import { currentActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const eventDay = new URL(request.url).searchParams.get('from')
  const [rule, actor] = await Promise.all([readRulePage(params.id!, eventDay, await today()), currentActor(request)])
  if (!rule) throw new Response('not found', { status: 404 })
  return { rule, canOpenReadings: actor?.permissions.has('settlement:read') ?? false }
}

export default function MethodologyRulePage() {
  const { t, pick } = useTexts()
  const { rule, canOpenReadings } = useLoaderData<typeof loader>()
  return (
    <Page
      key={rule.id}
      title={pick(rule.title)}
      crumbs={[
        { to: paths.methodology, text: t('methodology.title') },
        { to: `${paths.methodology}?chapter=${rule.chapter.id}`, text: pick(rule.chapter.title) },
      ]}
    >
      <RuleLaw rule={rule} />
      {rule.deadline && <RuleTerm deadline={rule.deadline} />}
      <RuleParameters parameters={rule.parameters} />
      <RuleExample example={rule.example} />
      <RuleReadings rule={rule} canOpen={canOpenReadings} />
      <Neighbours previous={rule.previous} next={rule.next} />
    </Page>
  )
}
