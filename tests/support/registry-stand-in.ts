import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { standInAnswer } from '../../fixtures/demo-region/state-registers'

/**
 * `node --import tsx tests/support/registry-stand-in.ts`: stands in for the state registers in the demo and in journeys,
 * on loopback. It says its address on its first line and ends with whoever started it.
 */
const server = createServer((request, response) => {
  const [, register, ogrn] = /^\/(tax|justice)\/organisations\/(\d+)$/.exec(request.url ?? '') ?? []
  const answer = register && ogrn ? standInAnswer(register as 'tax' | 'justice', ogrn) : undefined
  response.writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(answer ? JSON.stringify(answer) : undefined)
})

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.stdin.once('end', () => process.exit(0)).resume()
