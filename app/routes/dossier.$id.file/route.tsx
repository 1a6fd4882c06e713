import type { LoaderFunctionArgs } from '@remix-run/node'
import { dossierFile } from '~/features/dossier/dossier-file.server'
import { requireDossierPaper } from '~/features/dossier/require-dossier-paper.server'

/** The file of a paper, to be saved. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requireDossierPaper(request, 'dossier:read', params.id)
  return dossierFile(actor, paper)
}
