import type { Wording } from 'scoring/wording'
import { readDay } from '~/platform/forms/parse'

export const editionViews = ['all', 'nonState'] as const
/** The two registers that the region names: of all forms of ownership, and of non-state organisations alone. */
export type EditionView = (typeof editionViews)[number]

/** As official papers name them. */
export const editionTitles: Record<EditionView, Wording> = {
  all: {
    ru: 'Региональный реестр организаций всех форм собственности, действующих в сфере социальной реабилитации и ресоциализации наркозависимых лиц',
    en: 'Regional register of organisations of all forms of ownership in the social rehabilitation of drug-dependent persons',
  },
  nonState: {
    ru: 'Областной реестр негосударственных организаций, действующих в сфере социальной реабилитации и ресоциализации наркозависимых лиц',
    en: 'Register of non-state organisations in the social rehabilitation of drug-dependent persons',
  },
}

/** What an edition is made of, as its paper keeps it: «nonState:2026-12-31». */
export const editionId = (view: EditionView, day: string): string => `${view}:${day}`

/** The same read back; null where it names no edition. */
export function readEditionId(id: string): { view: EditionView; day: string } | null {
  const [asked = '', on = ''] = id.split(':')
  const view = editionViews.find((one) => one === asked)
  const day = readDay(on)
  return view && day ? { view, day } : null
}
