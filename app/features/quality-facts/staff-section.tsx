import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table, type Column } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { isNamedByOrder } from './closed-lists'
import { FactPaper } from './fact-paper'
import type { FactsPage } from './facts-page.read.server'
import { Mistaken, useRowActions, type MayDo } from './row-actions'

type Member = FactsPage['staff'][number]

const nameOf = ({ surname, givenName, patronymic }: Member) =>
  [surname, givenName, patronymic].filter(Boolean).join(' ')

/** Members of staff with their degrees and courses; those who left stay, with their days. */
export function StaffSection({ page, may }: { page: FactsPage; may: MayDo }) {
  const { t } = useTexts()
  const columns = useStaffColumns(page, may)
  const add = paths.newQualityFact(page.code, 'staff')
  return (
    <div id="staff">
      <Section
        title={t('qualityFacts.staff.title')}
        actions={may.canEdit && <ButtonLink to={add}>{t('qualityFacts.staff.new')}</ButtonLink>}
      >
        {page.staff.length > 0 && <p className="muted small">{t('qualityFacts.staff.lead')}</p>}
        <Table
          caption={t('qualityFacts.staff.title')}
          columns={columns}
          rows={page.staff}
          keyOf={({ id }) => id}
          empty={<Empty>{t(may.canEdit ? 'qualityFacts.staff.empty' : 'qualityFacts.staff.emptySeen')}</Empty>}
        />
      </Section>
    </div>
  )
}

function useStaffColumns({ today }: FactsPage, may: MayDo): Column<Member>[] {
  const { t, day } = useTexts()
  const actions = useRowActions<Member>('staff', 'StaffMember', nameOf, may)
  return [
    {
      text: t('qualityFacts.staff.name'),
      cell: (row) => (
        <div>
          {nameOf(row)} <Mistaken row={row} />
          <div className="muted small">{row.position}</div>
          <div className="muted small">{t(`qualityFacts.employments.${row.employment}`)}</div>
        </div>
      ),
    },
    {
      text: t('qualityFacts.staff.period'),
      cell: ({ hiredOn, leftOn }) => (
        <div>
          {leftOn === null
            ? t('qualityFacts.staff.since', { day: day(hiredOn) })
            : t('qualityFacts.staff.fromTo', { from: day(hiredOn), until: day(leftOn) })}{' '}
          {leftOn !== null && leftOn < today && <Tag>{t('qualityFacts.staff.left')}</Tag>}
        </div>
      ),
    },
    { text: t('qualityFacts.staff.education'), cell: (row) => <Degrees row={row} may={may} /> },
    { text: t('qualityFacts.staff.training'), cell: (row) => <Courses row={row} may={may} /> },
    ...actions,
  ]
}

function Degrees({ row, may }: { row: Member; may: MayDo }) {
  const { t, day } = useTexts()
  return (
    <div>
      {row.degrees.map((degree) => {
        const field = t(`qualityFacts.fields.${degree.field}`)
        return (
          <div key={degree.id} className="mb-2">
            <Tag tone={isNamedByOrder(degree.field) && !degree.isMistaken ? 'good' : 'plain'}>{field}</Tag>{' '}
            <Mistaken row={degree} />
            <div className="small">
              {t('qualityFacts.degrees.text', {
                institution: degree.institution,
                number: degree.diplomaNumber,
                day: day(degree.awardedOn),
              })}
            </div>
            <FactPaper paper={degree.paper} />
            <Change
              to={may.canEdit && paths.qualityFact(may.code, 'degrees', degree.id)}
              of={`${nameOf(row)}, ${field}`}
            />
          </div>
        )
      })}
      {row.degrees.length === 0 && !may.canEdit && <NoneEntered />}
      <Add to={may.canEdit && paths.newQualityFact(may.code, 'degrees', row.id)} of={nameOf(row)}>
        {t('qualityFacts.degrees.add')}
      </Add>
    </div>
  )
}

function Courses({ row, may }: { row: Member; may: MayDo }) {
  const { t, day } = useTexts()
  return (
    <div>
      {row.courses.map((course) => (
        <div key={course.id} className="mb-2">
          {course.title} <Mistaken row={course} />
          <div className="small">
            {t('qualityFacts.courses.text', {
              institution: course.institution,
              hours: course.hoursCount,
              day: day(course.endedOn),
            })}
          </div>
          <FactPaper paper={course.paper} />
          <Change to={may.canEdit && paths.qualityFact(may.code, 'courses', course.id)} of={course.title} />
        </div>
      ))}
      {row.courses.length === 0 && !may.canEdit && <NoneEntered />}
      <Add to={may.canEdit && paths.newQualityFact(may.code, 'courses', row.id)} of={nameOf(row)}>
        {t('qualityFacts.courses.add')}
      </Add>
    </div>
  )
}

function Change({ to, of }: { to: string | false; of: string }) {
  const { t } = useTexts()
  if (!to) return null
  return (
    <>
      {' '}
      <Link to={to} className="small">
        {t('qualityFacts.common.edit')}
        <span className="visually-hidden">: {of}</span>
      </Link>
    </>
  )
}

function Add({ to, of, children }: { to: string | false; of: string; children: string }) {
  if (!to) return null
  return (
    <Link to={to} className="small">
      {children}
      <span className="visually-hidden">: {of}</span>
    </Link>
  )
}

function NoneEntered() {
  const { t } = useTexts()
  return <span className="muted">{t('qualityFacts.staff.noneEntered')}</span>
}
