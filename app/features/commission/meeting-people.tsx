import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { Form, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Table, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { MeetingPage } from './meeting-page.read.server'

type Person = MeetingPage['people'][number]

/** Who belongs to the meeting: invited or not, there or not; the secretary marks it while the meeting is open. */
export function MeetingPeople(props: { page: MeetingPage; operationId: string; refused: Refused | undefined }) {
  const { t } = useTexts()
  const { page } = props
  const who: Column<Person> = {
    text: t('commission.meetings.member'),
    cell: (row) => (
      <div>
        {row.fullName}
        {!row.isVoting && <span className="muted"> ({t('commission.members.notVoting')})</span>}
        <div className="muted small">
          {[t(`commission.members.seats.${row.seat}`), row.position].filter(Boolean).join(', ')}
        </div>
      </div>
    ),
  }
  if (page.can.attend)
    return (
      <Section title={t('commission.meetings.act.attend.title')}>
        <Form operationId={`${props.operationId}-attend`} version={page.version}>
          <Refusal say={props.refused?.say} />
          <input type="hidden" name="intent" value="attend" />
          <p className="muted mb-3">{t('commission.meetings.act.attend.text')}</p>
          <Table
            caption={t('commission.meetings.people')}
            rows={page.people}
            keyOf={(row) => row.id}
            columns={[who, { text: t('commission.meetings.presence'), cell: (row) => <Mark person={row} /> }]}
          />
          <p className="mt-3">
            <Submit>{t('commission.meetings.act.attend.submit')}</Submit>
          </p>
        </Form>
      </Section>
    )
  return (
    <Section title={t('commission.meetings.people')}>
      <Table
        caption={t('commission.meetings.people')}
        rows={page.people}
        keyOf={(row) => row.id}
        columns={[
          who,
          {
            text: t('commission.meetings.invitation'),
            cell: (row) =>
              row.invitation && row.isInvited ? (
                <a href={paths.invitation(page.id, row.attendanceId)}>
                  {t('commission.meetings.invitationOf', { number: row.invitation })}
                </a>
              ) : (
                <span className="muted">{t('commission.meetings.notInvited')}</span>
              ),
          },
          {
            text: t('commission.meetings.presence'),
            cell: (row) => (
              <>
                <Tag tone={row.presence === 'present' ? 'good' : 'plain'}>
                  {t(`commission.meetings.presences.${row.presence}`)}
                </Tag>
                {row.reason && <div className="muted small">{row.reason}</div>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Mark({ person }: { person: Person }) {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap gap-3">
      <input type="hidden" name="member" value={person.id} />
      <label className="check">
        <input
          type="checkbox"
          name="present"
          value={person.id}
          defaultChecked={person.presence === 'present'}
          aria-label={t('commission.meetings.isPresent', { name: person.fullName })}
        />
        <span>{t('commission.meetings.presences.present')}</span>
      </label>
      <input
        className="input"
        style={{ maxWidth: '16rem' }}
        name={`reason-${person.id}`}
        defaultValue={person.reason}
        placeholder={t('commission.meetings.reasonShort')}
        aria-label={t('commission.meetings.absentReason', { name: person.fullName })}
      />
    </div>
  )
}
