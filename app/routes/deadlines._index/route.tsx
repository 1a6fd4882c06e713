import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  deadlineQuery,
  listDeadlines,
  organisationsOfTerms,
  rulesWithTerms,
  stateFilters,
} from '~/features/deadlines/deadline-list.read.server'
import { useDeadlineColumns } from '~/features/deadlines/deadline-table'
import { ruleOf } from '~/features/deadlines/known-rules'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'deadline:read')
  const [list, organisations, rules, day] = await Promise.all([
    listDeadlines(actor, deadlineQuery(request.url)),
    organisationsOfTerms(actor),
    rulesWithTerms(actor),
    today(),
  ])
  return {
    list,
    organisations,
    rules: rules.map((id) => ({ id, title: ruleOf(id).title })),
    states: [...stateFilters],
    month: day.slice(0, 7),
  }
}

export default function Deadlines() {
  const { t, pick } = useTexts()
  const { list, organisations, rules, states, month } = useLoaderData<typeof loader>()
  const columns = useDeadlineColumns()
  const { filters } = list.query
  return (
    <Page
      title={t('deadlines.title')}
      lead={t('deadlines.lead')}
      actions={<ButtonLink to={paths.deadlineMonth(month)}>{t('deadlines.asMonth')}</ButtonLink>}
    >
      <ListView
        list={list}
        caption={t('deadlines.title')}
        keyOf={(row) => row.id}
        empty={<Empty>{t('deadlines.empty')}</Empty>}
        exports={<ExportLink to={paths.deadlinesExport} text={t('common.action.exportCsv')} />}
        filters={
          <>
            <FilterSelect
              name="state"
              label={t('deadlines.state')}
              value={filters.state ?? ''}
              all={t('deadlines.standing')}
              options={states.map((state) => ({ value: state, text: t(`deadlines.states.${state}`) }))}
            />
            <FilterSelect
              name="rule"
              label={t('deadlines.rule')}
              value={filters.rule ?? ''}
              all={t('deadlines.allRules')}
              options={rules.map(({ id, title }) => ({ value: id, text: pick(title) }))}
            />
            {organisations.length > 1 && (
              <FilterSelect
                name="organisation"
                label={t('deadlines.organisation')}
                value={filters.organisation ?? ''}
                all={t('deadlines.allOrganisations')}
                options={organisations.map((one) => ({ value: one.code, text: one.shortName }))}
              />
            )}
            <div className="field">
              <label htmlFor="filter-from">{t('deadlines.from')}</label>
              <input id="filter-from" name="from" type="date" className="input" defaultValue={filters.from} />
            </div>
            <div className="field">
              <label htmlFor="filter-until">{t('deadlines.until')}</label>
              <input id="filter-until" name="until" type="date" className="input" defaultValue={filters.until} />
            </div>
          </>
        }
        columns={columns}
      />
    </Page>
  )
}
