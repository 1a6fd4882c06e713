import type { Lang } from '../../scoring/wording'

/** Where an edition of the methodology stands. */
export const methodologyFile = (lang: Lang): string => `fixtures/methodology/methodology.${lang}.md`
