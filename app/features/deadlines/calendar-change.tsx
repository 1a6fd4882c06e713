import { Legend, useDayWhy, YearGrid } from '../calendar/month-grid'
import { DecreeNamed } from '../calendar/decree'
import { typedDays } from '../calendar/year-draft'
import { paths } from '~/paths'
import { Confirm } from '~/ui/confirm'
import { Form, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CalendarChange } from './calendar-change.read.server'
import { MovedTerms } from './moved-terms'

const formId = 'save-year'

/** What an entered year would change, to be read before it is in force. */
export function CalendarChangePreview({ change, operationId }: { change: CalendarChange; operationId: string }) {
  const { t } = useTexts()
  const { draft, months, before, movedCount, countedCount } = change
  const why = useDayWhy(draft.regionalBasis)
  const all = movedCount + countedCount
  return (
    <>
      <Say>
        <b>{t('calendar.change.lead')}</b> <DecreeNamed {...draft} />
      </Say>
      <Section title={t('calendar.change.termsTitle')}>
        <MovedTerms change={change} />
      </Section>
      <Section title={t('calendar.change.daysTitle', { count: change.working })}>
        <ChangedDays before={before} working={change.working} />
        <Legend months={months} />
        <YearGrid months={months} why={why} />
      </Section>
      <Form id={formId} action={paths.editCalendarYear(draft.year)} operationId={operationId} version={change.seen}>
        {Object.entries(fieldsOf(change)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap gap-3 mt-6">
          <Confirm
            form={formId}
            name="intent"
            value="save"
            trigger={t('calendar.change.save')}
            title={t('calendar.change.confirmTitle', { year: draft.year })}
            confirm={t('calendar.change.save')}
          >
            <p>{t('calendar.change.confirmVersion', { version: change.seen + 1 })}</p>
            <p>{all === 0 ? t('calendar.change.confirmNone') : t('calendar.change.confirmTerms', { count: all })}</p>
          </Confirm>
          <Submit kind="plain" name="intent" value="edit">
            {t('calendar.change.back')}
          </Submit>
        </div>
      </Form>
    </>
  )
}

/** The draft as its form would send it again. */
function fieldsOf({ draft }: CalendarChange): Record<string, string> {
  const { decreeNumber, decreeOn, isConfirmed, offDays, workingDays, regionalDays, regionalBasis } = draft
  return {
    ...{ decreeNumber, decreeOn, offDays, workingDays, regionalBasis },
    regionalDays: typedDays(regionalDays),
    ...(isConfirmed && { isConfirmed: 'on' }),
  }
}

function ChangedDays({ before, working }: { before: CalendarChange['before']; working: number }) {
  const { t, longDay } = useTexts()
  if (!before) return <p className="mb-3">{t('calendar.change.newYear')}</p>
  if (before.days.length === 0) return <p className="mb-3">{t('calendar.change.sameDays')}</p>
  return (
    <>
      <p>{t('calendar.change.working', { from: before.working, to: working })}</p>
      <ul className="mb-3">
        {before.days.map(({ date, willWork }) => (
          <li key={date}>
            {t(willWork ? 'calendar.change.willWork' : 'calendar.change.willRest', { day: longDay(date) })}
          </li>
        ))}
      </ul>
    </>
  )
}
