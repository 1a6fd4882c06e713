import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table, type Column } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { FactsPage } from './facts-page.read.server'
import { planTones } from './plan-standing'
import type { MayDo } from './row-actions'

type Plan = NonNullable<FactsPage['plans']>[number]

/** The plans of those who are in the programme; who lacks one stands first. */
export function PlansSection({ page, may }: { page: FactsPage; may: MayDo }) {
  const { t, day } = useTexts()
  const none = t('qualityFacts.plans.notMade')
  const columns: Column<Plan>[] = [
    { text: t('qualityFacts.plans.client'), cell: ({ code }) => <Link to={paths.course(code)}>{code}</Link> },
    { text: t('qualityFacts.plans.signedOn'), cell: ({ signedOn }) => day(signedOn) },
    {
      text: t('qualityFacts.plans.dueOn'),
      cell: ({ dueOn }) => (dueOn === null ? t('qualityFacts.plans.noTerm') : day(dueOn)),
    },
    {
      text: t('qualityFacts.plans.madeOn'),
      cell: ({ madeOn, hasFile }) => (
        <>
          {madeOn === null ? <span className="muted">{none}</span> : day(madeOn)}{' '}
          {hasFile && <span className="muted small">{t('qualityFacts.plans.hasFile')}</span>}
        </>
      ),
    },
    {
      text: t('qualityFacts.plans.state'),
      cell: ({ standing }) => <Tag tone={planTones[standing]}>{t(`qualityFacts.plans.states.${standing}`)}</Tag>,
    },
    ...(may.canEdit ? [recordColumn(t('qualityFacts.plans.record'), t('qualityFacts.common.edit'))] : []),
  ]
  return (
    <div id="plans">
      <Section title={t('qualityFacts.plans.title')}>
        {page.plans === null ? (
          <p className="muted">{t('qualityFacts.plans.hidden')}</p>
        ) : (
          <Table
            caption={t('qualityFacts.plans.title')}
            columns={columns}
            rows={page.plans}
            keyOf={({ code }) => code}
            empty={<Empty>{t('qualityFacts.plans.empty')}</Empty>}
          />
        )}
      </Section>
    </div>
  )
}

const recordColumn = (record: string, edit: string): Column<Plan> => ({
  text: '',
  isActions: true,
  cell: ({ code, madeOn }) => (
    <Link to={paths.plan(code)}>
      {madeOn === null ? record : edit}
      <span className="visually-hidden">: {code}</span>
    </Link>
  ),
})
