import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { MonthTable } from '~/ui/month-table'
import { useTexts } from '~/ui/texts'
import { StateTag } from './deadline-table'
import type { DayGroup, MonthDay } from './month-days'

/** A month of terms day by day. */
export function MonthOfTerms({ weeks, today }: { weeks: readonly (MonthDay | null)[][]; today: string }) {
  const { t } = useTexts()
  return (
    <MonthTable
      caption={t('deadlines.asMonth')}
      weeks={weeks}
      today={today}
      itemsOf={({ day, groups }) =>
        groups.map((group) => ({
          key: `${group.ruleId} ${group.state}`,
          content: <Group group={group} day={day} />,
        }))
      }
    />
  )
}

function Group({ group, day }: { group: DayGroup; day: string }) {
  const { pick } = useTexts()
  const { ruleId, onlyId, count } = group
  const list = `${paths.deadlines}?${new URLSearchParams({ state: 'all', rule: ruleId, from: day, until: day })}`
  return (
    <>
      <Link to={onlyId ? paths.deadline(onlyId) : list}>
        {pick(group.title)}
        {count > 1 && ` × ${count}`}
      </Link>{' '}
      <StateTag state={group.state} />
    </>
  )
}
