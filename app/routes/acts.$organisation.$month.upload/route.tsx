import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { canFill } from '~/features/imports/act/can-fill.read.server'
import { receiveImport } from '~/features/imports/receive-import.server'
import { UploadForm } from '~/features/imports/upload-form'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation, month } = await requireActMonth(request, 'act:fill', params)
  return { code: organisation.code, month, isOpen: await canFill(organisation.id, month) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:fill', params)
  const result = await receiveImport(request, actor, { kind: 'acts', organisationId: organisation.id, month })
  return result.ok ? redirect(paths.importBatch(result.batchId)) : { refusal: result.refusal }
}

export default function UploadAct() {
  const { t, month: monthText } = useTexts()
  const { code, month, isOpen } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('imports.act.uploadTitle', { month: monthText(month) })}
      crumbs={[{ to: paths.act(code, month), text: t('imports.act.back', { month: monthText(month) }) }]}
      actions={
        isOpen && (
          <a className="button" data-kind="plain" href={paths.actTemplate(code, month)} download>
            {t('imports.act.template')}
          </a>
        )
      }
    >
      {isOpen ? (
        <>
          <p className="mb-4">{t('imports.act.forms')}</p>
          <UploadForm refusal={refused?.refusal} />
        </>
      ) : (
        <Say tone="warn">{t('imports.upload.refusal.notEditable')}</Say>
      )}
    </Page>
  )
}
