import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OwnFields } from '~/features/register/card-form-fields'
import { ownEntry } from '~/features/register/own-entry.read.server'
import { receiveOwn } from '~/features/register/receive-entry.server'
import { requireEntry } from '~/features/register/require-entry.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { centre } = await requireEntry(request, 'register:keep', params.code)
  const own = await ownEntry(centre)
  if (!own) throw new Response('not found', { status: 404 })
  // Places are said anew: of today, unless the organisation names another day.
  return { ...own, defaults: { ...own.defaults, freeOn: own.today }, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, centre } = await requireEntry(request, 'register:keep', params.code)
  const result = await receiveOwn(actor, centre.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.entry(centre.code), t('entries.own.saved'))
}

export default function OwnEntry() {
  const { t } = useTexts()
  const { code, name, defaults, version, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('entries.own.title', { name })}
      lead={t('entries.own.lead')}
      crumbs={[
        { to: paths.register, text: t('entries.title') },
        { to: paths.entry(code), text: name },
      ]}
      actions={<ButtonLink to={paths.proposeEntry(code)}>{t('entries.propose')}</ButtonLink>}
    >
      <Form
        state={answer?.form}
        operationId={operationId}
        version={version}
        defaults={defaults}
        draftKey={`own-entry:${code}`}
      >
        <Refusal say={answer?.say} />
        <OwnFields />
        <div className="flex gap-2">
          <Submit>{t('entries.own.save')}</Submit>
          <ButtonLink to={paths.entry(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
