import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { Found } from './search.read.server'

const asked = (list: string, words: string) => `${list}?q=${encodeURIComponent(words)}`

export function FoundOrganisations({ rows, words }: { rows: Found['organisations']; words: string }) {
  const { t } = useTexts()
  if (rows.length === 0) return null
  return (
    <Section
      title={t('search.organisations')}
      actions={<Link to={asked(paths.organisations, words)}>{t('search.more')}</Link>}
    >
      <Table
        caption={t('search.organisations')}
        rows={rows}
        keyOf={(row) => row.code}
        columns={[
          { text: t('search.name'), cell: (row) => <Link to={paths.organisation(row.code)}>{row.shortName}</Link> },
          { text: t('search.code'), cell: (row) => row.code },
          { text: t('search.inn'), cell: (row) => row.inn },
        ]}
      />
    </Section>
  )
}

export function FoundCourses(props: { rows: Found['courses']; words: string }) {
  const { t, day } = useTexts()
  if (props.rows.length === 0) return null
  return (
    <Section
      title={t('search.clients')}
      actions={<Link to={asked(paths.clients, props.words)}>{t('search.more')}</Link>}
    >
      <Table
        caption={t('search.clients')}
        rows={props.rows}
        keyOf={(row) => row.code}
        columns={[
          {
            text: t('search.client'),
            cell: (row) => <Link to={paths.course(row.code)}>{row.name ? `${row.name}, ${row.code}` : row.code}</Link>,
          },
          { text: t('search.organisation'), cell: (row) => row.organisation.shortName },
          { text: t('search.signedOn'), cell: (row) => day(row.signedOn) },
        ]}
      />
    </Section>
  )
}

export function FoundActs({ rows }: { rows: Found['acts'] }) {
  const { t, month } = useTexts()
  if (rows.length === 0) return null
  return (
    <Section title={t('search.acts')}>
      <Table
        caption={t('search.acts')}
        rows={rows}
        keyOf={(row) => `${row.organisation.code}/${row.month}/${row.number}`}
        columns={[
          {
            text: t('search.month'),
            cell: (row) => <Link to={paths.act(row.organisation.code, row.month, row.number)}>{month(row.month)}</Link>,
          },
          { text: t('search.organisation'), cell: (row) => row.organisation.shortName },
          { text: t('search.number'), isNumber: true, cell: (row) => row.number },
        ]}
      />
    </Section>
  )
}

export function FoundPapers({ rows, words }: { rows: Found['papers']; words: string }) {
  const { t, day } = useTexts()
  if (rows.length === 0) return null
  return (
    <Section title={t('search.papers')} actions={<Link to={asked(paths.papers, words)}>{t('search.more')}</Link>}>
      <Table
        caption={t('search.papers')}
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          {
            text: t('search.number'),
            cell: (row) => <Link to={row.isOrder ? paths.order(row.id) : paths.paper(row.id)}>{row.numberText}</Link>,
          },
          { text: t('search.registeredOn'), cell: (row) => row.registeredOn && day(row.registeredOn) },
          { text: t('search.about'), cell: (row) => row.title },
        ]}
      />
    </Section>
  )
}
