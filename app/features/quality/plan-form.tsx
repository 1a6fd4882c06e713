import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { Confirm } from '~/ui/confirm'
import { Form, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { FilterSelect, Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { PlanPage } from './plan-page.read.server'

/** Of which year, and of whom. */
export function PlanChoice({ page }: { page: PlanPage }) {
  const { t } = useTexts()
  return (
    <form className="filters">
      <FilterSelect
        name="year"
        label={t('quality.plan.year')}
        value={String(page.year)}
        options={page.years.map((year) => ({ value: String(year), text: String(year) }))}
      />
      <FilterSelect
        name="organisation"
        label={t('quality.plan.whom')}
        value={page.one?.code ?? ''}
        all={t('quality.plan.all', { number: page.rows.length })}
        options={page.rows.map(({ code, shortName }) => ({ value: code, text: shortName }))}
      />
      <button className="button">{t('quality.plan.show')}</button>
    </form>
  )
}

/** The days of one organisation, typed over those that are proposed; or all organisations at once. */
export function PlanForm(props: { page: PlanPage; operationId: string; refused: Refused | undefined }) {
  const { t } = useTexts()
  const { page, refused } = props
  const { one, rows, year } = page
  const count = one ? one.left : rows.reduce((sum, { proposed }) => sum + proposed.length, 0)
  if (count === 0)
    return (
      <Say>
        {t(
          one?.isComplete
            ? 'quality.refusal.yearComplete'
            : one
              ? 'quality.refusal.nothingToPlan'
              : 'quality.plan.noDays',
        )}
      </Say>
    )
  const days = one ? Array.from({ length: one.left }, (_, index) => `day-${index + 1}`) : []
  return (
    <Form
      id="plan"
      className="mb-4"
      state={refused?.form}
      operationId={props.operationId}
      defaults={Object.fromEntries(days.map((name, index) => [name, one?.proposed[index] ?? '']))}
      draftKey={one ? `quality-plan:${year}:${one.code}` : undefined}
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="organisationId" value={one?.id ?? ''} />
      {one && (
        <Section title={t('quality.plan.days')}>
          <p className="muted mb-3">{t('quality.plan.daysHint')}</p>
          <div className="fields">
            {days.map((name, index) => (
              <TextField
                key={name}
                name={name}
                type="date"
                label={t('quality.plan.dayNumber', { number: one.taken.length + index + 1 })}
                isOptional
              />
            ))}
          </div>
        </Section>
      )}
      <Confirm
        form="plan"
        trigger={t('quality.plan.submit')}
        title={t('quality.plan.ask')}
        confirm={t('quality.plan.submit')}
      >
        {t('quality.plan.text')}
      </Confirm>
    </Form>
  )
}

/** What stands already and what would be added, organisation by organisation. */
export function PlanTable({ page }: { page: PlanPage }) {
  const { t, day } = useTexts()
  const { one, rows, year } = page
  const inWords = (days: readonly string[]) => days.map(day).join(', ')
  return (
    <Table
      caption={t('quality.plan.title')}
      rows={one ? [one] : rows}
      keyOf={({ code }) => code}
      columns={[
        {
          text: t('quality.organisation'),
          cell: ({ code, shortName }) => <Link to={paths.qualityYear(code, year)}>{shortName}</Link>,
        },
        { text: t('quality.plan.standing'), cell: ({ taken }) => inWords(taken) },
        {
          text: t('quality.plan.lacking'),
          cell: ({ proposed, isComplete }) =>
            isComplete ? (
              <span className="muted">{t('quality.plan.complete')}</span>
            ) : proposed.length === 0 ? (
              <span className="muted">{t('quality.plan.noneLacking')}</span>
            ) : (
              inWords(proposed)
            ),
        },
      ]}
    />
  )
}
