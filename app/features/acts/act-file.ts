import type { TFunction } from 'i18next'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import type { FileColumn } from '~/platform/csv/file-column'
import type { ActListRow } from './act-list.read.server'
import type { ClientSummary } from './act-summary'
import { shortfallText } from './act-table'
import type { Language } from '~/platform/i18n/texts'

/** The list of acts as a file. */
export const actColumns = (t: TFunction): FileColumn<ActListRow>[] => [
  { heading: t('acts.list.month'), value: (row) => row.month },
  { heading: t('acts.list.organisation'), value: (row) => row.organisationName, width: 30 },
  { heading: t('acts.list.state'), value: (row) => t(`acts.state.${row.state}`) },
  { heading: t('acts.list.term'), value: (row) => row.dueOn, kind: 'day' },
  { heading: t('acts.list.clients'), value: (row) => row.clientCount, kind: 'whole' },
  { heading: t('acts.list.cost'), value: (row) => row.cost, kind: 'money' },
  { heading: t('acts.list.odd'), value: (row) => row.remarkCount, kind: 'whole' },
]

/** The clients of a month as a file: a column for each kind. */
export const clientColumns = (t: TFunction, language: Language): FileColumn<ClientSummary>[] => [
  { heading: t('acts.table.code'), value: (client) => client.code },
  { heading: t('acts.table.client'), value: (client) => client.name, width: 24 },
  { heading: t('acts.table.days'), value: (client) => client.days, kind: 'whole' },
  ...serviceKinds.map((kind, index) => ({
    heading: kinds[kind].short[language],
    value: (client: ClientSummary) => t(`acts.kindState.${client.kinds[index] ?? 'missing'}`),
  })),
  { heading: t('acts.table.short'), value: (client) => client.shortfalls.map(shortfallText).join(', '), width: 40 },
  { heading: t('acts.table.subsidy'), value: (client) => client.subsidy, kind: 'money' },
  { heading: t('acts.table.cost'), value: (client) => client.cost, kind: 'money' },
  { heading: t('acts.table.signature'), value: (client) => t(`acts.signature.${client.row?.signature ?? 'absent'}`) },
  { heading: t('acts.table.signedOn'), value: (client) => client.row?.signedOn ?? null, kind: 'day' },
]
