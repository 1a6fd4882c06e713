import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { CaseFile } from './case-file.read.server'
import { statusTones } from '../register/entry-status'
import { Tag } from '~/ui/tag'

/** Approved settlements of the year and what came back. */
export function CaseSettlements({ file, links }: { file: CaseFile; links: boolean }) {
  const { t, roubles } = useTexts()
  const { rows, returned } = file.settlements
  const { year } = file.question
  return (
    <Section title={t('commission.case.settlements')}>
      <Table
        caption={t('commission.case.settlements')}
        rows={rows}
        keyOf={(row) => row.id}
        empty={<p className="muted">{t('commission.case.noSettlements', { year })}</p>}
        columns={[
          {
            text: t('commission.case.settlement'),
            cell: (row) => {
              const text = t('commission.case.settlementOf', { year: row.year, number: row.number })
              return (
                <>
                  {links ? <Link to={paths.settlement(row.id)}>{text}</Link> : text}{' '}
                  {row.status === 'superseded' && <Tag>{t('commission.case.superseded')}</Tag>}
                </>
              )
            },
          },
          { text: t('commission.case.subsidy'), isNumber: true, cell: (row) => roubles(row.subsidyKopecks) },
          { text: t('commission.case.clawback'), isNumber: true, cell: (row) => roubles(row.clawbackKopecks) },
        ]}
      />
      {rows.length > 0 && <p className="mt-3">{t('commission.case.returned', { year, amount: roubles(returned) })}</p>}
    </Section>
  )
}

const isBody = (body: string): body is 'court' | 'control' | 'ministry' =>
  ['court', 'control', 'ministry'].includes(body)

/** Complaints that were found justified, and how they were solved. */
export function CaseComplaints({ file }: { file: CaseFile }) {
  const { t, day } = useTexts()
  const bodyOf = ({ body, bodyName }: CaseFile['complaints'][number]) =>
    bodyName || (isBody(body) ? t(`commission.case.bodies.${body}`) : '')
  return (
    <Section title={t('commission.case.complaints')}>
      <Table
        caption={t('commission.case.complaints')}
        rows={file.complaints}
        keyOf={(row) => row.id}
        empty={<p className="muted">{t('commission.case.noComplaints', { year: file.question.year })}</p>}
        columns={[
          {
            text: t('commission.case.complaints'),
            cell: (row) =>
              t('commission.case.complaint', { number: row.number, year: row.year, day: day(row.decidedOn ?? '') }),
          },
          { text: t('commission.case.body'), cell: (row) => bodyOf(row) },
          { text: t('commission.case.finding'), cell: (row) => row.finding },
          {
            text: t('commission.case.solved'),
            cell: (row) => row.solved || <span className="muted">{t('commission.case.notSolved')}</span>,
          },
        ]}
      />
    </Section>
  )
}

/** Each centre in the register today, with its certificate. */
export function CaseRegister({ file }: { file: CaseFile }) {
  const { t, day } = useTexts()
  return (
    <Section title={t('commission.case.register')}>
      <Table
        caption={t('commission.case.register')}
        rows={file.centres}
        keyOf={(row) => row.code}
        columns={[
          {
            text: t('commission.case.centre'),
            cell: (row) => (
              <div>
                <Link to={paths.entry(row.code)}>{row.name}</Link>
                <div className="muted small">{row.municipality}</div>
              </div>
            ),
          },
          {
            text: t('commission.case.entry'),
            cell: (row) => (
              <>
                {row.number && `№ ${row.number} `}
                <Tag tone={statusTones[row.status]}>{t(`entries.status.${row.status}`)}</Tag>
              </>
            ),
          },
          {
            text: t('commission.case.certificate'),
            cell: (row) =>
              row.certificateUntilOn
                ? t('commission.case.certificateUntil', {
                    state: t(`entries.certificates.${row.certificate}`),
                    day: day(row.certificateUntilOn),
                  })
                : t(`entries.certificates.${row.certificate}`),
          },
        ]}
      />
    </Section>
  )
}

/** What each decision brings, in the sentences of the order. */
export function CaseFollows({ file }: { file: CaseFile }) {
  const { t, pick } = useTexts()
  return (
    <Section title={t('commission.case.follows')}>
      {file.follows.map(({ outcome, steps }) => (
        <div key={outcome} className="mb-4">
          <h3>{t('commission.case.ifDecided', { outcome: t(`commission.outcome.${outcome}`) })}</h3>
          {outcome !== 'exclude' && <p>{t(`commission.case.${outcome}Follows`)}</p>}
          {steps.map(({ quote, clause, title }) => (
            <div key={clause.ru + title.ru} className="law">
              <span lang="ru">«{quote}»</span> <span className="muted small">({pick(clause)})</span>
            </div>
          ))}
        </div>
      ))}
    </Section>
  )
}
