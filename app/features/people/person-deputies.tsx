import { Form, Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Section } from '~/ui/page'
import { Table, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Deputyship, PersonCard } from './person.read.server'

const tones = { now: 'good', ahead: 'warn', past: 'plain', revoked: 'plain' } as const

/** Who replaces this person, and whom this person replaces. */
export function PersonDeputies({ person, mayManage }: { person: PersonCard; mayManage: boolean }) {
  const { t } = useTexts()
  const common = useDeputyColumns()
  const revocation: Column<Deputyship> = {
    text: '',
    isActions: true,
    cell: (row) => (row.term === 'now' || row.term === 'ahead' ? <Revoke row={row} /> : null),
  }
  return (
    <>
      <Section
        title={t('people.deputies.title')}
        actions={
          mayManage &&
          person.isActive && (
            <ButtonLink to={paths.newDeputy(person.id)} size="small">
              {t('people.deputies.add')}
            </ButtonLink>
          )
        }
      >
        <Table
          caption={t('people.deputies.title')}
          rows={person.deputies}
          keyOf={(row) => row.id}
          columns={[...common(t('people.deputies.deputy')), ...(mayManage ? [revocation] : [])]}
          empty={<p className="muted">{t('people.deputies.empty')}</p>}
        />
      </Section>
      {person.deputyOf.length > 0 && (
        <Section title={t('people.deputies.of')}>
          <Table
            caption={t('people.deputies.of')}
            rows={person.deputyOf}
            keyOf={(row) => row.id}
            columns={common(t('people.deputies.replaced'))}
          />
        </Section>
      )}
    </>
  )
}

function useDeputyColumns() {
  const { t, day } = useTexts()
  return (who: string): Column<Deputyship>[] => [
    { text: who, cell: (row) => <Link to={paths.person(row.person.id)}>{row.person.name}</Link> },
    {
      text: t('people.deputies.term'),
      cell: (row) => t('people.deputies.days', { from: day(row.fromOn), until: day(row.untilOn) }),
    },
    { text: t('people.deputies.basis'), cell: (row) => row.basis },
    {
      text: t('people.state'),
      cell: (row) => <Tag tone={tones[row.term]}>{t(`people.deputies.states.${row.term}`)}</Tag>,
    },
  ]
}

function Revoke({ row }: { row: Deputyship }) {
  const { t } = useTexts()
  const formId = `revoke-${row.id}`
  return (
    <Form method="post" id={formId}>
      <input type="hidden" name="deputyshipId" value={row.id} />
      <Confirm
        form={formId}
        name="intent"
        value="revokeDeputy"
        kind="danger"
        size="small"
        trigger={t('people.deputies.revoke')}
        title={t('people.deputies.revokeTitle')}
        confirm={t('people.deputies.revoke')}
      >
        {t('people.deputies.revokeText', { name: row.person.name })}
      </Confirm>
    </Form>
  )
}
