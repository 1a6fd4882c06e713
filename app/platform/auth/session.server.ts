import { createCookie } from '@remix-run/node'
import { createHash, randomBytes } from 'node:crypto'
import { db } from '../db/db.server'

const minute = 60_000
/** A session ends after half an hour without a request, and after twelve hours whatever happens. */
export const sessionTerms = { idle: 30 * minute, absolute: 12 * 60 * minute }

const cookie = createCookie('opora_session', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: process.env.HTTPS === '1',
})

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

/** Begins a session; returns the Set-Cookie header. */
export async function beginSession(userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.session.create({
    data: { id: digest(token), userId, expiresAt: new Date(Date.now() + sessionTerms.absolute) },
  })
  return cookie.serialize(token)
}

/** The person of a live session, or null. Being seen keeps the session from idling out. */
export async function sessionUserId(request: Request): Promise<string | null> {
  const id = await sessionIdOf(request)
  if (!id) return null
  const session = await db.session.findUnique({ where: { id } })
  const now = Date.now()
  if (!session || session.endedAt || session.expiresAt.getTime() < now) return null
  const idle = now - session.lastSeenAt.getTime()
  if (idle > sessionTerms.idle) return null
  if (idle > minute) await db.session.update({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } })
  return session.userId
}

/** Which session this request goes on, as it is kept; null without one. */
export async function sessionIdOf(request: Request): Promise<string | null> {
  const token: unknown = await cookie.parse(request.headers.get('Cookie'))
  return typeof token === 'string' ? digest(token) : null
}

/** Ends the session of this request; returns the Set-Cookie header that clears the cookie. */
export async function endSession(request: Request): Promise<string> {
  const id = await sessionIdOf(request)
  if (id) await db.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } })
  return cookie.serialize('', { maxAge: 0 })
}
