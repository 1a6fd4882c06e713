import { actionText } from '../audit/journal-texts'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { PaperPage } from './paper-page.read.server'

/** Every step of the paper, as the journal of the portal has it. */
export function PaperHistory({ page }: { page: PaperPage }) {
  const { t, instant } = useTexts()
  if (page.history.length === 0) return null
  return (
    <Section title={t('papers.page.history')}>
      <Table
        caption={t('papers.page.history')}
        rows={page.history}
        keyOf={(event) => event.sequence}
        columns={[
          { text: t('papers.page.at'), cell: (event) => instant(event.at) },
          { text: t('papers.page.step'), cell: (event) => actionText(t, event.action, 'Paper') },
          { text: t('papers.page.person'), cell: (event) => event.by ?? t('papers.page.portal') },
          { text: t('papers.page.reason'), cell: (event) => event.reason },
        ]}
      />
    </Section>
  )
}
