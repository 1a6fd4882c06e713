import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import { instantText, monthText } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/texts'
import { isRole } from '~/platform/permissions/roles'
import { actionText, detailTexts, subjectText } from './journal-texts'
import type { JournalRow } from './journal.read.server'

/** The journal as a file. */
export function journalColumns(t: TFunction, language: Language, timeZone: string): FileColumn<JournalRow>[] {
  return [
    { heading: t('audit.sequence'), value: (row) => row.sequence, kind: 'whole' },
    { heading: t('audit.at'), value: (row) => instantText(row.at, timeZone) },
    { heading: t('audit.actor'), value: (row) => row.actor?.text ?? t('audit.portalItself') },
    {
      heading: t('audit.roles'),
      value: (row) =>
        row.roles
          .filter(isRole)
          .map((role) => t(`common.role.${role}`))
          .join(', '),
    },
    { heading: t('audit.what'), value: (row) => actionText(t, row.action, row.subjectType) },
    { heading: t('audit.details'), value: (row) => detailTexts(t, row.details).join('; ') },
    { heading: t('audit.reason'), value: (row) => row.reason },
    { heading: t('audit.recordKind'), value: (row) => subjectText(t, row.subjectType) },
    {
      heading: t('audit.record'),
      value: (row) =>
        row.subject &&
        [row.subject.text, row.subject.month && monthText(row.subject.month, language)].filter(Boolean).join(', '),
    },
    { heading: t('audit.organisation'), value: (row) => row.organisation?.text ?? null },
  ]
}
