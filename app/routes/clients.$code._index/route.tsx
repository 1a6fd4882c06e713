import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CourseActions } from '~/features/clients/course-actions'
import { CourseAftercare, CourseExit } from '~/features/clients/course-after'
import { CourseFacts, CourseWarnings } from '~/features/clients/course-facts'
import { CourseLine } from '~/features/clients/course-line'
import { CoursePayments, CourseRepayments } from '~/features/clients/course-money'
import { courseStateTone } from '~/features/clients/course-state'
import { coursePage } from '~/features/clients/course.read.server'
import { CourseMonths } from '~/features/clients/months-section'
import { OpenName } from '~/features/clients/open-name'
import { openName } from '~/features/clients/open-name.server'
import { requireCourse } from '~/features/clients/require-course.server'
import { openNameForm } from '~/features/clients/schema'
import { CoursePlan } from '~/features/quality-facts/course-plan'
import { planOfCourse } from '~/features/quality-facts/plan-of-course.read.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { Page } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'client:list', params.code)
  const page = await coursePage(actor, course.id, await today())
  if (!page) throw new Response('not found', { status: 404 })
  const { permissions } = actor
  return {
    course: page,
    plan: await planOfCourse(page.id),
    mayPlan: {
      edit: permissions.has('quality-facts:edit'),
      openFile: permissions.has('client:openName') || permissions.has('client:seeNames'),
    },
    may: {
      edit: permissions.has('client:edit'),
      facts: permissions.has('facts:edit'),
      decide: permissions.has('facts:decide'),
      repay: permissions.has('payment:read'),
    },
    canOpenName: page.name === null && permissions.has('client:openName'),
    canReadActs: permissions.has('act:read'),
    canReadMoney: permissions.has('payment:read'),
    canReadJournal: permissions.has('audit:read'),
  }
}

/** Opens the name. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'client:openName', params.code)
  const data = await request.formData()
  const parsed = parseForm(openNameForm, data)
  if (!parsed.ok) return { opened: null, answer: { form: parsed.form, say: null } }
  const result = await openName(actor, course.id, parsed.value.reason)
  if (result.ok) return { opened: { name: result.name, bornOn: result.bornOn }, answer: null }
  const fields = { nameReasonMissing: 'reason', unknownContract: null }
  return { opened: null, answer: refusedForm(data, 'clients', result.refusal, fields) }
}

export default function CoursePageView() {
  const { t, day } = useTexts()
  const { course, plan, mayPlan, may, canOpenName, canReadActs, canReadMoney, canReadJournal } =
    useLoaderData<typeof loader>()
  const asked = useActionData<typeof action>()
  const days = course.months.reduce((sum, month) => sum + month.daysCount, 0)
  return (
    <Page
      title={course.name ? `${course.name}, ${course.code}` : course.code}
      lead={
        <>
          <Tag tone={courseStateTone[course.state]}>{t(`clients.states.${course.state}`)}</Tag>{' '}
          {t('clients.since', { day: day(course.signedOn) })} · {t('clients.daysOf', { count: days })} ·{' '}
          {t('clients.openedRecorded')}
        </>
      }
      crumbs={[{ to: paths.clients, text: t('clients.title') }]}
      actions={<CourseActions code={course.code} state={course.state} may={may} />}
    >
      {canOpenName && <OpenName key={course.code} opened={asked?.opened ?? null} answer={asked?.answer ?? null} />}
      <CourseWarnings warnings={course.warnings} />
      <CourseLine course={course} />
      <CourseFacts course={course} canReadJournal={canReadJournal} />
      <CoursePlan of={plan} can={mayPlan} />
      <CourseExit course={course} />
      <CourseAftercare course={course} />
      <CourseMonths
        months={course.months}
        organisationCode={course.organisation.code}
        paidKopecks={course.paidKopecks}
        canReadActs={canReadActs}
      />
      {canReadMoney && <CoursePayments payments={course.payments} />}
      {canReadMoney && (
        <CourseRepayments repayments={course.repayments} total={course.repaidKopecks} code={course.code} />
      )}
    </Page>
  )
}
