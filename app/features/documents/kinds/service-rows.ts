import { services } from 'scoring/services/catalogue'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import type { PaperFields } from './paper-kind'

/** The eight kinds with what was given of each; a kind of which nothing was given has a dash. */
export const kindRows = (counts: ReadonlyMap<string, number>): PaperFields[] =>
  serviceKinds.map((kind, index) => {
    const given = services.filter((service) => service.kind === kind && (counts.get(service.code) ?? 0) > 0)
    return {
      вид: `${index + 1}. ${kinds[kind].title.ru}`,
      вид_итог: given.length === 0 ? '–' : '',
      услуги: given.map((service) => ({
        услуга_номер: service.code,
        услуга: service.title.ru,
        количество: String(counts.get(service.code)),
      })),
    }
  })
