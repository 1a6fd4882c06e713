import { log } from '../logging/log.server'
import { registryAnswers, type AnswerOf, type Asked, type RegistryId, type RegistryProblem } from './registry-answers'

/** How long an answer is waited for unless `REGISTRY_TIMEOUT_MS` says otherwise, in milliseconds. */
const usualTimeout = 5_000

/** An answer of a register is some lines; what is larger is not one. */
const mostBytes = 256 * 1024

const addresses: Record<RegistryId, string> = { tax: 'TAX_REGISTRY_URL', justice: 'JUSTICE_REGISTRY_URL' }

/** Where a register answers; null while none is connected. */
const addressOf = (registry: RegistryId): string | null => process.env[addresses[registry]]?.replace(/\/+$/, '') || null

const timeout = (): number => Number(process.env.REGISTRY_TIMEOUT_MS) || usualTimeout

/**
 * Asks a state register for an organisation by its ОГРН: `GET {address}/organisations/{ogrn}` answers with JSON, or
 * with 404 where the register has no such organisation. Everything else is no answer, and says why.
 */
export async function askRegistry<Id extends RegistryId>(registry: Id, ogrn: string): Promise<Asked<Id>> {
  const unavailable = (problem: RegistryProblem, error?: unknown): Asked<Id> => {
    if (problem !== 'notConnected') log.warn({ registry, problem, error }, 'a state register gave no answer')
    return { outcome: 'unavailable', problem }
  }
  const address = addressOf(registry)
  if (!address) return unavailable('notConnected')
  try {
    const response = await fetch(`${address}/organisations/${encodeURIComponent(ogrn)}`, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(timeout()),
      redirect: 'error',
    })
    if (response.status === 404) return { outcome: 'not-found' }
    if (!response.ok) return unavailable('refused', response.status)
    const read = registryAnswers[registry].safeParse(readJson(await textOf(response)))
    // Of another organisation is no answer about this one.
    if (!read.success || read.data.ogrn !== ogrn) return unavailable('badAnswer')
    return { outcome: 'found', answer: read.data as AnswerOf[Id] }
  } catch (error) {
    return unavailable((error as Error).name === 'TimeoutError' ? 'timeOut' : 'noConnection', error)
  }
}

/** The text of an answer; what is too large is cut off, and so is no JSON. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) {
      void reader?.cancel()
      return ''
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
