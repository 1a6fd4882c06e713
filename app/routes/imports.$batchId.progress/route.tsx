import type { LoaderFunctionArgs } from '@remix-run/node'
import { batchProgress } from '~/features/imports/batch.read.server'
import { requireBatch } from '~/features/imports/require-batch.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { batch } = await requireBatch(request, params)
  return batchProgress(batch.id)
}
