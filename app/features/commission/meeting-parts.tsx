import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button'
import { Form } from '~/ui/form'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { ProtocolTag } from './commission-tags'
import type { MeetingPage } from './meeting-page.read.server'
import type { Quorum } from './quorum'

/** When and where, and who presides. */
export function MeetingFacts({ page }: { page: MeetingPage }) {
  const { t, day } = useTexts()
  return (
    <>
      {page.cancelReason && <Say>{t('commission.meetings.cancelled', { reason: page.cancelReason })}</Say>}
      <dl className="facts">
        <dt>{t('commission.meetings.day')}</dt>
        <dd>{t('commission.meetings.at', { day: day(page.plannedOn), time: page.startsAt })}</dd>
        <dt>{t('commission.meetings.place')}</dt>
        <dd>{page.place}</dd>
        <dt>{t('commission.meetings.chair')}</dt>
        <dd>{page.chair}</dd>
        <dt>{t('commission.meetings.secretary')}</dt>
        <dd>{page.secretaryName}</dd>
        {page.protocols.length > 0 && (
          <>
            <dt>{t('commission.meetings.protocols')}</dt>
            <dd>
              {page.protocols.map(({ id, edition, status }) => (
                <div key={id}>
                  <Link to={paths.commissionProtocol(id)}>{t('commission.meetings.protocolOf', { edition })}</Link>{' '}
                  <ProtocolTag status={status} />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </>
  )
}

/** Whether the meeting may decide, in plain figures. */
export function QuorumSaid({ quorum, status }: { quorum: Quorum; status: string }) {
  const { t } = useTexts()
  const { votingCount: voting, presentCount: present, neededCount: needed, isMet } = quorum
  if (status === 'cancelled') return null
  if (status === 'planned') return <Say>{t('commission.meetings.quorum.ahead', { voting, needed })}</Say>
  return (
    <Say tone={isMet ? 'good' : 'bad'}>
      {t(isMet ? 'commission.meetings.quorum.met' : 'commission.meetings.quorum.notMet', { voting, present, needed })}
    </Say>
  )
}

/** The agenda: each question with how far it is, and the way to it. */
export function Agenda({ page, operationId }: { page: MeetingPage; operationId: string }) {
  const { t, day } = useTexts()
  const act = t(page.status === 'open' ? 'commission.meetings.openItem' : 'commission.meetings.readItem')
  return (
    <Section title={t('commission.meetings.agenda')}>
      <Table
        caption={t('commission.meetings.agenda')}
        rows={page.items}
        keyOf={(row) => row.id}
        empty={<p className="muted">{t('commission.meetings.agendaEmpty')}</p>}
        columns={[
          { text: t('commission.meetings.position'), cell: (row) => row.position },
          {
            text: t('commission.meetings.question'),
            cell: (row) => (
              <div>
                <Link to={paths.commissionQuestion(row.question.id)}>№ {row.question.number}</Link>{' '}
                {row.question.organisation}
                <div className="muted small">{row.question.title}</div>
                <Link className="small" to={paths.commissionCase(row.question.id)}>
                  {t('commission.meetings.item.readCase')}
                </Link>
              </div>
            ),
          },
          {
            text: t('commission.meetings.answer'),
            cell: (row) =>
              t(row.question.isAnswered ? 'commission.questions.answered' : 'commission.questions.notAnswered'),
          },
          {
            text: t('commission.meetings.itemState'),
            cell: (row) =>
              row.outcome ? (
                <>
                  {t(`commission.decided.${row.outcome}`)}
                  {row.putOffTo && <>, {t('commission.questions.putOffTo', { day: day(row.putOffTo) })}</>}
                </>
              ) : (
                <Tag tone={row.status === 'voting' ? 'warn' : 'plain'}>
                  {page.status === 'open' || row.motion
                    ? t(`commission.meetings.itemStates.${row.status}`, {
                        motion: row.motion ? t(`commission.outcome.${row.motion}`) : '',
                      })
                    : t('commission.meetings.itemAhead')}
                </Tag>
              ),
          },
          {
            text: '',
            isActions: true,
            cell: (row) => (
              <>
                <ButtonLink
                  size="small"
                  to={paths.agendaItem(page.id, row.id)}
                  aria-label={t('commission.meetings.openItemOf', { action: act, number: row.question.number })}
                >
                  {act}
                </ButtonLink>
                {page.can.takeOff && (
                  <Form operationId={`${operationId}-off-${row.id}`} version={page.version} className="mt-1">
                    <input type="hidden" name="intent" value="takeOff" />
                    <input type="hidden" name="itemId" value={row.id} />
                    <Button
                      size="small"
                      aria-label={`${t('commission.meetings.act.takeOff.submit')}: № ${row.question.number}`}
                    >
                      {t('commission.meetings.act.takeOff.submit')}
                    </Button>
                  </Form>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Questions that might still be put on the agenda. */
export function WaitingQuestions({ page, operationId }: { page: MeetingPage; operationId: string }) {
  const { t } = useTexts()
  if (page.waiting.length === 0) return null
  return (
    <Section title={t('commission.meetings.waiting')}>
      <ul>
        {page.waiting.map(({ id, number, title, organisation }) => (
          <li key={id} className="mb-2">
            <Link to={paths.commissionQuestion(id)}>№ {number}</Link> {organisation.shortName}: {title}{' '}
            <Form operationId={`${operationId}-add-${id}`} version={page.version} className="inline">
              <input type="hidden" name="intent" value="addItem" />
              <input type="hidden" name="questionId" value={id} />
              <Button size="small" aria-label={`${t('commission.meetings.add')}: № ${number}`}>
                {t('commission.meetings.add')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
