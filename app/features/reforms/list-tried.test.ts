import { describe, expect, test } from 'vitest'
import { listTried, triedQuery } from './list-tried'

describe('the list of those on whom a reform was tried', () => {
  const row = (code: string, name: string, before: bigint, difference: bigint, changedClients = 0) => ({
    ...{ code, name, before, difference, after: before + difference, changedClients },
    outcome: difference < 0n ? ('gains' as const) : difference > 0n ? ('loses' as const) : ('same' as const),
  })
  const rows = [
    row('N-01', 'БФ «Ёлка»', 300n, -10n, 2),
    row('N-02', 'АНО «Мыс»', 100n, 40n, 5),
    row('N-03', 'АНО «Дол»', 200n, 0n),
    row('N-10', 'РОО «Плёс»', 50n, -20n, 1),
  ]
  const codes = (search: string) => {
    const list = listTried(triedQuery(`http://portal.test/?${search}`), rows)
    return [list.total, ...list.rows.map(({ code }) => code)]
  }

  test.each([
    { search: '', shown: [4, 'N-02', 'N-10', 'N-01', 'N-03'], why: 'those whom it touches most come first' },
    { search: 'sort=difference', shown: [4, 'N-10', 'N-01', 'N-03', 'N-02'], why: 'from the greatest gain' },
    { search: 'sort=-difference', shown: [4, 'N-02', 'N-03', 'N-01', 'N-10'], why: 'from the greatest loss' },
    { search: 'sort=name', shown: [4, 'N-03', 'N-02', 'N-01', 'N-10'], why: 'by name' },
    { search: 'sort=before', shown: [4, 'N-10', 'N-02', 'N-03', 'N-01'], why: 'by the sum today' },
    { search: 'sort=-after', shown: [4, 'N-01', 'N-03', 'N-02', 'N-10'], why: 'by the sum then' },
    { search: 'sort=-clients', shown: [4, 'N-02', 'N-01', 'N-10', 'N-03'], why: 'by how many clients it touches' },
    { search: 'outcome=gains', shown: [2, 'N-10', 'N-01'], why: 'those who gain' },
    { search: 'outcome=same', shown: [1, 'N-03'], why: 'those whom it leaves' },
    { search: 'outcome=nobody', shown: [4, 'N-02', 'N-10', 'N-01', 'N-03'], why: 'an unknown choice is none' },
    { search: 'q=плес', shown: [1, 'N-10'], why: 'the letter ё is found as е' },
    { search: 'q=n-0', shown: [3, 'N-02', 'N-01', 'N-03'], why: 'by code' },
    { search: 'page=2', shown: [4], why: 'past the last page there is nothing' },
  ])('$why', ({ search, shown }) => {
    expect(codes(search)).toEqual(shown)
  })

  test('clients have a code and no name', () => {
    const clients = rows.map(({ code, before, after, difference, outcome }) => ({
      ...{ code, before, after, difference, outcome },
    }))
    const sorted = (search: string) =>
      listTried(triedQuery(`http://portal.test/?${search}`), clients).rows.map(({ code }) => code)
    expect(sorted('sort=-name')).toEqual(['N-10', 'N-03', 'N-02', 'N-01'])
    expect(sorted('sort=clients')).toEqual(['N-01', 'N-02', 'N-03', 'N-10'])
  })
})
