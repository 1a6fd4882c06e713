import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { requireScan, scanResponse } from '~/features/acts/open-scan.server'
import { paths } from '~/paths'
import { field, parseForm } from '~/platform/forms/parse'

/** The organisation's own people get its scan at once; the ministry's are asked why they need it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, file, needsReason } = await requireScan(request, params.id)
  return needsReason ? redirect(paths.openFile(file.id)) : scanResponse(actor, file, null)
}

const schema = z.object({ reason: field.text(300) })

/** Opens the scan for the reason stated. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, file } = await requireScan(request, params.id)
  const form = parseForm(schema, await request.formData())
  if (form.ok) return scanResponse(actor, file, form.value.reason)
  return redirect(`${paths.openFile(file.id)}?problem=${form.form.problems.reason?.key ?? 'required'}`)
}
