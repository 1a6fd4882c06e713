import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { EntryStatus } from './card'
import { statusTones } from './entry-status'
import type { RegisterRow } from './register-list.read.server'

export function StatusTag({ status }: { status: EntryStatus }) {
  const { t } = useTexts()
  return <Tag tone={statusTones[status]}>{t(`entries.status.${status}`)}</Tag>
}

/** @param on the day that the links lead to; null for today */
export function useRegisterColumns(on: string | null): Column<RegisterRow>[] {
  const { t, day } = useTexts()
  return [
    { text: t('entries.number'), sort: 'number', isNumber: true, cell: ({ card }) => card.number },
    {
      text: t('entries.centre'),
      sort: 'name',
      cell: ({ code, card }) => (
        <div>
          <Link to={paths.entry(code, on ?? undefined)}>{card.centreName}</Link>
          <div className="muted">{card.organisationShortName}</div>
        </div>
      ),
    },
    { text: t('entries.state'), cell: ({ card }) => <StatusTag status={card.status} /> },
    { text: t('entries.field.municipality'), sort: 'municipality', cell: ({ card }) => card.municipality },
    { text: t('entries.field.stay'), cell: ({ card }) => t(`entries.stays.${card.stay}`) },
    {
      text: t('entries.places'),
      isNumber: true,
      cell: ({ card }) => card.capacityMen + card.capacityWomen,
    },
    {
      text: t('entries.free'),
      sort: 'free',
      isNumber: true,
      cell: ({ card }) =>
        card.freeMen === null && card.freeWomen === null ? (
          <span className="muted">{t('entries.said')}</span>
        ) : (
          <div>
            {(card.freeMen ?? 0) + (card.freeWomen ?? 0)}
            {card.freeOn && <div className="muted">{t('entries.freeAt', { day: day(card.freeOn) })}</div>}
          </div>
        ),
    },
    { text: t('entries.certificate'), cell: (row) => t(`entries.certificates.${row.certificate}`) },
  ]
}
