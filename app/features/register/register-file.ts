import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import type { Language } from '~/platform/i18n/texts'
import type { CardField } from './card'
import { cardValue } from './card-value'
import { fieldClasses } from './field-classes'
import type { DiffRow } from './register-diff.read.server'
import type { RegisterRow } from './register-list.read.server'

const counts: readonly CardField[] = ['number', 'capacityMen', 'capacityWomen', 'freeMen', 'freeWomen', 'programmeDays']
const wide: readonly CardField[] = ['centreName', 'organisationName', 'address', 'programme', 'kinds', 'about']

/** The register as a file: every field of the card. */
export const registerColumns = (t: TFunction, language: Language): FileColumn<RegisterRow>[] => [
  ...(Object.keys(fieldClasses) as CardField[]).map((field): FileColumn<RegisterRow> => ({
    heading: t(`entries.field.${field}`),
    value: ({ card }) => {
      const value = card[field]
      if (typeof value === 'number' || field === 'freeOn') return value as number | string | null
      return cardValue(field, value, t, language)
    },
    kind: counts.includes(field) ? 'whole' : field === 'freeOn' ? 'day' : 'text',
    width: wide.includes(field) ? 40 : undefined,
  })),
  { heading: t('entries.history.fromOn'), value: (row) => row.fromOn, kind: 'day' },
]

/** One row a change, so that each old value stands beside the new one. */
export interface DiffLine extends Omit<DiffRow, 'fields'> {
  field: CardField | null
  was: string
  became: string
}

export const diffLines = (rows: readonly DiffRow[], t: TFunction, language: Language): DiffLine[] =>
  rows.flatMap(({ fields, ...row }) => {
    const lines = fields.map(({ field, from, to }): DiffLine => ({
      ...{ ...row, field },
      was: cardValue(field, from, t, language),
      became: cardValue(field, to, t, language),
    }))
    return lines.length > 0 ? lines : [{ ...row, field: null, was: '', became: '' }]
  })

export const diffColumns = (t: TFunction): FileColumn<DiffLine>[] => [
  { heading: t('entries.field.number'), value: ({ card }) => card.number, kind: 'whole' },
  { heading: t('entries.field.centreName'), value: ({ card }) => card.centreName, width: 36 },
  { heading: t('entries.field.organisationShortName'), value: ({ card }) => card.organisationShortName, width: 30 },
  { heading: t('entries.diff.what'), value: ({ kind }) => t(`entries.diff.${kind}`), width: 24 },
  { heading: t('entries.compare.field'), value: ({ field }) => (field ? t(`entries.field.${field}`) : ''), width: 30 },
  { heading: t('entries.compare.was'), value: (line) => line.was, width: 40 },
  { heading: t('entries.compare.became'), value: (line) => line.became, width: 40 },
]
