import { Form, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say, Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ShownCheck } from './registry-checks.read.server'
import type { SelectionPage } from './selection-page.read.server'

const tones: Record<NonNullable<ShownCheck['outcome']>, Tone> = {
  confirmed: 'good',
  differs: 'bad',
  'not-found': 'bad',
  unavailable: 'warn',
}

/** What the state registers answer, beside what the organisation says of itself; differences are marked in words. */
export function RegistrySection({ page, operationId }: { page: SelectionPage; operationId: string }) {
  const { t } = useTexts()
  if (page.checks.length === 0) return null
  return (
    <Section title={t('selections.registry.title')}>
      {page.checks.some(({ isStandIn }) => isStandIn) && <Say tone="warn">{t('selections.registry.standIn')}</Say>}
      {page.checks.map((check) => (
        <div key={check.registry} className="mb-4">
          <h3>{t(`selections.registry.${check.registry}`)}</h3>
          <Outcome check={check} />
          {check.compared.length > 0 && <Compared check={check} />}
          {page.can.check && (
            <Form
              className="mt-3"
              id={`check-${check.registry}`}
              operationId={`${operationId}-${check.registry}`}
              version={page.version}
            >
              <input type="hidden" name="registry" value={check.registry} />
              <Submit kind="plain" name="intent" value="check">
                {t(check.outcome === null ? 'selections.registry.ask' : 'selections.registry.askAgain', {
                  registry: t(`selections.registry.${check.registry}`),
                })}
              </Submit>
            </Form>
          )}
        </div>
      ))}
    </Section>
  )
}

function Outcome({ check }: { check: ShownCheck }) {
  const { t, instant } = useTexts()
  if (check.outcome === null) return <p className="muted mb-2">{t('selections.registry.notAsked')}</p>
  return (
    <p className="mb-2">
      <Tag tone={tones[check.outcome]}>{t(`selections.registry.outcome.${check.outcome}`)}</Tag>{' '}
      {check.problem && <span>{t(`selections.registry.problem.${check.problem}`)} </span>}
      <span className="muted small">{check.askedAt && instant(check.askedAt)}</span>
    </p>
  )
}

const states = ['active', 'reorganising', 'liquidating', 'bankrupt', 'closed', 'suspended', 'excluded'] as const

function Compared({ check }: { check: ShownCheck }) {
  const { t } = useTexts()
  const inWords = (field: string, value: string) => {
    const state = field === 'status' ? states.find((one) => one === value) : undefined
    return state ? t(`selections.registry.state.${state}`) : value
  }
  return (
    <Table
      caption={t(`selections.registry.${check.registry}`)}
      rows={check.compared}
      keyOf={(row) => row.field}
      columns={[
        { text: t('selections.registry.what'), cell: (row) => t(`selections.registry.field.${row.field}`) },
        { text: t('selections.registry.said'), cell: (row) => row.said ?? <span className="muted">—</span> },
        {
          text: t('selections.registry.inRegister'),
          cell: (row) =>
            row.inRegister === null ? (
              <span className="muted">{t('selections.registry.silent')}</span>
            ) : (
              inWords(row.field, row.inRegister)
            ),
        },
        {
          text: t('selections.registry.result'),
          cell: (row) =>
            row.inRegister === null ? null : (
              <Tag tone={row.isSame ? 'good' : 'bad'}>
                {t(
                  `selections.registry.${row.field === 'status' ? (row.isSame ? 'going' : 'ending') : row.isSame ? 'same' : 'different'}`,
                )}
              </Tag>
            ),
        },
      ]}
    />
  )
}
