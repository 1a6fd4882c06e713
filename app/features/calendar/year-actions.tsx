import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import type { YearInForce } from './year-in-force.read.server'

const formId = 'confirm-decree'

/** What may be done with a year: take it away, change it, say that its decree was compared with the published one. */
export function YearActions(props: { year: YearInForce; canEdit: boolean; operationId: string }) {
  const { t, day } = useTexts()
  const { year, version, isConfirmed, decreeNumber, decreeOn } = props.year
  return (
    <>
      <a className="button" href={paths.calendarExport(year, 'xml')} download>
        {t('calendar.exportXml')}
      </a>
      <a className="button" href={paths.calendarExport(year, 'csv')} download>
        {t('common.action.exportCsv')}
      </a>
      {props.canEdit && <ButtonLink to={paths.editCalendarYear(year)}>{t('calendar.change.link')}</ButtonLink>}
      {props.canEdit && !isConfirmed && (
        <>
          <Form id={formId} operationId={props.operationId} version={version}>
            {null}
          </Form>
          <Confirm
            form={formId}
            trigger={t('calendar.confirmDecree')}
            title={t('calendar.confirmDecreeTitle', { number: decreeNumber, day: day(decreeOn) })}
            confirm={t('calendar.confirmDecree')}
          >
            {t('calendar.confirmDecreeText')}
          </Confirm>
        </>
      )}
    </>
  )
}
