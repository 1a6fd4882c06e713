import { acts } from 'scoring/acts'
import { allRules, chapters } from 'scoring/methodology/chapters'
import { publicReadings } from '../readings/readings-in-force.read.server'
import { excerptOf, searchRules, type RuleSearch } from './search-rules'

/** The contents of the methodology: chapters with the rules that are asked for, readings in force, acts. */
export async function readContents(search: RuleSearch, today: string) {
  const found = searchRules(chapters, search)
  return {
    search,
    chapters: found.map(({ id, title, rules }) => ({
      id,
      title,
      rules: rules.map((rule) => ({
        id: rule.id,
        title: rule.title,
        citation: rule.citation,
        excerpt: excerptOf(rule.quote, search.text),
        /** Where the text left room, and what was made of it: choices in the register, senses taken alone. */
        readings: rule.readings.length,
        taken: rule.taken?.length ?? 0,
      })),
    })),
    allChapters: chapters.map(({ id, title }) => ({ id, title })),
    readings: await publicReadings(today),
    acts: Object.values(acts).map((act) => ({
      ...act,
      rules: allRules.filter((rule) => rule.citation.act === act.id).length,
    })),
    counts: {
      found: found.reduce((sum, { rules }) => sum + rules.length, 0),
      rules: allRules.length,
      parameters: new Set(allRules.flatMap(({ parameters }) => parameters.map(({ id }) => id))).size,
    },
  }
}

export type Contents = Awaited<ReturnType<typeof readContents>>
