import type { Citation } from 'scoring/acts'
import { clauseReference } from 'scoring/methodology/clause-text'
import { useTexts } from '~/ui/texts'
import { ActShort } from './act-short'

/** «приказ № 929, п. 2.4.8, таблица, строка 1.1» */
export function Cited({ citation }: { citation: Citation }) {
  const { language } = useTexts()
  return (
    <>
      <ActShort act={citation.act} />, {clauseReference(citation, language)}
    </>
  )
}
