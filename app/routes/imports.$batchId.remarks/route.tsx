import type { LoaderFunctionArgs } from '@remix-run/node'
import { readBatch } from '~/features/imports/batch.read.server'
import { remarksDownload } from '~/features/imports/remarks.server'
import { requireBatch } from '~/features/imports/require-batch.server'
import { recordRead } from '~/platform/audit/record.server'
import { languageOf } from '~/platform/i18n/preferences.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, batch } = await requireBatch(request, params)
  const { id: subjectId, organisationId } = batch
  await recordRead(actor, { action: 'import.remarksRead', subjectType: 'ImportBatch', subjectId, organisationId })
  const rows = new URL(request.url).searchParams.get('rows') === 'all' ? 'all' : 'bad'
  return remarksDownload(await readBatch(batch.id), rows, await languageOf(request))
}
