import { workedExamples } from '../../scoring/methodology/examples'
import type { Lang } from '../../scoring/wording'

/** The example of a rule as it is read, with plain spaces: what was given, each step, what came out. */
export function told(id: string, lang: Lang): string[] {
  const example = workedExamples.get(id)?.()
  const texts = example ? [example.given, ...example.steps, example.outcome] : []
  return texts.map((text) => text[lang].replaceAll('\u00a0', ' '))
}
