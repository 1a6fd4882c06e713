import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { paths } from '~/paths'
import { localPath } from '~/platform/http/local-path'
import { rememberPreferences } from '~/platform/i18n/preferences.server'

/** @public Remembers the language and the view of this browser, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const headers = new Headers()
  for (const cookie of await rememberPreferences({ language: form.get('language'), view: form.get('view') }))
    headers.append('Set-Cookie', cookie)
  return redirect(localPath(form.get('back')), { headers })
}

/** @public There is nothing to see here. */
export const loader = () => redirect(paths.work)
