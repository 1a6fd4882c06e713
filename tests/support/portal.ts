import { UNSAFE_flatRoutes as flatRoutes } from '@remix-run/dev'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { resolve } from 'node:path'
import { paths } from '../../app/paths'
import { beginSession } from '../../app/platform/auth/session.server'
import { roomFor, roomsOf } from '../../app/platform/http/rooms'

type RouteModule = ServerBuild['routes'][string]['module']
const modules = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}')

/** The routes as Remix reads them from the folder, with their modules; the frame of the page is left out. */
async function routesOfThePortal(): Promise<ServerBuild['routes']> {
  const manifest = Object.values(flatRoutes(resolve('app'), ['**/*.test.{ts,tsx}']))
  const loaded = await Promise.all(
    manifest.map(async ({ id, path, index, file }) => {
      const module = await modules[`../../app/${file}`]!()
      return [id, { id, path, index, parentId: 'root', module }] as const
    }),
  )
  const frame = { default: () => null } as RouteModule
  return { root: { id: 'root', path: '', module: frame }, ...Object.fromEntries(loaded) }
}

export type Outcome = 'open' | 'sign-in' | 'forbidden' | 'missing' | 'broken'

export interface Portal {
  routes: ServerBuild['routes']
  /** Asks for the data of one route alone, as a page does that skips the routes above it. */
  load(routeId: string, address: string, userId: string | null): Promise<Outcome>
  /** The same in the older way, which Remix still answers. */
  loadOldWay(routeId: string, address: string): Promise<Outcome>
  send(routeId: string, address: string, userId: string | null, body: Record<string, string>): Promise<Outcome>
  /** What broke, for the message of a failed test. */
  faults: unknown[]
}

/** The portal's own request handler over its own routes, without the network and the build. */
export async function openPortal(): Promise<Portal> {
  const routes = await routesOfThePortal()
  const faults: unknown[] = []
  const build = {
    mode: 'production',
    entry: {
      module: {
        default: () => new Response(),
        handleError: (error: unknown) => void (isWarning(error) || faults.push(error)),
      },
    },
    routes,
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
  } as unknown as ServerBuild
  const whole = createRequestHandler(build, 'production')
  const rooms = new Map([...roomsOf(build)].map(([word, room]) => [word, createRequestHandler(room, 'production')]))
  const cookies = new Map<string, string>()
  const cookieOf = async (userId: string) => {
    const cookie = cookies.get(userId) ?? (await beginSession(userId)).split(';')[0]!
    cookies.set(userId, cookie)
    return cookie
  }
  const ask = async (address: string, init: RequestInit, userId: string | null) => {
    const headers = new Headers(init.headers)
    if (userId) headers.set('Cookie', await cookieOf(userId))
    if (address.startsWith(paths.signOut)) cookies.clear()
    const request = new Request(`http://portal.test${address}`, { ...init, headers })
    const handle = roomFor(rooms, new URL(request.url).pathname) ?? whole
    return outcomeOf(await handle(request))
  }
  const isPage = (routeId: string) => Boolean(routes[routeId]!.module.default)
  return {
    routes,
    faults,
    load: (routeId, address, userId) =>
      ask(isPage(routeId) ? dataAddress(address, { _routes: routeId }) : address, {}, userId),
    loadOldWay: (routeId, address) => ask(withQuery(address, { _data: routeId }), {}, null),
    send: (routeId, address, userId, body) =>
      ask(isPage(routeId) ? dataAddress(address, {}) : address, { method: 'POST', body: formOf(body) }, userId),
  }
}

/** As a browser sends a form that may carry a file. */
function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ operationId: '', ...fields })) form.set(name, value)
  return form
}

/** Remix grumbles at the older way, and answers it all the same. */
const isWarning = (error: unknown) => error instanceof Error && error.message.startsWith('Warning: Single fetch')

function withQuery(address: string, query: Record<string, string>): string {
  const url = new URL(address, 'http://portal.test')
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.pathname + url.search
}

const dataAddress = (address: string, query: Record<string, string>): string =>
  withQuery(address, query).replace(/^([^?]*)/, (path) => (path === '/' ? '/_root.data' : `${path}.data`))

async function outcomeOf(response: Response): Promise<Outcome> {
  const text = await response.text()
  const location = response.headers.get('Location') ?? response.headers.get('X-Remix-Redirect')
  if ((location ?? (response.status === 202 ? text : '')).includes('/sign-in?to=')) return 'sign-in'
  if (response.status === 403) return 'forbidden'
  if (response.status === 404) return 'missing'
  return response.status >= 500 ? 'broken' : 'open'
}
