import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { OfficerFields } from '~/features/register/card-form-fields'
import { ownEntry } from '~/features/register/own-entry.read.server'
import { receiveProposal } from '~/features/register/receive-entry.server'
import { requireEntry } from '~/features/register/require-entry.server'
import { paths } from '~/paths'
import { acceptOf, scanKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { FileField } from '~/ui/file-field'
import { Form, LongTextField, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { centre } = await requireEntry(request, 'register:keep', params.code)
  const own = await ownEntry(centre)
  if (!own) throw new Response('not found', { status: 404 })
  return { ...own, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, centre } = await requireEntry(request, 'register:keep', params.code)
  const result = await receiveProposal(actor, centre.id, request)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.registerProposal(result.proposalId), t('entries.own.sent'))
}

export default function ProposeEntry() {
  const { t, instant } = useTexts()
  const { code, name, defaults, waiting, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('entries.own.proposal')}
      lead={t('entries.own.proposalLead')}
      crumbs={[
        { to: paths.register, text: t('entries.title') },
        { to: paths.entry(code), text: name },
      ]}
    >
      {waiting ? (
        <Say tone="warn">
          {t('entries.own.waiting', { day: instant(waiting.proposedAt) })}{' '}
          <Link to={paths.registerProposal(waiting.id)}>{t('entries.own.open')}</Link>
        </Say>
      ) : (
        <Form
          state={answer?.form}
          operationId={operationId}
          defaults={defaults}
          encType="multipart/form-data"
          draftKey={`propose-entry:${code}`}
        >
          <Refusal say={answer?.say} />
          <OfficerFields />
          <LongTextField name="reason" label={t('entries.own.reason')} rows={2} isOptional />
          <FileField
            name="file"
            label={t('entries.own.file')}
            limits={fileLimits(scanKinds)}
            accept={acceptOf(scanKinds)}
            isOptional
          />
          <Submit>{t('entries.own.send')}</Submit>
        </Form>
      )}
    </Page>
  )
}
