import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { keepLanguage } from '~/features/people/keep-language.server'
import { paths } from '~/paths'
import { currentActor } from '~/platform/auth/require-actor.server'
import { localPath } from '~/platform/http/local-path'
import { rememberPreferences } from '~/platform/i18n/preferences.server'
import { isLanguage } from '~/platform/i18n/texts'

/** @public Remembers the language and the view of this browser, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const [actor, language] = [await currentActor(request), form.get('language')]
  if (actor && isLanguage(language)) await keepLanguage(actor.userId, language)
  const headers = new Headers()
  for (const cookie of await rememberPreferences({ language, view: form.get('view') }))
    headers.append('Set-Cookie', cookie)
  return redirect(localPath(form.get('back')), { headers })
}

/** @public There is nothing to see here. */
export const loader = () => redirect(paths.work)
