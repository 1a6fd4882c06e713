import { appliesTo, type Reform } from 'scoring/reform/reform'
import type { Listed } from '~/platform/lists/list-query'
import { listTried, triedQuery } from './list-tried'
import { changesOf, reformAsked, reformForm } from './reform-asked.read.server'
import { tryOnYear, type TriedOrganisation, type TriedYear } from './tried-year.read.server'

export interface Answer {
  readonly summary: Omit<TriedYear, 'rows'>
  readonly list: Listed<TriedOrganisation>
}

/** The page of a trial: its form, and what comes of it where the address holds a reform that can be read. */
export async function trialPage(url: string) {
  const { year, years, query, asked } = await reformAsked(url)
  const form = await reformForm(year)
  const shown = {
    ...{ year, years, query, form },
    state: asked.status === 'none' ? null : asked.form,
    isWithoutChange: asked.status === 'refused' && asked.isWithoutChange,
  }
  if (asked.status !== 'read') return { ...shown, trial: null }
  const { reform } = asked
  const told = { title: reform.title, from: reform.from, ...(await changesOf({ reform, year })) }
  return { ...shown, trial: { ...told, answer: await answerOf(reform, year, url) } }
}

export type TrialPage = Awaited<ReturnType<typeof trialPage>>

/** What a year answers, or why it has no answer. */
async function answerOf(reform: Reform, year: number, url: string): Promise<Answer | 'not in force' | 'empty'> {
  if (!appliesTo(reform, year)) return 'not in force'
  const { rows, ...summary } = await tryOnYear(reform, year)
  if (rows.length === 0 && summary.unread.length === 0) return 'empty'
  return { summary, list: listTried(triedQuery(url), rows) }
}
