import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossierThumbnail } from '~/features/dossier/dossier-file.server'
import { requireDossierPaper } from '~/features/dossier/require-dossier-paper.server'

/** The small picture of a paper's first page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { paper } = await requireDossierPaper(request, 'dossier:read', params.id)
  return dossierThumbnail(paper)
}
