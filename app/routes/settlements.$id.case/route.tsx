import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireSettlement } from '~/features/subsidies/require-settlement.server'
import { settlementFile } from '~/features/subsidies/settlement-file.read.server'
import { fileResponse } from '~/platform/csv/file-response.server'

/** The case as the command takes it: what an auditor recomputes without the portal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSettlement(request, params.id!, 'settlement:read')
  const { caseJson, name } = await settlementFile(params.id!)
  return fileResponse(`${name}.case.json`, 'application/json; charset=utf-8', `${caseJson}\n`)
}
