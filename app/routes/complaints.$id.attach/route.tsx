import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveAttached } from '~/features/complaints/receive-form.server'
import { requireComplaint } from '~/features/complaints/require-complaint.server'
import { paths } from '~/paths'
import { acceptOf, mostFileBytes, paperFileKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { FileField } from '~/ui/file-field'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { complaint } = await requireComplaint(request, 'complaint:keep', params.id)
  const { id, number, year, version } = complaint
  return { id, number: `${number}/${year}`, version, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, complaint } = await requireComplaint(request, 'complaint:keep', params.id)
  const result = await receiveAttached(actor, complaint.id, await readMultipart(request, mostFileBytes))
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.complaint(complaint.id), t('complaints.do.attach.said'))
}

/** A file to a complaint: a letter, an answer, a ruling. */
export default function Attach() {
  const { t } = useTexts()
  const { id, number, version, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('complaints.do.attach.title')}
      lead={t('complaints.do.attach.text')}
      crumbs={[
        { to: paths.complaints, text: t('complaints.title') },
        { to: paths.complaint(id), text: t('complaints.numbered', { number }) },
      ]}
    >
      <Form state={refused?.form} operationId={operationId} version={version} encType="multipart/form-data">
        <Refusal say={refused?.say} />
        <FileField
          name="file"
          label={t('complaints.new.file')}
          limits={fileLimits(paperFileKinds)}
          accept={acceptOf(paperFileKinds)}
        />
        <div className="mt-4 flex gap-2">
          <Submit>{t('complaints.do.attach.submit')}</Submit>
          <ButtonLink to={paths.complaint(id)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
