import { clauseReference } from 'scoring/methodology/clause-text'
import { sum } from 'scoring/money'
import { kinds } from 'scoring/services/kinds'
import { lineRules } from 'scoring/settlement/line-rules'
import type { RuleId } from 'scoring/settlement/settlement'
import { dayText, moneyText } from '~/platform/i18n/format'
import type { FieldSpec, PaperFields } from './paper-kind'
import type { SealedLine, SealedResult } from './sealed-settlement.server'

/** «11 250,00» as every paper prints it. */
export const money = (kopecks: bigint): string => moneyText(kopecks, 'ru')

export const ruleSpec: FieldSpec = {
  name: 'основания',
  means: 'Возврат по основаниям: строка на каждое правило',
  rows: [
    { name: 'основание', means: 'За что возвращается' },
    { name: 'основание_пункт', means: 'Пункт и строка таблицы приказа' },
    { name: 'основание_строк', means: 'Сколько строк расчёта' },
    { name: 'основание_сумма', means: 'Сумма по основанию, руб.' },
  ],
}

/** What is returned by each rule that made a line. */
export function ruleRows({ clients }: SealedResult): PaperFields[] {
  const lines = clients.flatMap((client) => client.lines)
  return (Object.keys(lineRules) as RuleId[]).flatMap((rule) => {
    const own = lines.filter((line) => line.rule === rule)
    if (own.length === 0) return []
    return {
      основание: lineRules[rule].title.ru,
      основание_пункт: clauseReference(own[0]!.citation, 'ru'),
      основание_строк: String(own.length),
      основание_сумма: money(sum(own.map((line) => line.amount))),
    }
  })
}

export const lineSpec: FieldSpec = {
  name: 'строки',
  means: 'Строки расчёта: по клиентам и месяцам',
  rows: [
    { name: 'строка_номер', means: 'Номер по порядку' },
    { name: 'клиент', means: 'Код клиента' },
    { name: 'месяц', means: 'Месяц строки или «год»' },
    { name: 'строка_основание', means: 'Пункт и строка таблицы приказа и что не исполнено' },
    { name: 'расчёт', means: 'Как получилась сумма' },
    { name: 'строка_сумма', means: 'Сумма строки, руб.' },
  ],
}

/** Every line of a settlement, client by client: codes, never names. */
export const lineRows = ({ clients }: SealedResult): PaperFields[] =>
  clients
    .flatMap((client) => client.lines.map((line) => ({ client: client.id, line })))
    .map(({ client, line }, index) => ({
      строка_номер: String(index + 1),
      клиент: client,
      месяц: line.month ? dayText(`${line.month}-01`).slice(3) : 'год',
      строка_основание: groundOf(line),
      расчёт: arithmeticOf(line),
      строка_сумма: money(line.amount),
    }))

const shortGrounds: Readonly<Record<RuleId, string>> = {
  'left-without-valid-reason': 'прекращение без уважительной причины',
  'missing-kinds': 'предоставлены не все виды услуг',
  'outcome-groups': 'доля санкции за посещение групп',
  'outcome-employment': 'доля санкции за трудоустройство',
}

function groundOf({ rule, citation, missing }: SealedLine): string {
  const short = (kind: string) => kinds[kind as keyof typeof kinds].short.ru.toLowerCase()
  const row = clauseReference(citation, 'ru').split(', ').at(-1)
  return `${row}: ${missing ? `нет вида «${missing.map(short).join('», «')}»` : shortGrounds[rule]}`
}

/** The arithmetic of a line, from its own sealed figures. */
function arithmeticOf({ rule, base, rate, amount, penalty, net }: SealedLine): string {
  if (rule === 'missing-kinds') return `${money(base)} × ${rate}`
  if (penalty !== undefined && net !== undefined) return `${money(penalty)} × ${money(base)} ÷ ${money(net)}`
  return base === amount ? `${money(base)} × 100\u00a0%` : `${money(base)} − ${money(base - amount)} (возвращено ранее)`
}
