import type { LoaderFunctionArgs } from '@remix-run/node'
import { templateFile } from '~/features/documents/templates/template-file.server'
import { requireTemplateKind } from '~/features/documents/templates/template-pages.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** A template, or an example made of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'template:edit')
  return templateFile(requireTemplateKind(params.kind), request.url, params.what)
}
