import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { SignatureTag } from './act-table'
import type { ClientMonthPage } from './client-month.read.server'
import { CountsTable } from './counts-table'

/** One client's month as it was handed in: nothing can be changed. */
export function ClientMonthSeen({ page }: { page: ClientMonthPage }) {
  const { t, day } = useTexts()
  const witnesses = [page.witness1, page.witness2].filter(Boolean).join(', ')
  return (
    <>
      {page.state !== 'empty' && page.state !== 'draft' && <Say>{t('acts.fill.readOnly')}</Say>}
      <Section title={t('acts.fill.signature')}>
        <p>
          <SignatureTag client={{ row: page.signature && { signature: page.signature, signedOn: page.signedOn } }} />{' '}
          {page.signedOn && day(page.signedOn)} {page.canOpenScan && witnesses}{' '}
          {page.scanFileId && page.canOpenScan && <a href={paths.file(page.scanFileId)}>{t('acts.fill.scan')}</a>}
        </p>
      </Section>
      <Section title={t('acts.fill.counts')}>
        <CountsTable due={page.due} given={page.counts} isReadOnly />
      </Section>
    </>
  )
}
