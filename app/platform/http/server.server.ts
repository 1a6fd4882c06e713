import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { db } from '../db/db.server'
import { startJobs } from '../jobs/start.server'
import { log } from '../logging/log.server'
import { startMail } from '../mail/start-mail.server'
import { limitBody } from './body-limit.server'
import { setServedAddress } from './portal-address.server'
import { rateLimits } from './rate-limits.server'
import { roomFor, roomsOf } from './rooms'
import { sameOriginOnly } from './same-origin.server'

const buildFolder = process.env.BUILD_DIR ?? 'build'
const buildFile = resolve(buildFolder, 'server/index.js')

/** Serves the portal on `HOST`:`PORT` (127.0.0.1:3000 unless told otherwise) until it is told to stop. */
export async function listen(): Promise<{ address: string }> {
  const build = (await import(pathToFileURL(buildFile).href)) as ServerBuild
  const app = portal(build)
  const host = process.env.HOST ?? '127.0.0.1'
  const port = Number(process.env.PORT ?? 3000)
  const server = app.listen(port, host)
  await new Promise<void>((done, failed) => server.once('listening', done).once('error', failed))
  const address = `http://${host}:${(server.address() as AddressInfo).port}`
  setServedAddress(address)
  const stops = [startJobs(), startMail()]
  log.info({ host, port }, 'listening')
  stopGracefully(server, () => stops.forEach((stop) => stop()))
  return { address }
}

let stopping = false

function portal(build: ServerBuild): express.Express {
  const app = express()
  app.disable('x-powered-by')
  // Stack traces stay in the log, whatever the environment is called.
  app.set('env', 'production')
  app.set('trust proxy', process.env.TRUST_PROXY ? Number(process.env.TRUST_PROXY) : false)
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  app.get(
    '/readyz',
    (_request, response) => void ready().then((ok) => response.status(ok ? 200 : 503).send(ok ? 'ready' : 'not ready')),
  )
  app.use(nonceAndHeaders)
  app.use(compression())
  app.use('/assets', express.static(`${buildFolder}/client/assets`, { immutable: true, maxAge: '1y' }))
  app.use(express.static(`${buildFolder}/client`, { maxAge: '1h', index: false }))
  app.use(rateLimits(Number(process.env.RATE_LIMIT ?? 600)))
  app.use(sameOriginOnly)
  app.use(limitBody)
  const whole = answering(build)
  const rooms = new Map([...roomsOf(build)].map(([word, room]) => [word, answering(room)]))
  app.all('*', (request, response, next) => (roomFor(rooms, request.path) ?? whole)(request, response, next))
  return app
}

const answering = (build: ServerBuild) =>
  createRequestHandler({
    build,
    mode: process.env.NODE_ENV ?? 'production',
    getLoadContext: (_request, response) => ({ nonce: response.locals.nonce as string }),
  })

async function ready(): Promise<boolean> {
  if (stopping) return false
  return db.regionProfile.count().then(
    () => true,
    () => false,
  )
}

function nonceAndHeaders(request: express.Request, response: express.Response, next: express.NextFunction): void {
  const nonce = randomBytes(16).toString('base64')
  response.locals.nonce = nonce
  helmet({
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: process.env.HTTPS === '1' ? undefined : false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", `'nonce-${nonce}'`],
        styleSrc: ["'self'", `'nonce-${nonce}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
  })(request, response, next)
}

/** Stops taking new requests, lets those in flight end (half a minute at most), closes the database, leaves. */
function stopGracefully(server: Server, stopWork: () => void): void {
  const stop = () => {
    if (stopping) return
    stopping = true
    log.info('stopping')
    stopWork()
    const force = setTimeout(() => process.exit(1), 30_000)
    server.close(() => {
      clearTimeout(force)
      void db.$disconnect().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
