import { appliesTo } from 'scoring/reform/reform'
import { listTried, triedQuery } from './list-tried'
import { changesOf, reformAsked, reformForm } from './reform-asked.read.server'
import { tryOnYear } from './tried-year.read.server'

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
  if (!appliesTo(reform, year)) return { ...shown, trial: { ...told, result: null } }
  const { rows, ...summary } = await tryOnYear(reform, year)
  return { ...shown, trial: { ...told, result: { summary, list: listTried(triedQuery(url), rows) } } }
}

export type TrialPage = Awaited<ReturnType<typeof trialPage>>
