import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { AgreementPage } from '~/features/register/agreement-form'
import { agreementRefusalFields } from '~/features/register/agreement-refusals'
import { agreementOf, type Agreement } from '~/features/register/organisation-card.read.server'
import { organisationByCode } from '~/features/register/organisations.read.server'
import { saveAgreement } from '~/features/register/save-agreement.server'
import { agreementForm } from '~/features/register/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { moneyText } from '~/platform/i18n/format'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { useTexts } from '~/ui/texts'

async function found(request: Request, params: { code?: string; agreementId?: string }) {
  const organisation = await organisationByCode(params.code!)
  const actor = await requireActor(request, 'agreement:edit', { organisationId: organisation?.id ?? null })
  const agreement = organisation && (await agreementOf(organisation.id, params.agreementId!))
  if (!agreement) throw new Response('not found', { status: 404 })
  return { actor, organisation, agreement }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation, agreement } = await found(request, params)
  return {
    organisation: { code: organisation.code, shortName: organisation.shortName },
    defaults: defaultsOf(agreement),
    tariffCount: agreement.tariffs.length,
    version: agreement.version,
    operationId: randomUUID(),
  }
}

function defaultsOf({ number, signedOn, fromOn, untilOn, actDueDay, tariffs }: Agreement): Record<string, string> {
  const rows = tariffs.flatMap((tariff, index) => [
    [`tariffs.${index}.fromOn`, tariff.fromOn],
    [`tariffs.${index}.unit`, tariff.unit],
    [`tariffs.${index}.amount`, moneyText(tariff.amountKopecks, 'ru')],
  ])
  const lines = Object.fromEntries(rows) as Record<string, string>
  return { number, signedOn, fromOn, untilOn: untilOn ?? '', actDueDay: String(actDueDay), ...lines }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, agreement } = await found(request, params)
  const data = await request.formData()
  const parsed = parseForm(agreementForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { agreement: facts, version = 0, operationId } = parsed.value
  const result = await saveAgreement(actor, organisation.id, { id: agreement.id, version }, facts, operationId)
  if (!result.ok) return refusedForm(data, 'register', result.refusal, agreementRefusalFields)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.organisation(organisation.code), t('register.agreements.saved'))
}

export default function EditAgreement() {
  const { t } = useTexts()
  const { organisation, defaults, tariffCount, version, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <AgreementPage
      title={t('register.agreements.editTitle', { number: defaults.number ?? '' })}
      organisation={organisation}
      answer={answer}
      operationId={operationId}
      defaults={defaults}
      version={version}
      tariffCount={tariffCount}
    />
  )
}
