import { ruledTable, type Piece } from './house-style.server'

/** What is returned by each rule, with the sum under it. */
export const ruleTable = (): Piece =>
  ruledTable(
    [
      { title: 'Основание', width: 74 },
      { title: 'Пункт приказа', width: 56 },
      { title: 'Строк', width: 16, isNumber: true },
      { title: 'Сумма, руб.', width: 34, isNumber: true },
    ],
    [
      ['{#основания}{основание}', '{основание_пункт}', '{основание_строк}', '{основание_сумма}{/основания}'],
      [{ text: 'Итого к возврату', span: 3, isBold: true }, '{возврат}'],
    ],
  )

/** Every line of the settlement, by client and month. */
export const lineTable = (): Piece =>
  ruledTable(
    [
      { title: '№', width: 9, isNumber: true },
      { title: 'Клиент', width: 20 },
      { title: 'Месяц', width: 17 },
      { title: 'Основание, строка таблицы', width: 74 },
      { title: 'Расчёт, руб.', width: 34 },
      { title: 'Сумма, руб.', width: 26, isNumber: true },
    ],
    [
      ['{#строки}{строка_номер}', '{клиент}', '{месяц}', '{строка_основание}', '{расчёт}', '{строка_сумма}{/строки}'],
      [{ text: 'Итого', span: 5, isBold: true }, '{возврат}'],
    ],
  )
