import { Link, useSearchParams } from '@remix-run/react'
import { lineRules } from 'scoring/settlement/line-rules'
import type { RuleId } from 'scoring/settlement/settlement'
import type { Listed } from '~/platform/lists/list-query'
import { FilterSelect, ListView } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { StatementLine } from './statement.read.server'

/** The lines of a statement; each opens how it came about. */
export function StatementLines({ list, selected }: { list: Listed<StatementLine>; selected: number | null }) {
  const { t, money, monthName, pick, language } = useTexts()
  const [params] = useSearchParams()
  const at = (index: number) => {
    const next = new URLSearchParams(params)
    next.set('line', String(index))
    return `?${next}#line`
  }
  const rateOf = (line: StatementLine) =>
    line.rule.startsWith('outcome')
      ? t('subsidies.statement.share2')
      : `× ${language === 'ru' ? line.rate.replace('.', ',') : line.rate}`
  return (
    <ListView
      list={list}
      caption={t('subsidies.statement.linesTitle')}
      keyOf={(line) => line.index}
      isSelected={(line) => line.index === selected}
      empty={<p className="empty">{t('subsidies.statement.noLines')}</p>}
      filters={
        <FilterSelect
          name="rule"
          label={t('subsidies.statement.rule')}
          value={list.query.filters.rule ?? ''}
          all={t('subsidies.statement.anyRule')}
          options={(Object.keys(lineRules) as RuleId[]).map((rule) => ({
            value: rule,
            text: pick(lineRules[rule].title),
          }))}
        />
      }
      columns={[
        {
          text: t('subsidies.statement.client'),
          sort: 'client',
          cell: (line) => (
            <Link
              to={at(line.index)}
              preventScrollReset
              aria-label={t('subsidies.statement.openLine', {
                client: line.code,
                rule: pick(lineRules[line.rule].title),
              })}
            >
              {line.code}
            </Link>
          ),
        },
        {
          text: t('subsidies.statement.rule'),
          sort: 'rule',
          cell: (line) => `${pick(lineRules[line.rule].title)}${line.month ? `, ${monthName(line.month)}` : ''}`,
        },
        { text: t('subsidies.statement.base'), sort: 'base', isNumber: true, cell: (line) => money(line.base) },
        { text: t('subsidies.statement.rate'), isNumber: true, cell: rateOf },
        {
          text: t('subsidies.statement.amount'),
          sort: 'amount',
          isNumber: true,
          cell: (line) => <b>{money(line.amount)}</b>,
        },
      ]}
    />
  )
}
