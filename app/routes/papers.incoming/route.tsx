import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IncomingFields } from '~/features/documents/incoming-fields'
import { receiveIncoming } from '~/features/documents/receive-incoming.server'
import { organisationOptions } from '~/features/register/organisations.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'paper:register')
  return { organisations: await organisationOptions(actor), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'paper:register')
  const result = await receiveIncoming(actor, request)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.paper(result.paperId), t('papers.incoming.said', { number: result.numberText }))
}

export default function NewIncoming() {
  const { t } = useTexts()
  const { organisations, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('papers.incoming.title')}
      lead={t('papers.incoming.lead')}
      crumbs={[{ to: paths.papers, text: t('papers.title') }]}
    >
      <Form
        id="incoming"
        state={refused?.form}
        operationId={operationId}
        encType="multipart/form-data"
        defaults={{ kind: 'incoming-letter' }}
      >
        <Refusal say={refused?.say} />
        <IncomingFields organisations={organisations} />
        <Confirm
          form="incoming"
          trigger={t('papers.incoming.submit')}
          title={t('papers.incoming.confirm')}
          confirm={t('papers.incoming.submit')}
        >
          {t('papers.incoming.text')}
        </Confirm>
      </Form>
    </Page>
  )
}
