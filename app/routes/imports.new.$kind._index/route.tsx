import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ColumnTable } from '~/features/imports/column-table'
import { receiveImport } from '~/features/imports/receive-import.server'
import { requireImportKind } from '~/features/imports/require-batch.server'
import { templateColumns } from '~/features/imports/template.server'
import { UploadForm } from '~/features/imports/upload-form'
import { paths } from '~/paths'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, kind } = await requireImportKind(request, params)
  return { kind, columns: templateColumns(kind, actor) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, kind } = await requireImportKind(request, params)
  const result = await receiveImport(request, actor, { kind, organisationId: actor.organisationId, month: null })
  return result.ok ? redirect(paths.importBatch(result.batchId)) : { refusal: result.refusal }
}

export default function NewImport() {
  const { t } = useTexts()
  const { kind, columns } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('imports.upload.title', { kind: t(`imports.kind.${kind}`) })}
      crumbs={[{ to: paths.imports, text: t('imports.title') }]}
      lead={t(`imports.what.${kind}`)}
      actions={
        <a className="button" data-kind="plain" href={paths.importTemplate(kind)} download>
          {t('imports.template')}
        </a>
      }
    >
      <UploadForm refusal={refused?.refusal} />
      <Section title={t('imports.upload.columns')}>
        <ColumnTable columns={columns} />
      </Section>
    </Page>
  )
}
