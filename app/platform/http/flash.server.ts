import { createCookie, redirect, type TypedResponse } from '@remix-run/node'
import { randomUUID } from 'node:crypto'

/** A word shown once on the page that follows a change. */
export interface Flash {
  id: string
  text: string
}

const cookie = createCookie('opora_flash', { httpOnly: true, path: '/', sameSite: 'lax', maxAge: 60 })

/** Goes on to a page that says, once, what was done. */
export async function redirectWith(to: string, text: string): Promise<TypedResponse<never>> {
  return redirect(to, { headers: { 'Set-Cookie': await cookie.serialize({ id: randomUUID(), text }) } })
}

/** The word for this page, and the header that clears it. */
export async function takeFlash(request: Request): Promise<{ message: Flash | null; headers: Record<string, string> }> {
  const message = (await cookie.parse(request.headers.get('Cookie'))) as Flash | null
  if (!message) return { message: null, headers: {} }
  return { message, headers: { 'Set-Cookie': await cookie.serialize('', { maxAge: 0 }) } }
}
