import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newComplaintChoices } from '~/features/complaints/new-complaint.read.server'
import { receiveNew } from '~/features/complaints/receive-form.server'
import { channels } from '~/features/complaints/states'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { acceptOf, mostFileBytes, paperFileKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { FileField } from '~/ui/file-field'
import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'complaint:keep')
  return { ...(await newComplaintChoices()), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'complaint:keep')
  const result = await receiveNew(actor, await readMultipart(request, mostFileBytes))
  if (!result.ok) return result
  return redirectWith(paths.complaint(result.id), textsOf(await languageOf(request)).t('complaints.new.said'))
}

/** A complaint as it came: on whom, how, from whom, what about. */
export default function NewComplaintRoute() {
  const { t } = useTexts()
  const { organisations, centres, today, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('complaints.new.title')}
      lead={t('complaints.new.lead')}
      crumbs={[{ to: paths.complaints, text: t('complaints.title') }]}
    >
      <Form
        state={refused?.form}
        operationId={operationId}
        defaults={{ onDay: today }}
        encType="multipart/form-data"
        draftKey="complaint:new"
      >
        <Refusal say={refused?.say} />
        <div className="fields">
          <SelectField
            name="organisation"
            label={t('complaints.organisation')}
            empty={t('complaints.new.chooseOrganisation')}
            options={organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
          />
          <SelectField
            name="centre"
            label={t('complaints.centre')}
            hint={t('complaints.new.centreHint')}
            empty={t('complaints.new.noCentre')}
            options={centres.map(({ code, text }) => ({ value: code, text }))}
            isOptional
          />
          <TextField name="onDay" type="date" label={t('complaints.receivedOn')} />
          <SelectField
            name="channel"
            label={t('complaints.channel')}
            empty={t('complaints.new.chooseChannel')}
            options={channels.map((one) => ({ value: one, text: t(`complaints.channels.${one}`) }))}
          />
          <TextField
            name="applicant"
            label={t('complaints.applicant')}
            hint={t('complaints.new.applicantHint')}
            maxLength={300}
            isOptional
          />
          <TextField
            name="answerByOn"
            type="date"
            label={t('complaints.answerByOn')}
            hint={t('complaints.new.answerByHint')}
            isOptional
          />
        </div>
        <LongTextField name="text" label={t('complaints.text')} hint={t('complaints.new.textHint')} rows={8} />
        <FileField
          name="file"
          label={t('complaints.new.file')}
          limits={fileLimits(paperFileKinds)}
          accept={acceptOf(paperFileKinds)}
          isOptional
        />
        <div className="mt-4 flex gap-2">
          <Submit>{t('complaints.new.submit')}</Submit>
          <ButtonLink to={paths.complaints}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
