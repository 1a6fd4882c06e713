import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { DossierPage } from './dossier-page.read.server'

/** What the paper is, how long it is good, and who put it here. */
export function DossierFacts({ page }: { page: DossierPage }) {
  const { t, day, instant, pick } = useTexts()
  return (
    <dl className="facts">
      <Fact name={t('dossier.kind')}>{pick(page.kind.title)}</Fact>
      <Fact name={t('dossier.organisation')}>
        <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
      </Fact>
      <Fact name={t('dossier.about')}>{page.centre?.name ?? t('dossier.wholeOrganisation')}</Fact>
      {page.number && <Fact name={t('dossier.number')}>{page.number}</Fact>}
      {page.issuedOn && <Fact name={t('dossier.issuedOn')}>{day(page.issuedOn)}</Fact>}
      <Fact name={t('dossier.expiresOn')}>{page.expiresOn ? day(page.expiresOn) : t('dossier.noTerm')}</Fact>
      <Fact name={t('dossier.added')}>{[page.addedBy, instant(page.addedAt)].filter(Boolean).join(', ')}</Fact>
      {page.file && (
        <Fact name={t('dossier.file')}>
          <a href={paths.dossierFile(page.id)} download>
            {page.file.name}
          </a>
          <div className="muted small" style={{ overflowWrap: 'anywhere' }}>
            {t('dossier.seal')}: {page.file.sha256}
          </div>
        </Fact>
      )}
    </dl>
  )
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

/** What must not be missed: that it lost its force, and what took its place. */
export function DossierWarnings({ page }: { page: DossierPage }) {
  const { t, day } = useTexts()
  return (
    <>
      {page.standing === 'expired' && (
        <Say tone="bad">{t('dossier.page.expired', { day: day(page.expiresOn ?? '') })}</Say>
      )}
      {page.standing === 'withdrawn' && <Say tone="warn">{t('dossier.page.withdrawn')}</Say>}
      {page.supersededBy && (
        <Say tone="warn">
          {t('dossier.page.supersededBy')}{' '}
          <Link to={paths.dossierPaper(page.supersededBy.id)}>{page.supersededBy.title}</Link>
        </Say>
      )}
      {page.supersedes && (
        <Say>
          {t('dossier.page.supersedes')}{' '}
          <Link to={paths.dossierPaper(page.supersedes.id)}>{page.supersedes.title}</Link>
        </Say>
      )}
    </>
  )
}

/** What the paper proves. */
export function DossierUses({ page }: { page: DossierPage }) {
  const { t, pick } = useTexts()
  return (
    <Section title={t('dossier.page.uses')}>
      <Table
        caption={t('dossier.page.uses')}
        rows={page.uses}
        keyOf={(use) => use.id}
        empty={<Empty>{t('dossier.page.noUses')}</Empty>}
        columns={[
          {
            text: t('dossier.page.where'),
            cell: (use) => {
              const text = t(`dossier.page.${use.number ? use.for : 'draft'}`, { number: use.number })
              return use.to ? <Link to={use.to}>{text}</Link> : text
            },
          },
          { text: t('dossier.page.item'), cell: (use) => pick(use.item) },
        ]}
      />
    </Section>
  )
}
