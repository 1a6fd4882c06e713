export type { FieldSpec, PaperFields } from '~/platform/paper/fields'

/** The kinds of papers that the portal makes itself. */
export const paperKinds = [
  'service-act',
  'settlement-statement',
  'clawback-demand',
  'act-return',
  'reconciliation',
  'order',
  'conformity-report',
  'conformity-certificate',
  'register-edition',
  'quality-report',
  'commission-invitation',
  'commission-protocol',
  'exclusion-notice',
  'ranking-report',
] as const
export type PaperKindId = (typeof paperKinds)[number]
