import type { Reader } from '~/platform/db/db.server'
import { namesOf } from './entries.server'

/** With which words an order on centres begins; those that were chosen already are named in its first point. */
export const openingWords =
  (own: { title: string; preamble: string; point: string }) =>
  async (reader: Reader, effect: Readonly<Record<string, string>>): Promise<{ title: string; text: string }> => {
    const named = await namesOf(reader, effect.centres ?? effect.centre)
    const point = `1. ${own.point}: ${named ? `${named.ru}.` : ''}`
    return { title: own.title, text: [own.preamble, 'ПРИКАЗЫВАЮ:', point].join('\n') }
  }
