import { db } from '~/platform/db/db.server'
import { searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { headPosition } from '../kinds/letter-fields.server'
import { nameFormsSchema } from '../kinds/name-forms.server'
import { formsByRules, nameId, type DeclinedName } from './declined-name.server'

export const nameList = { sorts: ['name'], filters: ['state'] } as const
export const nameStates = ['corrected', 'byRules'] as const

/** Whoever letters are written to, and the position that they name. A region has some hundreds of them. */
async function allNames(): Promise<DeclinedName[]> {
  const [organisations, corrected] = await Promise.all([
    db.organisation.findMany({ where: { headName: { not: '' } }, distinct: ['headName'], select: { headName: true } }),
    db.nameForm.findMany(),
  ])
  const rows = new Map(corrected.map((row) => [row.nominative, row]))
  const heads = organisations.map(({ headName }) => headName.trim())
  const all = [...new Set([headPosition, ...heads, ...rows.keys()])]
  return all.map((nominative) => {
    const row = rows.get(nominative)
    const isPosition = nominative === headPosition
    const own = row ? nameFormsSchema.parse(JSON.parse(row.formsJson)) : {}
    return {
      id: nameId(nominative),
      nominative,
      forms: { ...formsByRules(nominative, isPosition), ...own },
      isPosition,
      isCorrected: Object.keys(own).length > 0,
      version: row?.version ?? 0,
    }
  })
}

/** The names of letters with their cases, searched and sorted by the rules of Russian. */
export async function listNames(query: ListQuery): Promise<Listed<DeclinedName>> {
  const words = searchable(query.search).split(' ').filter(Boolean)
  const { state } = query.filters
  const found = (await allNames())
    .filter(({ isCorrected }) => !state || isCorrected === (state === 'corrected'))
    .filter(({ nominative }) => words.every((word) => searchable(nominative).includes(word)))
    .sort((a, b) => new Intl.Collator('ru').compare(a.nominative, b.nominative) * (query.descending ? -1 : 1))
  const from = (query.page - 1) * query.size
  return { rows: found.slice(from, from + query.size), total: found.length, query }
}

/** One of them by its id; undefined where no letter names it. */
export const nameOf = async (id: string): Promise<DeclinedName | undefined> =>
  (await allNames()).find((name) => name.id === id)
