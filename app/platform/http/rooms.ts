import type { ServerBuild } from '@remix-run/node'

type Rooms = ReadonlyMap<string, ServerBuild>

interface Route {
  readonly path?: string | undefined
  readonly parentId?: string | undefined
}
type Routes<Kind extends Route> = Readonly<Record<string, Kind | undefined>>

/**
 * The build cut into rooms by the first word of the address. Each page tries every route of its build a few times
 * before it finds its own, so that a build of one room answers sooner than the whole portal. Beside a room stand the
 * routes that any page may need: the frame, the first page, and the page of what is not there.
 */
export function roomsOf(build: ServerBuild): Rooms {
  const words = Object.values(build.routes).map((route) => firstWord(build.routes, route))
  const plain = new Set(words.filter((word) => /^[a-z-]+$/.test(word)))
  return new Map([...plain].map((word) => [word, room(build, word)]))
}

/** The room of an address, or null where only the whole portal can tell: unusual spelling is not for a room. */
export function roomFor<Room>(rooms: ReadonlyMap<string, Room>, pathname: string): Room | null {
  const word = /^\/([a-z-]+)(?:\/|\.data$|$)/.exec(pathname)?.[1]
  return (word !== undefined && rooms.get(word)) || null
}

function firstWord(routes: Routes<Route>, route: Route | undefined): string {
  if (!route) return ''
  const above = route.parentId === undefined ? '' : firstWord(routes, routes[route.parentId])
  return above || (route.path?.split('/')[0] ?? '')
}

function room(build: ServerBuild, word: string): ServerBuild {
  return {
    ...build,
    routes: near(build.routes, word),
    assets: { ...build.assets, routes: near(build.assets.routes, word) },
  }
}

const near = <Kind extends Route>(routes: Routes<Kind>, word: string): Record<string, Kind> =>
  Object.fromEntries(
    Object.entries(routes).filter(
      (entry): entry is [string, Kind] =>
        entry[1] !== undefined && ['', '*', word].includes(firstWord(routes, entry[1])),
    ),
  )
