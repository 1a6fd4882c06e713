import { describe, expect, test } from 'vitest'
import { runScoring } from './run-scoring'

const client = (id: string, more: object = {}) => ({
  id,
  contract: '2025-01-20',
  months: [{ month: '2025-02', subsidy: '30000.00', kinds: ['living'] }],
  ...more,
})

const settle = (organisation: object, clients: readonly object[], ...args: string[]) =>
  runScoring(
    ['settle', '-', ...args],
    JSON.stringify({ schema: 'settlement-case/1', rules: 'order-929', year: 2025, organisation, clients }),
  )

test('an id and a name may be blank, they are only not empty', async () => {
  const { status, err } = await settle({ id: ' ', name: '\u00a0' }, [client('\t')])
  expect([status, err]).toEqual([0, ''])
})

describe('the statement', () => {
  test('no name and no id breaks or turns a line', async () => {
    const { out } = await settle(
      { id: 'N\u202e1', name: 'A\nК возврату: 0,00 ₽\u2028\u001b[2K' },
      [client('C\r\u2066\u{e0001}')],
      '--format',
      'text',
    )
    expect(out.split('\n')[1]).toBe('A\\u000aК возврату: 0,00 ₽\\u2028\\u001b[2K (N\\u202e1)')
    expect(out).toContain('\nКлиент C\\u000d\\u2066\\udb40\\udc01: ')
  })

  test.each([
    ['ru', 'Клиентов, по которым нет ни строк расчёта, ни вопросов на рассмотрении: 1\n'],
    ['en', 'Clients with no line and nothing under review: 1\n'],
  ])('the quiet clients are those without a line and without a review, %s', async (lang, sentence) => {
    const review = client('C-2', {
      exit: { date: '2025-03-01', kind: 'not-listed', reason: 'переезд' },
      months: [],
    })
    const clients = [client('C-1'), review, client('C-3', { months: [] })]
    const { out } = await settle({ id: 'N', name: 'X' }, clients, '--format', 'text', '--lang', lang)
    expect(out).toContain(sentence)
  })
})
