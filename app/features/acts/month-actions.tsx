import { paths } from '~/paths'
import { Button, ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import type { MonthPage } from './month-page.read.server'

/** What may be done with the month from its head: by the organisation that fills it, and by anybody who prints it. */
export function MonthActions(props: { page: MonthPage; organisationCode: string; operationId: string }) {
  const { t, roubles, month } = useTexts()
  const { page, organisationCode: code } = props
  const { totals } = page
  return (
    <>
      {page.can.fill && (
        <>
          <a className="button" data-kind="plain" href={paths.actTemplate(code, page.month)} download>
            {t('acts.month.template')}
          </a>
          <ButtonLink to={paths.actUpload(code, page.month)}>{t('acts.month.upload')}</ButtonLink>
          {page.firstToFill && (
            <ButtonLink to={paths.actFill(code, page.month, page.firstToFill)}>{t('acts.month.fillHere')}</ButtonLink>
          )}
        </>
      )}
      {page.number !== null && <ButtonLink to={paths.actPrint(code, page.month)}>{t('acts.month.print')}</ButtonLink>}
      {page.number !== null &&
        (['docx', 'pdf'] as const).map((format) => (
          <a key={format} className="button" data-kind="plain" href={paths.actPaper(code, page.month, format)}>
            {t(`papers.form12.${format}`)}
          </a>
        ))}
      {page.can.submit && (
        <Form id="submit-act" operationId={props.operationId} version={page.act?.version}>
          <Confirm
            form="submit-act"
            name="intent"
            value="submit"
            trigger={t('acts.submit.button')}
            title={t('acts.submit.title', { month: month(page.month) })}
            confirm={t('acts.submit.button')}
          >
            <p>
              {totals.missingCount > 0
                ? t('acts.submit.costs', { count: totals.missingCount, amount: roubles(totals.cost) })
                : t('acts.submit.costsNothing')}
            </p>
            {totals.absentCount > 0 && <p className="mt-2">{t('acts.submit.absent', { count: totals.absentCount })}</p>}
            {totals.unsignedCount > 0 && (
              <p className="mt-2">{t('acts.submit.unsigned', { count: totals.unsignedCount })}</p>
            )}
            <p className="mt-2">{t('acts.submit.then')}</p>
          </Confirm>
        </Form>
      )}
      {page.state === 'returned' && page.can.fill && (
        <Form id="correct-act" operationId={props.operationId}>
          <Button kind="main" name="intent" value="correct">
            {t('acts.month.correct')}
          </Button>
        </Form>
      )}
    </>
  )
}
