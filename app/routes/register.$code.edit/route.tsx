import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { emptyCard } from '~/features/register/card'
import { CandidateFields, OfficerFields, OwnFields } from '~/features/register/card-form-fields'
import { cardDefaults } from '~/features/register/card-schema'
import { receiveConfirmed } from '~/features/register/receive-entry.server'
import { versionOn } from '~/features/register/register-version.read.server'
import { requireEntry, type CentreOfEntry } from '~/features/register/require-entry.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, LongTextField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

/** The card of today; of a centre that has none yet, what its own row says. */
async function cardOf(centre: CentreOfEntry) {
  const version = await versionOn(centre.id, await today())
  const { name: centreName, municipality, address } = centre
  return version?.card ?? { ...emptyCard(), centreName, municipality, address, capacityMen: centre.capacityCount }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { centre } = await requireEntry(request, 'register:confirm', params.code)
  const card = await cardOf(centre)
  return {
    code: centre.code,
    name: card.centreName,
    isCandidate: card.status === 'candidate',
    kinds: card.kinds,
    defaults: { ...cardDefaults(card), fromOn: await today() },
    version: centre.entry!.version,
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, centre } = await requireEntry(request, 'register:confirm', params.code)
  const { status } = await cardOf(centre)
  const result = await receiveConfirmed(actor, centre.id, status, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.entry(centre.code), t('entries.form.saved'))
}

export default function EditEntry() {
  const { t } = useTexts()
  const { code, name, isCandidate, kinds, defaults, version, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('entries.form.title', { name })}
      lead={t(isCandidate ? 'entries.form.candidateLead' : 'entries.form.ordered')}
      crumbs={[
        { to: paths.register, text: t('entries.title') },
        { to: paths.entry(code), text: name },
      ]}
    >
      <Form
        state={answer?.form}
        operationId={operationId}
        version={version}
        defaults={defaults}
        draftKey={`entry:${code}`}
      >
        <Refusal say={answer?.say} />
        {isCandidate && <CandidateFields chosen={kinds} />}
        <h2 className="mt-2">{t('entries.sections.officer')}</h2>
        <OfficerFields />
        <h2 className="mt-2">{t('entries.sections.organisation')}</h2>
        <OwnFields />
        <div className="fields">
          <TextField name="fromOn" label={t('entries.form.fromOn')} hint={t('entries.form.fromOnHint')} type="date" />
        </div>
        <LongTextField
          name="basis"
          label={t('entries.form.basis')}
          hint={t('entries.form.basisHint')}
          rows={2}
          isOptional
        />
        <div className="flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.entry(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
