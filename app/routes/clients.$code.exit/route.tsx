import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { decideExit } from '~/features/clients/decide-exit.server'
import { isOpenExit } from '~/features/clients/exit-checks'
import { ExitDecisionForm } from '~/features/clients/exit-decision-form'
import { ExitForm } from '~/features/clients/exit-form'
import { paidFor } from '~/features/clients/find-course.read.server'
import { recordExit } from '~/features/clients/record-exit.server'
import { decisionRefusalFields, exitRefusalFields } from '~/features/clients/refusal-fields'
import { requireCourse } from '~/features/clients/require-course.server'
import { exitDecisionForm, exitForm } from '~/features/clients/schema'
import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'facts:edit', params.code)
  const { code, exit } = course
  const canDecide = actor.permissions.has('facts:decide')
  return {
    code,
    exit: exit && { ...exit, isOpen: isOpenExit(exit) },
    paidKopecks: await paidFor(course.id),
    canDecide,
    isLocked: !canDecide && Boolean(exit?.isConfirmed || exit?.decision),
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'facts:edit', params.code)
  const data = await request.formData()
  const intent = data.get('intent') === 'decide' ? 'decide' : 'record'
  if (intent === 'decide') await requireCourse(request, 'facts:decide', params.code)
  const refused = await { decide, record }[intent](actor, course.id, data)
  if (refused) return { intent, ...refused }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.course(course.code), t(`clients.exit.${intent === 'decide' ? 'decided' : 'saved'}`))
}

async function record(actor: Actor, contractId: string, data: FormData): Promise<Refused | null> {
  const parsed = parseForm(exitForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, ...exit } = parsed.value
  const result = await recordExit(actor, { ...exit, contractId }, operationId)
  return result.ok ? null : refusedForm(data, 'clients', result.refusal, exitRefusalFields)
}

async function decide(actor: Actor, contractId: string, data: FormData): Promise<Refused | null> {
  const parsed = parseForm(exitDecisionForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, decision, decisionReason: reason, version } = parsed.value
  const result = await decideExit(actor, { contractId, decision, reason, version }, operationId)
  return result.ok ? null : refusedForm(data, 'clients', result.refusal, decisionRefusalFields)
}

export default function ExitPage() {
  const { t, roubles } = useTexts()
  const { code, exit, paidKopecks, canDecide, isLocked, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const answerTo = (intent: string) => (answer?.intent === intent ? answer : undefined)
  const defaults: Record<string, string> = exit
    ? {
        ...{ exitedOn: exit.exitedOn, kind: exit.kind, papers: exit.papers },
        ...{ reason: exit.reason ?? '', isConfirmed: exit.isConfirmed ? 'on' : '' },
      }
    : {}
  return (
    <Page
      title={t('clients.exit.title', { code })}
      crumbs={[
        { to: paths.clients, text: t('clients.title') },
        { to: paths.course(code), text: code },
      ]}
    >
      {paidKopecks > 0n && <Say>{t('clients.exit.consequence', { amount: roubles(paidKopecks) })}</Say>}
      {isLocked ? (
        <Say tone="warn">{t('clients.exit.officialLocked')}</Say>
      ) : (
        <ExitForm
          code={code}
          answer={answerTo('record')}
          operationId={operationId}
          defaults={defaults}
          version={exit?.version ?? null}
          canConfirm={canDecide}
        />
      )}
      {exit && canDecide && exit.isOpen && (
        <ExitDecisionForm
          answer={answerTo('decide')}
          operationId={`${operationId}-decision`}
          defaults={{ decision: exit.decision ?? '', decisionReason: exit.decisionReason ?? '' }}
          version={exit.version}
          year={exit.exitedOn.slice(0, 4)}
          paidKopecks={paidKopecks}
          isDecided={exit.decision !== null}
        />
      )}
    </Page>
  )
}
