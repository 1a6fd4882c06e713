import { createCookie } from '@remix-run/node'
import { isLanguage, type Language } from './texts'

export const views = ['normal', 'low-vision', 'low-vision-dark', 'low-vision-blue'] as const
export type View = (typeof views)[number]
const isView = (text: unknown): text is View => (views as readonly unknown[]).includes(text)

const year = 31_536_000
const languageCookie = createCookie('opora_language', { path: '/', sameSite: 'lax', maxAge: year })
const viewCookie = createCookie('opora_view', { path: '/', sameSite: 'lax', maxAge: year })

/** Language and view of this person's browser; Russian and normal until they choose. */
export async function preferencesOf(request: Request): Promise<{ language: Language; view: View }> {
  const header = request.headers.get('Cookie')
  const [language, view]: unknown[] = await Promise.all([languageCookie.parse(header), viewCookie.parse(header)])
  return { language: isLanguage(language) ? language : 'ru', view: isView(view) ? view : 'normal' }
}

export const languageOf = async (request: Request): Promise<Language> => (await preferencesOf(request)).language

/** The Set-Cookie headers that remember a choice; what is not a choice is left as it was. */
export async function rememberPreferences(chosen: { language?: unknown; view?: unknown }): Promise<string[]> {
  const headers: string[] = []
  if (isLanguage(chosen.language)) headers.push(await languageCookie.serialize(chosen.language))
  if (isView(chosen.view)) headers.push(await viewCookie.serialize(chosen.view))
  return headers
}
