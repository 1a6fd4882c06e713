import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActPreview } from '~/features/imports/act/act-preview'
import { BatchDecision } from '~/features/imports/batch-decision'
import { BatchOutcome } from '~/features/imports/batch-outcome'
import { batchPage } from '~/features/imports/batch-page.read.server'
import { BatchProgress } from '~/features/imports/batch-progress'
import { againPath, parentCrumb } from '~/features/imports/batch-paths'
import { StatusTag } from '~/features/imports/batch-table'
import { cancelImport } from '~/features/imports/cancel-import.server'
import { confirmImport } from '~/features/imports/confirm-import.server'
import { ProblemTable, WarningTable } from '~/features/imports/problem-table'
import { requireBatch } from '~/features/imports/require-batch.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, batch } = await requireBatch(request, params)
  return batchPage(actor, batch, request.url)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, batch } = await requireBatch(request, params)
  const form = await request.formData()
  const { t } = textsOf(await languageOf(request))
  const to = paths.importBatch(batch.id)
  if (form.get('intent') !== 'apply') {
    const cancelled = await cancelImport(actor, batch)
    return redirectWith(to, t(cancelled.ok ? 'imports.batch.cancelFlash' : 'imports.batch.notReady'))
  }
  const result = await confirmImport(actor, batch, String(form.get('operationId') ?? ''))
  return result.ok ? redirect(to) : redirectWith(to, t('imports.batch.notReady'))
}

export default function ImportBatch() {
  const { t, month, instant } = useTexts()
  const { batch, progress, list, preview, operationId } = useLoaderData<typeof loader>()
  const { summary, organisation } = batch
  const isWorking = batch.status === 'reading' || batch.status === 'applying'
  const what = [t(`imports.kind.${batch.kind}`), batch.month && month(batch.month), organisation?.shortName]
  return (
    <Page
      title={what.filter(Boolean).join(' · ')}
      crumbs={[parentCrumb(batch, t, month)]}
      lead={
        <>
          <StatusTag status={batch.status} />{' '}
          {t('imports.batch.lead', { file: batch.fileName, when: instant(batch.createdAt) })}
        </>
      }
      actions={
        !isWorking && (
          <>
            <ButtonLink to={againPath(batch)}>{t('imports.batch.again')}</ButtonLink>
            {batch.kind === 'acts' && batch.status === 'applied' && organisation && batch.month && (
              <ButtonLink kind="main" to={paths.act(organisation.code, batch.month)}>
                {t('imports.batch.toAct')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {isWorking ? (
        <BatchProgress key={batch.status} batchId={batch.id} first={progress} />
      ) : (
        <>
          <BatchOutcome batch={batch} />
          {batch.status === 'ready' && <BatchDecision batch={batch} operationId={operationId} />}
          {list.rows.length > 0 && (
            <ProblemTable batchId={batch.id} list={list} count={batch.rowsBad} hasFile={batch.hasFile} />
          )}
          {preview && <ActPreview preview={preview} />}
          {summary.warnings.length > 0 && <WarningTable warnings={summary.warnings} count={summary.warningCount} />}
        </>
      )}
    </Page>
  )
}
