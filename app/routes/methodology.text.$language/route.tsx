import type { LoaderFunctionArgs } from '@remix-run/node'
import { methodologyDocument } from '~/features/methodology/files.server'
import { fileResponse } from '~/platform/csv/file-response.server'
import { isLanguage } from '~/platform/i18n/texts'

/** @public The whole methodology as a document. */
export function loader({ params }: LoaderFunctionArgs) {
  const { language } = params
  if (!isLanguage(language)) throw new Response('not found', { status: 404 })
  return fileResponse(`methodology-${language}.md`, 'text/markdown; charset=utf-8', methodologyDocument(language))
}
