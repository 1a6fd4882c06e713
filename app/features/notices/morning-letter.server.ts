import { paths } from '~/paths'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { dayText } from '~/platform/i18n/format'
import { textsOf, type Language } from '~/platform/i18n/texts'
import { blocksOf, type Letter } from './letter.server'
import type { NoticeFact } from './notice-fact'

/** What is told once a day. */
export interface MorningParts {
  overdue: readonly NoticeFact[]
  soon: readonly NoticeFact[]
  rest: readonly NoticeFact[]
}

/** The one letter of a morning: overdue first, then what is due soon, then what is new; null where there is nothing. */
export function morningLetter(day: string, { overdue, soon, rest }: MorningParts, language: Language): Letter | null {
  const { t } = textsOf(language)
  const parts = [
    { heading: t('notices.digest.overdue'), facts: overdue, more: `${paths.deadlines}?state=overdue` },
    { heading: t('notices.digest.soon'), facts: soon, more: `${paths.deadlines}?state=soon` },
    { heading: t('notices.digest.rest'), facts: rest, more: paths.notices },
  ].filter(({ facts }) => facts.length > 0)
  if (parts.length === 0) return null
  const sections = parts.map(({ heading, facts, more }) => `${heading}\n\n${blocksOf(facts, language, more)}`)
  const choices = `${t('notices.digest.choices')}\n${absoluteAddress(paths.noticeChoices)}`
  return { subject: t('notices.digest.subject', { day: dayText(day) }), text: [...sections, choices].join('\n\n\n') }
}
