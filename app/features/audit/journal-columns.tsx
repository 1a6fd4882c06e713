import { Link } from '@remix-run/react'
import { isRole } from '~/platform/permissions/roles'
import type { Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { actionText, detailTexts, subjectText } from './journal-texts'
import type { JournalRow } from './journal.read.server'
import type { Label } from './subject-labels.read.server'

/** The columns of the journal on a page. */
export function useJournalColumns(): Column<JournalRow>[] {
  const { t, instant } = useTexts()
  return [
    { text: t('audit.sequence'), sort: 'sequence', isNumber: true, cell: (row) => row.sequence },
    { text: t('audit.at'), cell: (row) => <span className="whitespace-nowrap">{instant(row.at)}</span> },
    {
      text: t('audit.actor'),
      cell: (row) => (
        <div>
          {row.actor ? <Labelled label={row.actor} /> : <span className="muted">{t('audit.portalItself')}</span>}
          {row.roles.length > 0 && (
            <div className="muted small">
              {row.roles
                .filter(isRole)
                .map((role) => t(`common.role.${role}`))
                .join(', ')}
            </div>
          )}
        </div>
      ),
    },
    {
      text: t('audit.what'),
      cell: (row) => (
        <div>
          {actionText(t, row.action, row.subjectType)}
          {[row.reason && t('audit.because', { reason: row.reason }), ...detailTexts(t, row.details)]
            .filter(Boolean)
            .map((line, index) => (
              <div key={index} className="muted small">
                {line}
              </div>
            ))}
        </div>
      ),
    },
    {
      text: t('audit.record'),
      cell: (row) => (
        <div>
          {subjectText(t, row.subjectType)}
          {row.subject && (
            <div>
              <Labelled label={row.subject} />
            </div>
          )}
        </div>
      ),
    },
    { text: t('audit.organisation'), cell: (row) => row.organisation && <Labelled label={row.organisation} /> },
  ]
}

function Labelled({ label }: { label: Label }) {
  const { month } = useTexts()
  const text = label.month ? `${label.text}, ${month(label.month)}` : label.text
  return label.to ? <Link to={label.to}>{text}</Link> : <>{text}</>
}
