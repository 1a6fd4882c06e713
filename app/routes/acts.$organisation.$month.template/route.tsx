import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { actTemplate } from '~/features/imports/act/act-template.server'
import { recordRead } from '~/platform/audit/record.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:fill', params)
  const { id: organisationId, code } = organisation
  await recordRead(actor, {
    action: 'act.templateRead',
    subjectType: 'Organisation',
    subjectId: organisationId,
    organisationId,
    details: { month },
  })
  return actTemplate(actor, { id: organisationId, code }, month)
}
