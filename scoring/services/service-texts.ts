import type { ServiceText } from './service-text'
import { livingTexts } from './texts/living'
import { pedagogicalTexts } from './texts/pedagogical'
import { physicalTexts } from './texts/physical'
import { psychologicalTexts } from './texts/psychological'
import { resocialisationTexts } from './texts/resocialisation'
import { socialEnvironmentTexts } from './texts/social-environment'
import { socioculturalTexts } from './texts/sociocultural'
import { vocationalTexts } from './texts/vocational'

/** The long texts of the standard by code, apart from the catalogue: what settles does not carry them. */
export const serviceTexts: ReadonlyMap<string, ServiceText> = new Map(
  [
    livingTexts,
    socialEnvironmentTexts,
    pedagogicalTexts,
    psychologicalTexts,
    socioculturalTexts,
    physicalTexts,
    resocialisationTexts,
    vocationalTexts,
  ].flatMap((texts) => Object.entries(texts)),
)
