import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CaseFile } from './case-file.read.server'

/** Who is asked about, why, and since when. */
export function CaseQuestion({ file }: { file: CaseFile }) {
  const { t, day } = useTexts()
  const { question, organisation } = file
  const ground =
    question.ground === 'quality' ? t('commission.questions.groundQuality', { year: question.year }) : question.basis
  return (
    <Section title={t('commission.case.question')}>
      <p>
        <b>{question.title}</b>
      </p>
      <dl className="facts">
        <dt>{t('commission.case.organisation')}</dt>
        <dd>
          <Link to={paths.organisation(organisation.code)}>{organisation.name}</Link>, ИНН {organisation.inn}, ОГРН{' '}
          {organisation.ogrn}
        </dd>
        {organisation.headName && (
          <>
            <dt>{t('commission.case.head')}</dt>
            <dd>{organisation.headName}</dd>
          </>
        )}
        <dt>{t('commission.case.ground')}</dt>
        <dd>
          {ground}. {t('commission.case.raisedOn', { day: day(question.raisedOn) })}.
        </dd>
      </dl>
    </Section>
  )
}

/** The mean of the year in its arithmetic, and the assessments one by one. */
export function CaseQualityParts({ file }: { file: CaseFile }) {
  const { t, day, pick, language } = useTexts()
  const inWords = (figures: string) => (language === 'ru' ? figures.replaceAll('.', ',') : figures)
  const { quality, question } = file
  if (!quality) return <p className="muted">{t('commission.case.noYear', { year: question.year })}</p>
  return (
    <>
      <p>
        {t('commission.case.formula', { formula: inWords(quality.formula), threshold: quality.threshold })}{' '}
        <b>{t('commission.case.verdict', { words: pick(quality.words) })}</b>
      </p>
      {quality.assessments.map((one, index) => (
        <section key={one.id} className="section">
          <h3>
            {t('commission.case.assessment', {
              ...{ position: index + 1, of: quality.of, day: day(one.day), total: one.total },
            })}
            {one.number && <span className="muted"> · {t('commission.case.report', { number: one.number })}</span>}
          </h3>
          <Table
            caption={t('commission.case.assessments')}
            rows={one.scores}
            keyOf={(row) => row.criterion}
            columns={[
              { text: t('commission.case.criterion'), cell: (row) => pick(row.title) },
              { text: t('commission.case.points'), isNumber: true, cell: (row) => row.points },
              { text: t('commission.case.seen'), cell: (row) => row.evidence },
            ]}
          />
          <dl className="facts mt-3">
            {(
              [
                ['conformity', one.conformity],
                ['complaintsWords', one.complaints],
                ['openness', one.openness],
                ['ownWords', one.answer],
              ] as const
            ).map(([name, text]) => (
              <div key={name} className="contents">
                <dt>{t(`commission.case.${name}`)}</dt>
                <dd>{text || <span className="muted">{t('commission.case.nothing')}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

/** The acts of the year, month by month. */
export function CaseActs({ file, links }: { file: CaseFile; links: boolean }) {
  const { t, month } = useTexts()
  const { code } = file.organisation
  return (
    <Section title={t('commission.case.acts')}>
      <Table
        caption={t('commission.case.acts')}
        rows={file.acts}
        keyOf={(row) => row.month}
        columns={[
          {
            text: t('commission.case.month'),
            cell: (row) =>
              links && row.number ? <Link to={paths.act(code, row.month)}>{month(row.month)}</Link> : month(row.month),
          },
          {
            text: t('commission.case.state'),
            cell: (row) => (
              <Tag tone={row.state === 'accepted' ? 'good' : row.state === 'empty' ? 'bad' : 'warn'}>
                {t(`acts.state.${row.state}`)}
              </Tag>
            ),
          },
          { text: t('commission.case.clients'), isNumber: true, cell: (row) => row.clients },
          { text: t('commission.case.returns'), isNumber: true, cell: (row) => row.returns },
        ]}
      />
    </Section>
  )
}
