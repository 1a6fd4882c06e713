import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/platform/auth/require-actor.server'
import { draftOf, dropDraft, saveDraft } from '~/platform/forms/draft.server'

/** The person's own draft of a form. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const key = new URL(request.url).searchParams.get('key') ?? ''
  return Response.json({ draft: await draftOf(actor.userId, key) }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Keeps or drops the person's own draft. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const form = Object.fromEntries(await request.formData())
  if (form.drop) {
    await dropDraft(actor.userId, String(form.key))
    return Response.json({ savedAt: null })
  }
  const savedAt = await saveDraft(actor.userId, form)
  return Response.json({ savedAt }, { status: savedAt ? 200 : 400 })
}
