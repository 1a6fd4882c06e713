import type { Wording } from '../wording'

interface Kind {
  readonly mark: string
  readonly title: Wording
  readonly short: Wording
}

/** The eight kinds of clause 2.2, in its order. Row 1.1 of clause 2.4.8 lists one of them twice. */
export const kinds = {
  living: {
    mark: 'Ж',
    title: {
      ru: 'Услуги по созданию реабилитационной среды и условий проживания',
      en: 'Rehabilitation environment and living conditions',
    },
    short: { ru: 'Среда и проживание', en: 'Living' },
  },
  'social-environment': {
    mark: 'С',
    title: { ru: 'Услуги по социально-средовой реабилитации', en: 'Social-environmental rehabilitation' },
    short: { ru: 'Социально-средовая', en: 'Social environment' },
  },
  pedagogical: {
    mark: 'П',
    title: {
      ru: 'Услуги по социально-педагогической реабилитации и воспитанию',
      en: 'Social and pedagogical rehabilitation and upbringing',
    },
    short: { ru: 'Педагогическая', en: 'Pedagogical' },
  },
  psychological: {
    mark: 'Пс',
    title: { ru: 'Услуги по социально-психологической реабилитации', en: 'Social and psychological rehabilitation' },
    short: { ru: 'Психологическая', en: 'Psychological' },
  },
  sociocultural: {
    mark: 'К',
    title: { ru: 'Услуги по социокультурной реабилитации', en: 'Socio-cultural rehabilitation' },
    short: { ru: 'Социокультурная', en: 'Socio-cultural' },
  },
  physical: {
    mark: 'Ф',
    title: { ru: 'Услуги по физической реабилитации', en: 'Physical rehabilitation' },
    short: { ru: 'Физическая', en: 'Physical' },
  },
  resocialisation: {
    mark: 'Р',
    title: { ru: 'Услуги по ресоциализации и социальной реадаптации', en: 'Resocialisation and social readaptation' },
    short: { ru: 'Ресоциализация', en: 'Resocialisation' },
  },
  vocational: {
    mark: 'Т',
    title: { ru: 'Услуги по профессионально-трудовой реабилитации', en: 'Vocational and labour rehabilitation' },
    short: { ru: 'Трудовая', en: 'Vocational' },
  },
} as const satisfies Record<string, Kind>

export type ServiceKind = keyof typeof kinds
export const serviceKinds = Object.keys(kinds) as ServiceKind[]

/** A set of kinds, a bit each: the first kind is the lowest bit. */
export type KindMask = number

export const NO_KINDS: KindMask = 0
export const ALL_KINDS: KindMask = (1 << serviceKinds.length) - 1

const bits = new Map<string, KindMask>(serviceKinds.map((kind, index) => [kind, 1 << index]))
const sets = Array.from({ length: ALL_KINDS + 1 }, (_, mask) => serviceKinds.filter((_, index) => mask & (1 << index)))

/** The bit of a kind; undefined for a word that names none. */
export const bitOf = (kind: string): KindMask | undefined => bits.get(kind)
export const maskOf = (list: Iterable<ServiceKind>): KindMask =>
  [...list].reduce((mask, kind) => mask | (bits.get(kind) as KindMask), NO_KINDS)
export const kindsOf = (mask: KindMask): readonly ServiceKind[] => sets[mask & ALL_KINDS] as ServiceKind[]
export const countKinds = (mask: KindMask): number => kindsOf(mask).length
