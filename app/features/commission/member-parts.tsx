import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { Button } from '~/ui/button'
import { CheckField, Form, SelectField, Submit, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ShownMember } from './member-list.read.server'
import type { ActedOnMember } from './receive-member.server'
import { seats } from './seats'
import { StepForm } from './step-form'

interface Choices {
  accounts: readonly { id: string; name: string }[]
  organisations: readonly { id: string; shortName: string }[]
}

/** The members as a table. */
export function useMemberColumns(): Column<ShownMember>[] {
  const { t, day } = useTexts()
  return [
    {
      text: t('commission.members.name'),
      sort: 'name',
      cell: (row) => (
        <div>
          <Link to={paths.commissionMember(row.id)}>{row.fullName}</Link>
          <div className="muted small">{row.position}</div>
        </div>
      ),
    },
    {
      text: t('commission.members.seat'),
      sort: 'seat',
      cell: (row) => (
        <div>
          {t(`commission.members.seats.${row.seat}`)}
          {!row.isVoting && <div className="muted small">{t('commission.members.notVoting')}</div>}
        </div>
      ),
    },
    {
      text: t('commission.members.term'),
      sort: 'until',
      cell: (row) => (
        <div>
          <Tag tone={row.isInOffice ? 'good' : 'plain'}>
            {t(
              row.isInOffice
                ? 'commission.members.inOffice'
                : row.isAhead
                  ? 'commission.members.ahead'
                  : 'commission.members.past',
            )}
          </Tag>{' '}
          <span className="muted small">
            {t('commission.members.since', { day: day(row.fromOn) })}{' '}
            {row.untilOn && t('commission.members.until', { day: day(row.untilOn) })}
          </span>
        </div>
      ),
    },
    {
      text: t('commission.members.account'),
      cell: (row) => row.account ?? <span className="muted">{t('commission.members.noAccount')}</span>,
    },
    {
      text: t('commission.members.ties'),
      cell: (row) => row.ties.map(({ organisation }) => organisation.shortName).join(', '),
    },
  ]
}

/** The entry of a member: who, on which seat, for which term, with which account. */
export function MemberForm(props: {
  member: ShownMember | null
  choices: Choices
  operationId: string
  refused: Refused | undefined
}) {
  const { t } = useTexts()
  const { member, refused } = props
  return (
    <Form
      state={refused?.form}
      operationId={`${props.operationId}-save`}
      version={member?.version ?? 0}
      draftKey={`commission-member:${member?.id ?? 'new'}`}
      defaults={
        member
          ? {
              ...{ fullName: member.fullName, position: member.position, seat: member.seat, email: member.email },
              ...{ isVoting: member.isVoting ? 'on' : '', fromOn: member.fromOn, untilOn: member.untilOn ?? '' },
              ...{ appointedBy: member.appointedBy, userId: member.userId ?? '' },
            }
          : { seat: 'member', isVoting: 'on' }
      }
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="intent" value="save" />
      <div className="fields">
        <TextField name="fullName" label={t('commission.members.name')} />
        <TextField name="position" label={t('commission.members.position')} isOptional />
        <SelectField
          name="seat"
          label={t('commission.members.seat')}
          options={seats.map((seat) => ({ value: seat, text: t(`commission.members.seats.${seat}`) }))}
        />
        <TextField
          name="email"
          type="email"
          label={t('commission.members.email')}
          hint={t('commission.members.emailHint')}
          isOptional
        />
        <TextField name="fromOn" type="date" label={t('commission.members.fromOn')} />
        <TextField
          name="untilOn"
          type="date"
          label={t('commission.members.untilOn')}
          hint={t('commission.members.untilHint')}
          isOptional
        />
        <TextField
          name="appointedBy"
          label={t('commission.members.appointedBy')}
          hint={t('commission.members.appointedHint')}
          isOptional
        />
        <SelectField
          name="userId"
          label={t('commission.members.account')}
          hint={t('commission.members.accountHint')}
          empty={t('commission.members.noAccount')}
          options={props.choices.accounts.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </div>
      <CheckField name="isVoting" label={t('commission.members.isVoting')} />
      <Submit>{t('commission.members.save')}</Submit>
    </Form>
  )
}

interface Given {
  member: ShownMember
  operationId: string
  refused: Extract<ActedOnMember, { ok: false }> | undefined
}

/** What ties the member to organisations, and how a tie ends. */
export function MemberTies(props: Given & { choices: Choices; mayEdit: boolean }) {
  const { t } = useTexts()
  const { member, mayEdit } = props
  return (
    <>
      <Section title={t('commission.members.ties')}>
        {member.ties.length === 0 && <p className="muted">{t('commission.members.noTies')}</p>}
        <ul>
          {member.ties.map(({ id, reason, organisation }) => (
            <li key={id} className="mb-2">
              <Link to={paths.organisation(organisation.code)}>{organisation.shortName}</Link>: {reason}{' '}
              {mayEdit && (
                <Form operationId={`${props.operationId}-${id}`} className="inline">
                  <input type="hidden" name="intent" value="untie" />
                  <input type="hidden" name="tieId" value={id} />
                  <Button size="small" aria-label={`${t('commission.members.untie')}: ${organisation.shortName}`}>
                    {t('commission.members.untie')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {mayEdit && (
        <StepForm
          intent="tie"
          title={t('commission.members.tie')}
          text={t('commission.members.tieText')}
          submit={t('commission.members.tie')}
          kind="plain"
          operationId={props.operationId}
          refused={props.refused}
        >
          <div className="fields">
            <SelectField
              name="organisationId"
              label={t('commission.members.organisation')}
              empty={t('commission.members.notChosen')}
              options={props.choices.organisations.map(({ id, shortName }) => ({ value: id, text: shortName }))}
            />
            <TextField name="reason" label={t('commission.members.tieWhat')} hint={t('commission.members.tieHint')} />
          </div>
        </StepForm>
      )}
    </>
  )
}

/** Ends the term of office. */
export function EndTerm(props: Given) {
  const { t } = useTexts()
  return (
    <StepForm
      intent="end"
      title={t('commission.members.end')}
      text={t('commission.members.endText')}
      submit={t('commission.members.end')}
      kind="danger"
      version={props.member.version}
      operationId={props.operationId}
      refused={props.refused}
    >
      <TextField name="untilOn" type="date" label={t('commission.members.endOn')} />
    </StepForm>
  )
}
