import { Form, SelectField, Submit, TextField } from '~/ui/form'
import { Button } from '~/ui/button'
import { Refusal } from '~/ui/refusal'
import { Table } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import type { AssessorRegistry } from './assessors.read.server'

/** The assessors with their ties: with whom, since when, until when. */
export function AssessorTies(props: { registry: AssessorRegistry; mayEdit: boolean; operationId: string }) {
  const { t, day } = useTexts()
  const { people } = props.registry
  return (
    <Table
      caption={t('certification.team.registry')}
      rows={people}
      keyOf={(one) => one.userId}
      empty={<Empty>{t('certification.team.nobody')}</Empty>}
      columns={[
        {
          text: t('certification.team.assessor'),
          cell: (one) => (
            <div>
              {one.name}
              <div className="muted small">{one.position}</div>
            </div>
          ),
        },
        { text: t('certification.team.cases'), isNumber: true, cell: (one) => one.caseCount },
        {
          text: t('certification.team.ties'),
          cell: (one) => (
            <ul>
              {one.ties.length === 0 && <li className="muted">{t('certification.team.noTies')}</li>}
              {one.ties.map((tie) => (
                <li key={tie.id}>
                  {tie.organisationName}: {tie.what}{' '}
                  <span className="muted small">
                    {tie.fromOn && t('certification.team.since', { day: day(tie.fromOn) })}{' '}
                    {tie.untilOn && t('certification.team.until', { day: day(tie.untilOn) })}
                  </span>{' '}
                  {tie.isInForce ? (
                    <Tag tone="warn">{t('certification.team.inForce')}</Tag>
                  ) : (
                    <Tag>{t('certification.team.ended')}</Tag>
                  )}
                  {props.mayEdit && tie.isInForce && tie.untilOn === null && (
                    <Form operationId={`${props.operationId}-${tie.id}`} className="inline">
                      <input type="hidden" name="intent" value="end" />
                      <input type="hidden" name="tieId" value={tie.id} />
                      <Button
                        size="small"
                        aria-label={`${t('certification.team.end')}: ${one.name}, ${tie.organisationName}`}
                      >
                        {t('certification.team.end')}
                      </Button>
                    </Form>
                  )}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

/** Writes a tie down. */
export function NewTie(props: { registry: AssessorRegistry; operationId: string; refused: Refused | undefined }) {
  const { t } = useTexts()
  const { people, organisations } = props.registry
  const empty = t('certification.team.notChosen')
  return (
    <Form state={props.refused?.form} operationId={`${props.operationId}-new`}>
      <Refusal say={props.refused?.say} />
      <input type="hidden" name="intent" value="record" />
      <div className="fields">
        <SelectField
          name="userId"
          label={t('certification.team.assessor')}
          empty={empty}
          options={people.map((one) => ({ value: one.userId, text: one.name }))}
        />
        <SelectField
          name="organisationId"
          label={t('certification.organisation')}
          empty={empty}
          options={organisations.map((one) => ({ value: one.id, text: one.shortName }))}
        />
        <TextField name="what" label={t('certification.team.what')} hint={t('certification.team.whatHint')} />
        <TextField name="fromOn" type="date" label={t('certification.team.from')} isOptional />
        <TextField name="untilOn" type="date" label={t('certification.team.to')} isOptional />
      </div>
      <Submit>{t('certification.team.record')}</Submit>
    </Form>
  )
}
