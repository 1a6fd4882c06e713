import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { useGround } from './commission-tags'
import type { QuestionPage } from './question-page.read.server'

/** What the question is about, on what ground, and what the organisation says. */
export function QuestionFacts({ page }: { page: QuestionPage }) {
  const { t, day } = useTexts()
  const groundOf = useGround()
  return (
    <>
      {page.withdrawReason && <Say>{t('commission.questions.withdrawn', { reason: page.withdrawReason })}</Say>}
      <dl className="facts">
        <dt>{t('commission.questions.organisation')}</dt>
        <dd>
          <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
        </dd>
        <dt>{t('commission.questions.question')}</dt>
        <dd>{page.title}</dd>
        <dt>{t('commission.questions.ground')}</dt>
        <dd>{groundOf(page)}</dd>
        <dt>{t('commission.questions.raisedOn')}</dt>
        <dd>
          {day(page.raisedOn)}, {page.raisedBy ?? t('commission.questions.portal')}
        </dd>
        {page.decidedOn && (
          <>
            <dt>{t('commission.questions.decidedOn')}</dt>
            <dd>{day(page.decidedOn)}</dd>
          </>
        )}
        {page.outcome && ['exclude', 'reinstate'].includes(page.outcome) && (
          <>
            <dt>{t('commission.questions.outcome')}</dt>
            <dd>
              {t(`commission.decided.${page.outcome}`)}.{' '}
              <Link to={paths.exclusion(page.id)}>{t('commission.questions.carried')}</Link>
            </dd>
          </>
        )}
      </dl>
      <Section title={t('commission.questions.answer')}>
        <AnswerShown answer={page.answer} fileTo={paths.commissionAnswer(page.id)} />
      </Section>
    </>
  )
}

/** The answer of the organisation, with its file. */
export function AnswerShown(props: {
  answer: { text: string; at: Date | string; by: string; fileName: string | null } | null
  fileTo: string
}) {
  const { t, instant } = useTexts()
  const { answer } = props
  if (!answer) return <p className="muted">{t('commission.questions.noAnswer')}</p>
  return (
    <>
      <p style={{ whiteSpace: 'pre-line' }}>{answer.text}</p>
      <p className="muted small">{t('commission.case.answerBy', { at: instant(answer.at), by: answer.by })}</p>
      {answer.fileName && (
        <p>
          <a href={props.fileTo}>{t('commission.questions.answerFile', { name: answer.fileName })}</a>
        </p>
      )}
    </>
  )
}

/** The meetings at which it stood on the agenda, the last one first. */
export function QuestionWay({ page }: { page: QuestionPage }) {
  const { t, day } = useTexts()
  return (
    <Section title={t('commission.questions.way')}>
      <Table
        caption={t('commission.questions.way')}
        rows={page.meetings}
        keyOf={(row) => row.itemId}
        empty={<p className="muted">{t('commission.questions.noMeetings')}</p>}
        columns={[
          {
            text: t('commission.questions.meeting'),
            cell: (row) => (
              <Link to={paths.commissionMeeting(row.id)}>
                {t('commission.questions.meetingOf', { number: row.number, day: day(row.plannedOn) })}
              </Link>
            ),
          },
          {
            text: t('commission.questions.outcome'),
            cell: (row) => (
              <Link to={paths.agendaItem(row.id, row.itemId)}>
                {row.outcome
                  ? `${t(`commission.decided.${row.outcome}`)}${row.putOffTo ? `, ${t('commission.questions.putOffTo', { day: day(row.putOffTo) })}` : ''}`
                  : t('commission.questions.notVoted')}
              </Link>
            ),
          },
          {
            text: t('commission.questions.protocol'),
            cell: (row) =>
              row.protocol && <Link to={paths.commissionProtocol(row.protocol.id)}>№ {row.protocol.number}</Link>,
          },
        ]}
      />
    </Section>
  )
}
