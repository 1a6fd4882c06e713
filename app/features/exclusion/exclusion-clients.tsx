import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ExclusionClientRow } from './exclusion-clients.read.server'
import type { ExclusionPage } from './exclusion-page.read.server'

/** The clients on the day of the order, by their codes, with what becomes of each. */
export function ExclusionClients({ page }: { page: ExclusionPage }) {
  const { t, day } = useTexts()
  const { clients } = page
  if (!clients) return null
  const on = day(clients.day)
  return (
    <Section title={t('exclusion.clients.title')}>
      {clients.count === 0 ? (
        <p className="empty">{t('exclusion.clients.none', { day: on })}</p>
      ) : (
        <p className="muted mb-3">{t('exclusion.clients.lead', { day: on, count: clients.count })}</p>
      )}
      {clients.unplanned > 0 && <Say tone="warn">{t('exclusion.clients.unplanned', { count: clients.unplanned })}</Say>}
      {clients.rows && clients.rows.length > 0 && <ClientTable page={page} rows={clients.rows} />}
    </Section>
  )
}

function ClientTable({ page, rows }: { page: ExclusionPage; rows: readonly ExclusionClientRow[] }) {
  const { t, day } = useTexts()
  return (
    <Table
      caption={t('exclusion.clients.title')}
      rows={rows}
      keyOf={(row) => row.contractId}
      columns={[
        { text: t('exclusion.clients.code'), cell: (row) => <Link to={paths.course(row.code)}>{row.code}</Link> },
        { text: t('exclusion.clients.centre'), cell: (row) => row.centreName },
        {
          text: t('exclusion.clients.course'),
          cell: (row) => (
            <div>
              {t('exclusion.clients.courseDays', { from: day(row.signedOn), until: day(row.plannedEndOn) })}
              {row.exitedOn && (
                <div className="muted small">{t('exclusion.clients.exited', { day: day(row.exitedOn) })}</div>
              )}
            </div>
          ),
        },
        { text: t('exclusion.clients.plan'), cell: (row) => <Plan row={row} /> },
        {
          text: '',
          isActions: true,
          cell: (row) => page.can.plan && <Decide page={page} row={row} />,
        },
      ]}
    />
  )
}

function Plan({ row }: { row: ExclusionClientRow }) {
  const { t, day } = useTexts()
  if (!row.plan) return <Tag tone="warn">{t('exclusion.clients.undecided')}</Tag>
  const { plan, toCentre, byOn, doneOn, note } = row.plan
  const what = toCentre ? t('exclusion.clients.transferTo', { centre: toCentre }) : t(`exclusion.clients.plans.${plan}`)
  const when = doneOn
    ? t('exclusion.clients.done', { day: day(doneOn) })
    : byOn && t('exclusion.clients.until', { day: day(byOn) })
  return (
    <div>
      {[what, when].filter(Boolean).join(', ')}
      {note && <div className="muted small">{note}</div>}
    </div>
  )
}

function Decide({ page, row }: { page: ExclusionPage; row: ExclusionClientRow }) {
  const { t } = useTexts()
  const action = t(row.plan ? 'exclusion.clients.change' : 'exclusion.clients.decide')
  return (
    <ButtonLink
      to={paths.exclusionClient(page.id, row.code)}
      aria-label={t('exclusion.clients.decideOf', { action, code: row.code })}
    >
      {action}
    </ButtonLink>
  )
}
