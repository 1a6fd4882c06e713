import type { TFunction } from 'i18next'
import { paths } from '~/paths'
import type { ReadBatch } from './batch.read.server'

type Placed = Pick<ReadBatch, 'kind' | 'month' | 'organisation'>

/** Where a corrected file is loaded. */
export const againPath = ({ kind, month, organisation }: Placed): string =>
  kind === 'acts' && month && organisation ? paths.actUpload(organisation.code, month) : paths.newImport(kind)

/** The page from which a batch was begun. */
export const parentCrumb = (
  { kind, month, organisation }: Placed,
  t: TFunction,
  monthText: (month: string) => string,
) =>
  kind === 'acts' && month && organisation
    ? { to: paths.act(organisation.code, month), text: t('imports.act.back', { month: monthText(month) }) }
    : { to: paths.imports, text: t('imports.title') }
