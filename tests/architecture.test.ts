import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { paths } from '../app/paths'
import { isOurs, sourceFiles, topLevel, type SourceFile } from './support/source-files'

const everything = sourceFiles('app', 'scoring', 'prisma', 'tests')
const files = everything.filter((file) => !file.isTest)
const under = (...folders: string[]) => files.filter((file) => folders.some((folder) => file.path.startsWith(folder)))

/** «file → what it may not import», so that a failure reads as a list of what to move. */
const breaches = (among: readonly SourceFile[], allowed: (imported: string, file: SourceFile) => boolean): string[] =>
  among.flatMap((file) =>
    file.imports.filter((imported) => !allowed(imported, file)).map((imported) => `${file.path} → ${imported}`),
  )

const inFolder = (imported: string, ...folders: string[]) => folders.some((folder) => imported.startsWith(folder))

describe('who may import whom', () => {
  test('scoring imports decimal.js and itself; zod only at its JSON edge, Node only in its command', () => {
    const allowed = (imported: string, file: SourceFile) =>
      inFolder(imported, 'scoring/') ||
      imported === 'decimal.js' ||
      (imported === 'zod' && file.path.startsWith('scoring/case/')) ||
      (imported.startsWith('node:') && file.path.startsWith('scoring/cli/'))
    expect(breaches(under('scoring/'), allowed)).toEqual([])
  })

  test('nothing imports the command but itself and its tests', () => {
    const others = files.filter((file) => !inFolder(file.path, 'scoring/cli/', 'tests/'))
    expect(breaches(others, (imported) => !inFolder(imported, 'scoring/cli/'))).toEqual([])
  })

  test('platform knows nothing of the law, the features and the screens', () => {
    const allowed = (imported: string) => !isOurs(imported) || inFolder(imported, 'app/platform/')
    expect(breaches(under('app/platform/'), allowed)).toEqual([])
  })

  test('ui knows only texts, forms and lists', () => {
    const known = ['app/ui/', 'app/platform/i18n/', 'app/platform/forms/', 'app/platform/lists/']
    const allowed = (imported: string) => !isOurs(imported) || inFolder(imported, ...known)
    expect(breaches(under('app/ui/'), allowed)).toEqual([])
    const withServer = breaches(under('app/ui/'), (imported) => !imported.includes('.server'))
    expect(withServer).toEqual([])
  })

  test('features import scoring, platform, ui and each other, never a route', () => {
    const known = ['scoring/', 'app/platform/', 'app/ui/', 'app/features/', 'app/paths']
    const allowed = (imported: string) => !isOurs(imported) || inFolder(imported, ...known)
    expect(breaches(under('app/features/'), allowed)).toEqual([])
  })

  test('routes import features, platform and ui, never the law or another route', () => {
    const known = ['app/platform/', 'app/ui/', 'app/features/', 'app/paths']
    const own = (file: SourceFile) => file.path.split('/').slice(0, 3).join('/')
    const allowed = (imported: string, file: SourceFile) =>
      !isOurs(imported) || inFolder(imported, ...known, `${own(file)}/`)
    expect(breaches(under('app/routes/'), allowed)).toEqual([])
  })

  test('features depend on each other without cycles', () => {
    expect(cycleAmongRooms()).toEqual([])
  })

  test('the database is met only in *.server.ts of the features and the platform', () => {
    const inDatabase = (imported: string) => inFolder(imported, 'app/platform/db/')
    const mayMeet = (path: string) => /\.server\.ts$/.test(path) && inFolder(path, 'app/features/', 'app/platform/')
    const others = under('app/').filter((file) => !mayMeet(file.path) && !file.path.startsWith('app/platform/db/'))
    expect(breaches(others, (imported) => !inDatabase(imported))).toEqual([])
  })

  test('plain SQL stays in platform/db', () => {
    const raw = under('app/').filter((file) => /\$(query|execute)Raw/.test(file.text))
    expect(raw.map((file) => file.path).filter((path) => !path.startsWith('app/platform/db/'))).toEqual([])
  })

  test('a read model writes nothing', () => {
    const writes = /\b(db|tx)\.\w+\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(|inTransaction\(/
    const readers = files.filter((file) => file.path.endsWith('.read.server.ts') && writes.test(file.text))
    expect(readers.map((file) => file.path)).toEqual([])
  })
})

function cycleAmongRooms(): string[] {
  const room = (path: string) => /^app\/features\/([^/]+)\//.exec(path)?.[1]
  const uses = new Map<string, Set<string>>()
  for (const file of under('app/features/'))
    for (const imported of file.imports) {
      const [from, to] = [room(file.path), room(imported)]
      if (from && to && from !== to) uses.set(from, (uses.get(from) ?? new Set()).add(to))
    }
  const done = new Set<string>()
  const visit = (at: string, trail: readonly string[]): string[] => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at]
    if (done.has(at)) return []
    for (const next of uses.get(at) ?? []) {
      const cycle = visit(next, [...trail, at])
      if (cycle.length > 0) return cycle
    }
    done.add(at)
    return []
  }
  return [...uses.keys()].map((start) => visit(start, [])).find((cycle) => cycle.length > 0) ?? []
}

describe('money', () => {
  const aboutMoney = under('app/', 'scoring/').filter((file) => /[kK]opecks|\bmoney\b/.test(file.text))

  test('no amount is a number', () => {
    const floats = /\w*[kK]opecks\??:\s*number\b/
    expect(aboutMoney.filter((file) => floats.test(file.text)).map((file) => file.path)).toEqual([])
  })

  test('nothing rounds, prints or reads an amount as a float', () => {
    const floats = /\bparseFloat\(|\.toFixed\(|Math\.(round|floor|ceil)\([^)]*[kK]opecks|Number\([^)]*[kK]opecks/
    expect(aboutMoney.filter((file) => floats.test(file.text)).map((file) => file.path)).toEqual([])
  })

  test('every column of money is BigInt', () => {
    const columns = readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^\s+(\w*Kopecks)\s+(\S+)/gm)
    expect([...columns].filter((column) => column[2] !== 'BigInt').map((column) => column[1])).toEqual([])
  })
})

describe('permissions', () => {
  const calling = (names: readonly string[]) => new RegExp(`\\b(${names.join('|')})\\(`)
  /** Functions that find the record and ask for the permission to it in one call, by their names. */
  const callersOf = (names: readonly string[], among: readonly SourceFile[]) =>
    among.flatMap((file) =>
      [...topLevel(file)].filter(([, source]) => calling(names).test(source)).map(([name]) => name),
    )
  const shared = ['requireActor', ...callersOf(['requireActor'], under('app/features/'))]
  const guards = (file: SourceFile) => calling([...shared, ...callersOf(shared, [file])])

  test('every loader and action asks for its permission, or says that it is public', () => {
    const unguarded = under('app/routes/').flatMap((file) =>
      [...topLevel(file)]
        .filter(([name]) => name === 'loader' || name === 'action')
        .filter(([, source]) => !guards(file).test(withoutName(source)) && !/\/\*\*\s*@public\b/.test(source))
        .map(([name]) => `${file.path}: ${name}`),
    )
    expect(unguarded).toEqual([])
  })
})

/** A loader does not guard itself by bearing its own name. */
const withoutName = (source: string) => source.replace(/(function|const) (loader|action)\b/, '$1')

describe('data', () => {
  test('every column says how far it may travel', () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8')
    const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
    const names = new Set(models.map((model) => model[1]))
    const unclassified = models.flatMap(([, model, body]) =>
      body!
        .split('\n')
        .map((line) => /^\s+(\w+)\s+(\w+)(.*)$/.exec(line))
        .filter((column) => column !== null && !names.has(column[2]!))
        .filter((column) => !/\/\/\/ (public|internal|personal|health|secret)( ·|$)/.test(column![3]!))
        .map((column) => `${model}.${column![1]}`),
    )
    expect(unclassified).toEqual([])
  })
})

describe('size and tidiness', () => {
  test('no file is over 300 lines, no route over 200', () => {
    const limit = (file: SourceFile) => (file.path.startsWith('app/routes/') ? 200 : 300)
    expect(everything.filter((file) => file.lines > limit(file)).map((file) => `${file.path}: ${file.lines}`)).toEqual(
      [],
    )
  })

  test('nothing is left for later, switched off or skipped', () => {
    const marks =
      /\bTO[D]O\b|\bFIX[M]E\b|eslint-[d]isable|@ts-(ignor[e]|nocheck|expect-error)|\.(onl[y]|ski[p]|tod[o])\(/
    expect(everything.filter((file) => marks.test(file.text)).map((file) => file.path)).toEqual([])
  })

  test('addresses are built in app/paths.ts alone', () => {
    const rooms = Object.values(paths).filter((path) => typeof path === 'string')
    const firsts = [...new Set(rooms.map((path) => path.split('/')[1]!))]
    const literal = new RegExp(`['"\`]/(${firsts.join('|')})(?=[/?'"\`])`)
    const built = [...under('app/routes/', 'app/features/')].filter((file) => literal.test(file.text))
    expect(built.map((file) => file.path)).toEqual([])
  })
})
