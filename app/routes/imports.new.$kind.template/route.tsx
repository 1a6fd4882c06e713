import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireImportKind } from '~/features/imports/require-batch.server'
import { templateDownload } from '~/features/imports/template.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, kind } = await requireImportKind(request, params)
  return templateDownload(kind, actor)
}
