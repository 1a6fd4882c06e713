import type { LoaderFunctionArgs } from '@remix-run/node'
import { paperFile } from '~/features/documents/paper-file.server'
import { requirePaper } from '~/features/documents/require-paper.server'

/** A registered paper as DOCX or PDF, or its signed copy. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requirePaper(request, 'paper:read', params.id, 'any')
  return paperFile(actor, paper, params.what)
}
