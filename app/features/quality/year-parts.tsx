import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Table } from '~/ui/table'
import { Say, Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import { AssessmentTag } from './assessment-columns'
import type { YearPage } from './year-page.read.server'

export const verdictTones = { ok: 'good', warning: 'warn', certain: 'bad', raised: 'bad' } as const satisfies Record<
  string,
  Tone
>

/** A mean with the comma of the language: «17,50». */
export function useMean() {
  const { language } = useTexts()
  return (mean: string): string => (language === 'ru' ? mean.replace('.', ',') : mean)
}

/** How the year stands, what follows from it and why, in the words of the law. */
export function YearVerdict({ page }: { page: YearPage }) {
  const { t, day, pick } = useTexts()
  const inWords = useMean()
  const { quality, complete, question } = page
  return (
    <dl className="facts">
      <dt>{t('quality.years.assessments')}</dt>
      <dd>
        {t('quality.years.made', { made: page.made, of: page.of })} ·{' '}
        {complete
          ? complete.reason === null
            ? t('quality.years.complete', { day: day(complete.on) })
            : t('quality.years.closed', { day: day(complete.on), reason: complete.reason })
          : t(page.isOver ? 'quality.years.over' : 'quality.years.running')}
      </dd>
      {quality && (
        <>
          <dt>{t('quality.years.mean')}</dt>
          <dd>
            <b>{inWords(quality.mean)}</b>
          </dd>
          <dt>{t('quality.years.sum')}</dt>
          <dd>{inWords(quality.formula)}</dd>
        </>
      )}
      <dt>{t('quality.years.verdict')}</dt>
      <dd>
        {quality ? (
          <>
            <Tag tone={verdictTones[quality.status]}>{t(`quality.years.verdicts.${quality.status}`)}</Tag>{' '}
            {quality.status !== 'ok' && pick(quality.words)}{' '}
            <Link to={paths.rule('quality-mean')}>{t('quality.years.sentence')}</Link>
          </>
        ) : (
          t('quality.years.verdicts.none')
        )}
      </dd>
      {question && (
        <>
          <dt>{t('quality.years.question')}</dt>
          <dd>
            {question.to ? (
              <Link to={question.to}>
                {t('quality.years.questionNumber', { number: question.number, day: day(question.raisedOn) })}
              </Link>
            ) : (
              t('quality.years.questionNumber', { number: question.number, day: day(question.raisedOn) })
            )}
          </dd>
        </>
      )}
    </dl>
  )
}

/** Each assessment of the year with the mean up to it, linked. */
export function AssessmentTable({ page }: { page: YearPage }) {
  const { t, day } = useTexts()
  const inWords = useMean()
  return (
    <Table
      caption={t('quality.years.assessments')}
      rows={page.assessments}
      keyOf={({ id }) => id}
      empty={<p className="empty">{t('quality.years.empty')}</p>}
      columns={[
        {
          text: t('quality.day'),
          cell: (row) => <Link to={paths.assessment(row.id)}>{day(row.day)}</Link>,
        },
        { text: t('quality.state'), cell: (row) => <AssessmentTag status={row.status} /> },
        { text: t('quality.years.points'), isNumber: true, cell: (row) => row.total },
        { text: t('quality.years.runningMean'), isNumber: true, cell: (row) => row.mean && inWords(row.mean) },
        {
          text: t('quality.report'),
          cell: (row) =>
            row.number && (
              <a href={paths.assessmentReport(row.id, 'pdf')} download>
                № {row.number}
              </a>
            ),
        },
      ]}
    />
  )
}

/** A year that is over is closed with the assessments that were made. */
export function CloseYear(props: { page: YearPage; operationId: string; refused: Refused | undefined }) {
  const { t } = useTexts()
  const inWords = useMean()
  const { page, refused } = props
  const { close, quality, threshold } = page
  if (!close || !quality) return null
  return (
    <Section title={t('quality.years.close.title')}>
      {close.unfinished > 0 ? (
        <Say tone="warn">{t('quality.years.close.waits')}</Say>
      ) : (
        <Form
          id="close-year"
          state={refused?.form}
          operationId={props.operationId}
          draftKey={`quality-year:${page.organisation.code}:${page.year}`}
        >
          <Refusal say={refused?.say} />
          <p className="mb-3">{t('quality.years.close.lead')}</p>
          <LongTextField name="reason" label={t('quality.years.close.reason')} rows={2} />
          <Confirm
            form="close-year"
            trigger={t('quality.years.close.submit')}
            title={t('quality.years.close.ask')}
            confirm={t('quality.years.close.submit')}
          >
            <p>{t('quality.years.close.text', { mean: inWords(quality.mean) })}</p>
            {quality.isUnder && <p className="mt-2">{t('quality.years.close.raises', { threshold })}</p>}
          </Confirm>
        </Form>
      )}
    </Section>
  )
}
