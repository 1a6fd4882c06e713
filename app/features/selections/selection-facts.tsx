import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { SelectionPage } from './selection-page.read.server'

/** What must be done now, in one sentence, and what was decided. */
export function SelectionLead({ page }: { page: SelectionPage }) {
  const { t, day } = useTexts()
  const { status } = page
  const tone = status === 'refused' ? 'bad' : status === 'admitted' || status === 'included' ? 'good' : 'plain'
  const side = page.isMinistry ? 'ministry' : 'own'
  return (
    <>
      <Say tone={tone}>
        {t(`selections.now.${side}.${status}`)}
        {page.answerByOn && <> {t('selections.answerBy', { day: day(page.answerByOn) })}.</>}
        {page.order && (
          <>
            {' '}
            <OrderLink page={page} />
          </>
        )}
      </Say>
      {page.isOwnWork && <Say>{t('selections.ownWork')}</Say>}
    </>
  )
}

function OrderLink({ page }: { page: SelectionPage }) {
  const { t, day } = useTexts()
  const { order } = page
  if (!order?.numberText || !order.registeredOn) return null
  const text = t('selections.byOrder', { number: order.numberText, day: day(order.registeredOn) })
  return page.isMinistry ? <Link to={paths.order(order.id)}>{text}</Link> : <>{text}</>
}

export function SelectionFacts({ page }: { page: SelectionPage }) {
  const { t, day } = useTexts()
  return (
    <dl className="facts">
      <Fact name={t('selections.organisation')}>
        <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
      </Fact>
      <Fact name={t('selections.centre')}>{page.card.centreName || t('selections.noCentreName')}</Fact>
      {page.filedOn && <Fact name={t('selections.filedOn')}>{day(page.filedOn)}</Fact>}
      {page.proposedBy && page.decision && <Fact name={t('selections.proposalNote')}>{page.decision}</Fact>}
      {page.proposedBy && <Fact name={t('selections.proposedBy')}>{page.proposedBy}</Fact>}
      {page.decidedOn && (
        <Fact name={t('selections.decided')}>{[page.decidedBy, day(page.decidedOn)].filter(Boolean).join(', ')}</Fact>
      )}
    </dl>
  )
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

/** On what the refusal stands: the sentence of the order, its clause, and what was found. */
export function Grounds({ page }: { page: SelectionPage }) {
  const { t, pick } = useTexts()
  if (page.sealedGrounds.length === 0) return null
  return (
    <Section title={t(page.status === 'refused' ? 'selections.grounds' : 'selections.groundsProposed')}>
      {page.sealedGrounds.map((ground) => (
        <div key={ground.rule} className="mb-4">
          <h3>
            {pick(ground.clause)},{' '}
            <Link to={paths.selectionRequirement(page.id, ground.rule)}>{pick(ground.title)}</Link>
          </h3>
          <blockquote className="law" lang="ru">
            {ground.quote}
          </blockquote>
          {ground.note && <p>{ground.note}</p>}
          <p className="muted small">{pick(ground.citation)}</p>
        </div>
      ))}
    </Section>
  )
}

/** Every step of the application: who, when, why. */
export function SelectionHistory({ page }: { page: SelectionPage }) {
  const { t, instant } = useTexts()
  if (page.steps.length === 0) return null
  return (
    <Section title={t('selections.history.title')}>
      <Table
        caption={t('selections.history.title')}
        rows={page.steps}
        keyOf={(step) => step.id}
        columns={[
          { text: t('selections.history.at'), cell: (step) => instant(step.at) },
          { text: t('selections.history.step'), cell: (step) => t(`selections.history.${step.action as 'file'}`) },
          { text: t('selections.history.by'), cell: (step) => step.by },
          { text: t('selections.history.note'), cell: (step) => step.note },
        ]}
      />
    </Section>
  )
}
