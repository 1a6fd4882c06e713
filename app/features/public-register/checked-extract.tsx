import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Checked } from './check-document.read.server'
import type { Difference, ExtractRow } from './extract-facts'

type CheckedExtract = Extract<Checked, { kind: 'extract' }>

/** What an extract says, and what of it is otherwise today. Its words are Russian, as on the paper. */
export function CheckedExtract({ says, now, today }: Pick<CheckedExtract, 'says' | 'now'> & { today: string }) {
  const { t, day, longDay } = useTexts()
  const { number } = says
  return (
    <>
      {!now.isThere ? (
        <Say tone="warn">{t('publicRegister.check.gone', { day: longDay(today) })}</Say>
      ) : now.differences.length === 0 ? (
        <Say tone="good">{t('publicRegister.check.same', { day: longDay(today) })}</Say>
      ) : (
        <Differences differences={now.differences} />
      )}
      <Section title={t('publicRegister.check.says')}>
        <p className="mb-2" lang="ru">
          {says.title}. {t('publicRegister.check.onDay', { day: day(says.onDay) })}.
        </p>
        <div lang="ru">
          <Table<ExtractRow>
            caption={t('publicRegister.check.says')}
            rows={says.rows}
            keyOf={(row) => row.key}
            columns={says.columns.map((text, index) => ({ text, cell: (row) => row.cells[index] ?? '' }))}
          />
        </div>
      </Section>
      <p className="mt-4 flex flex-wrap gap-x-6">
        {number !== null && <Link to={paths.publicCentre(number)}>{t('publicRegister.check.toCentre')}</Link>}
        <Link to={paths.publicCentres}>{t('publicRegister.check.toRegister')}</Link>
      </p>
    </>
  )
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTexts()
  const nothing = <span className="muted">{t('publicRegister.check.nothing')}</span>
  return (
    <>
      <Say tone="warn">{t('publicRegister.check.differs', { count: differences.length })}</Say>
      <div lang="ru">
        <Table
          caption={t('publicRegister.check.differs', { count: differences.length })}
          rows={differences}
          keyOf={(row) => row.what}
          columns={[
            { text: t('publicRegister.check.what'), cell: (row) => row.what },
            { text: t('publicRegister.check.then'), cell: (row) => row.then ?? nothing },
            { text: t('publicRegister.check.now'), cell: (row) => <b>{row.now ?? nothing}</b> },
          ]}
        />
      </div>
    </>
  )
}
