import type { TFunction } from 'i18next'
import { clauseText } from 'scoring/methodology/clause-text'
import { lineRules } from 'scoring/settlement/line-rules'
import type { FileColumn } from '~/platform/csv/file-column'
import type { Language } from '~/platform/i18n/texts'
import type { StatementLine } from './statement.read.server'

/** A statement's lines as the columns of a file. */
export const statementColumns = (t: TFunction, language: Language): FileColumn<StatementLine>[] => [
  { heading: t('subsidies.statement.client'), value: (line) => line.code },
  { heading: t('subsidies.statement.rule'), value: (line) => lineRules[line.rule].title[language], width: 44 },
  { heading: t('subsidies.statement.month'), value: (line) => line.month },
  {
    heading: t('subsidies.statement.norm'),
    value: (line) => t('subsidies.statement.normText', { clause: clauseText(lineRules[line.rule].citation, language) }),
    width: 36,
  },
  { heading: t('subsidies.statement.base'), kind: 'money', value: (line) => line.base },
  { heading: t('subsidies.statement.rate'), value: (line) => line.rate },
  { heading: t('subsidies.statement.amount'), kind: 'money', value: (line) => line.amount },
]
