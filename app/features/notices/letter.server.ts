import { paths } from '~/paths'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { textsOf, type Language } from '~/platform/i18n/texts'
import type { NoticeFact } from './notice-fact'
import { noticeText } from './notice-text'

/** A longer letter nobody reads: the rest is a click away. */
const most = 30

export interface Letter {
  subject: string
  text: string
}

/** One or several notices as a letter: the same words as in the portal, each with its whole address. */
export function letterOf(facts: readonly NoticeFact[], language: Language): Letter {
  const { t } = textsOf(language)
  const [first] = facts
  const subject =
    facts.length === 1 ? noticeText(first!, language).title : t('notices.letter.several', { count: facts.length })
  return { subject, text: blocksOf(facts, language, paths.notices) }
}

/** Each notice as title, text and address; where there are too many, how many more and where they are. */
export function blocksOf(facts: readonly NoticeFact[], language: Language, restTo: string): string {
  const { t } = textsOf(language)
  const blocks = facts.slice(0, most).map((fact) => {
    const { title, text, to } = noticeText(fact, language)
    return [title, text, absoluteAddress(to)].join('\n')
  })
  const rest = facts.length - blocks.length
  if (rest > 0) blocks.push(t('notices.letter.more', { number: rest, address: absoluteAddress(restTo) }))
  return blocks.join('\n\n')
}
