import { expect, test } from 'vitest'
import { civilCode, irkutskSystem, krasnoyarskOrder, order929, zhigalovoAgreement } from '../acts'
import { citationText, clauseReference, clauseText } from './clause-text'

test.each([
  [order929('3.1'), '3.1', 'п. 3.1', 'clause 3.1'],
  [
    order929('2.4.8, table, 1.1'),
    '2.4.8, таблица, строка 1.1',
    'п. 2.4.8, таблица, строка 1.1',
    'clause 2.4.8, table, row 1.1',
  ],
  [
    order929('2.2; 2.4.8, table, 1.1'),
    '2.2; 2.4.8, таблица, строка 1.1',
    'пп. 2.2; 2.4.8, таблица, строка 1.1',
    'clauses 2.2; 2.4.8, table, row 1.1',
  ],
  [order929('2.4.4 (2), table'), '2.4.4 (2), таблица', 'п. 2.4.4 (2), таблица', 'clause 2.4.4 (2), table'],
  [civilCode('article 193'), 'ст. 193', 'ст. 193', 'article 193'],
  [irkutskSystem('criteria'), 'критерии', 'критерии', 'criteria'],
  [irkutskSystem('report'), 'заключение', 'заключение', 'report'],
  [irkutskSystem('register'), 'реестр', 'реестр', 'register'],
  [irkutskSystem('vouchers'), 'сертификаты граждан', 'сертификаты граждан', 'vouchers'],
  [irkutskSystem('working group'), 'рабочая группа', 'рабочая группа', 'working group'],
  [
    zhigalovoAgreement('stage 5, administration (3)'),
    'этап 5, администрация (3)',
    'этап 5, администрация (3)',
    'stage 5, administration (3)',
  ],
  [
    zhigalovoAgreement('stage 3, hospital (3)'),
    'этап 3, больница (3)',
    'этап 3, больница (3)',
    'stage 3, hospital (3)',
  ],
  [
    krasnoyarskOrder('programme, analytical stage'),
    'программа, аналитический этап',
    'программа, аналитический этап',
    'programme, analytical stage',
  ],
  [krasnoyarskOrder('plan, 7.1'), 'план, 7.1', 'план, 7.1', 'plan, 7.1'],
])('$clause', (citation, russian, reference, english) => {
  expect(clauseText(citation, 'ru')).toBe(russian)
  expect(clauseReference(citation, 'ru')).toBe(reference)
  expect(clauseReference(citation, 'en')).toBe(english)
})

test('a citation names its act, its clause and its edition', () => {
  expect(citationText(order929('2.4.8, table, 1.1'), 'ru')).toBe(
    'Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, п. 2.4.8, таблица, строка 1.1, редакция 2018-06-13/1',
  )
  expect(citationText(civilCode('article 193'), 'en')).toBe(
    'The Civil Code, part one, article 193, edition 1994-11-30/1',
  )
})
