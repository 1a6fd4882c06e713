import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CertificationPage } from './certification-page.read.server'

type Decision = CertificationPage['decisions'][number]

/** Every decision of the case with its number, day and ground, and the appeals against them. */
export function DecisionHistory({ page }: { page: CertificationPage }) {
  const { t, day } = useTexts()
  if (page.decisions.length === 0) return null
  return (
    <Section title={t('certification.decisions')}>
      <Table
        caption={t('certification.decisions')}
        rows={page.decisions}
        keyOf={(decision) => decision.id}
        columns={[
          {
            text: t('certification.decision'),
            cell: (decision) => <DecisionTold decision={decision} />,
          },
          { text: t('certification.fromOn'), cell: (decision) => day(decision.fromOn) },
          {
            text: t('certification.ground'),
            cell: (decision) => (
              <div style={{ whiteSpace: 'pre-line' }}>
                {decision.ground}
                {decision.departureReason && (
                  <div className="small">
                    <Tag tone="warn">{t('certification.departed')}</Tag> {decision.departureReason}
                  </div>
                )}
              </div>
            ),
          },
          { text: t('certification.appeal'), cell: (decision) => <Appeal page={page} decision={decision} /> },
        ]}
      />
    </Section>
  )
}

/** What was decided, its number and day, and by whom. */
export function DecisionTold({
  decision,
}: {
  decision: Pick<Decision, 'kind' | 'number' | 'decidedOn' | 'decidedBy'>
}) {
  const { t, day } = useTexts()
  const { kind, number, decidedOn, decidedBy } = decision
  return (
    <div>
      <b>{t(`certification.decisionKinds.${kind}`)}</b>
      <div className="muted small">
        {t('certification.decisionNumber', { number, day: day(decidedOn) })}
        {decidedBy && ` · ${decidedBy}`}
      </div>
    </div>
  )
}

function Appeal({ page, decision }: { page: CertificationPage; decision: Decision }) {
  const { t, day } = useTexts()
  const to = paths.appeal(page.id, decision.id)
  if (decision.canAppeal) return <Link to={to}>{t('certification.fileAppeal')}</Link>
  if (!decision.appeal) return null
  const { status, filedOn } = decision.appeal
  return (
    <>
      <Link to={to}>{t('certification.appealOf', { day: day(filedOn) })}</Link>{' '}
      <Tag tone={status === 'filed' ? 'warn' : 'plain'}>{t(`certification.appealStates.${status}`)}</Tag>
    </>
  )
}
