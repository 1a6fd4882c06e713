import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerFile } from '~/features/commission/commission-files.server'
import { organisationOfQuestion } from '~/features/commission/organisation-of-question.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** The organisation's own file with its answer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const organisationId = await organisationOfQuestion(params.id ?? '')
  const actor = await requireActor(request, 'commission:answer', { organisationId })
  return answerFile(actor, params.id ?? '')
}
