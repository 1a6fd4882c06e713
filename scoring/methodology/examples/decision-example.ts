import type { Decision } from '../../referral/decision'
import type { Lang, Wording } from '../../wording'
import type { WorkedExample } from '../worked-example'
import { capital, inBoth } from './in-both'

const undecided: Wording = { ru: 'решения нет, нужно узнать', en: 'undecided until this is known' }

const quoted = (text: string, lang: Lang): string => ({ ru: `«${text}»`, en: `“${text}”` })[lang]

/** «услуги не положены: «Заявителю нет 18 лет»» or «решения нет, нужно узнать: «Дата рождения»» */
export function decisionText<Outcome extends string>(
  { decision, grounds, missing }: Decision<Outcome>,
  outcomes: Readonly<Record<Outcome, Wording>>,
  lang: Lang,
): string {
  const said = decision === 'undecided' ? undecided : outcomes[decision as Outcome]
  const titles = [...grounds, ...missing].map(({ title }) => quoted(title[lang], lang))
  return titles.length > 0 ? `${said[lang]}: ${titles.join('; ')}` : said[lang]
}

/** Of a decision whose outcome says its ground itself. */
export const withoutGrounds = <Outcome extends string>(decision: Decision<Outcome>): Decision<Outcome> => ({
  ...decision,
  grounds: [],
})

interface Tried<Outcome extends string> {
  readonly given: Wording
  readonly decision: Decision<Outcome>
  /** The arithmetic before it, where there is any. */
  readonly steps?: readonly Wording[]
  /** What would have been decided with another fact. */
  readonly others: readonly (readonly [Wording, Decision<Outcome>])[]
}

/** A rule seen in what is decided by it, beside what is decided when one fact is another or nobody knows it. */
export const decisionExample = <Outcome extends string>(
  outcomes: Readonly<Record<Outcome, Wording>>,
  { given, decision, steps = [], others }: Tried<Outcome>,
): WorkedExample => ({
  given,
  steps: [
    ...steps,
    ...others.map(([fact, other]) =>
      inBoth((lang) => `${capital(fact[lang])}: ${decisionText(other, outcomes, lang)}`),
    ),
  ],
  outcome: inBoth((lang) => `${capital(decisionText(decision, outcomes, lang))}.`),
})

export const unknown: Wording = { ru: 'Если сведений нет', en: 'Where nobody knows' }
