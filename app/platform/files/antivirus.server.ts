import NodeClam from 'clamscan'
import { Readable } from 'node:stream'
import { log } from '../logging/log.server'

export type Verdict = { state: 'clean'; by: string } | { state: 'off' } | { state: 'infected' | 'unreachable' }

const waitMilliseconds = 30_000

/**
 * Shows a file to the antivirus that `CLAMD` names (`host:port` of a clamd service); `off` where none is connected.
 * An antivirus that is connected and does not answer stops the file: unknown is not clean.
 */
export async function checkForViruses(bytes: Uint8Array): Promise<Verdict> {
  const address = process.env.CLAMD
  if (!address) return { state: 'off' }
  const { hostname: host, port } = new URL(`tcp://${address}`)
  try {
    const clamd = await new NodeClam().init({
      preference: 'clamdscan',
      clamscan: { active: false },
      clamdscan: { active: true, host, port: Number(port), timeout: waitMilliseconds, localFallback: false },
    })
    const { isInfected, viruses } = await clamd.scanStream(Readable.from([Buffer.from(bytes)]))
    if (isInfected) log.warn({ viruses }, 'an infected file was refused')
    return isInfected ? { state: 'infected' } : { state: 'clean', by: await clamd.getVersion() }
  } catch (error) {
    log.error({ error }, 'the antivirus does not answer')
    return { state: 'unreachable' }
  }
}
