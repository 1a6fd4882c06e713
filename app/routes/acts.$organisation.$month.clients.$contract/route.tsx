import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { askedVersion } from '~/features/acts/asked-version'
import { clientMonth } from '~/features/acts/client-month.read.server'
import { ClientMonthForm } from '~/features/acts/client-month-form'
import { ClientMonthLead } from '~/features/acts/client-month-lead'
import { ClientMonthSeen } from '~/features/acts/client-month-seen'
import { fillClientMonth } from '~/features/acts/fill-client-month.server'
import { readFilledMonth } from '~/features/acts/fill-schema'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { courseByCode } from '~/features/clients/find-course.read.server'
import { today } from '~/platform/clock.server'
import { takeFileField } from '~/platform/files/file-field.server'
import { mostFileBytes, scanKinds } from '~/platform/files/file-kinds'
import { problemAt } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const notFound = () => new Response('not found', { status: 404 })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:read', params)
  const number = askedVersion(request.url)
  if (number === null) throw notFound()
  const page = await clientMonth(actor, organisation, { month, contractCode: params.contract ?? '', number })
  if (!page) throw notFound()
  return { page, organisation, month, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:fill', params)
  const course = await courseByCode(params.contract ?? '')
  if (course?.organisationId !== organisation.id) throw notFound()
  const sent = await readMultipart(request, mostFileBytes)
  const { data } = sent
  const day = await today()
  const read = readFilledMonth(data, { contractId: course.id, month, today: day })
  if (!read.ok) return { refusal: null, form: read.form }
  const taken = await takeFileField(sent, 'scan', scanKinds)
  if (!taken.ok) return { refusal: null, form: taken.form }
  const { next, ...filled } = read.value
  const result = await fillClientMonth(actor, {
    ...filled,
    organisationId: organisation.id,
    month,
    today: day,
    scan: taken.file,
  })
  if (!result.ok) return { refusal: result.refusal, form: { ...problemAt(data, 'x', { key: 'wrong' }), problems: {} } }
  const { t } = textsOf(await languageOf(request))
  const to = next ? paths.actFill(organisation.code, month, next) : paths.act(organisation.code, month)
  return redirectWith(to, t('acts.fill.saved', { client: course.code }))
}

export default function ClientMonth() {
  const { t, month: monthText } = useTexts()
  const { page, organisation, month, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const client = page.course.name ?? page.course.code
  return (
    <Page
      title={t('acts.fill.title', { client, month: monthText(month) })}
      crumbs={[
        { to: paths.acts, text: t('acts.list.title') },
        { to: paths.act(organisation.code, month), text: t('acts.month.title', { month: monthText(month) }) },
      ]}
      lead={<ClientMonthLead page={page} />}
      actions={
        <ButtonLink to={paths.actPrint(organisation.code, month, page.course.code)}>
          {t('acts.fill.printOne')}
        </ButtonLink>
      }
    >
      {refused?.refusal && (
        <Say tone="bad" role="alert">
          {refused.refusal === 'stale' ? t('common.form.stale') : t(`acts.refusal.${refused.refusal}`)}
        </Say>
      )}
      {page.canFill ? (
        <ClientMonthForm
          key={page.course.contractId}
          page={page}
          draftKey={`act:${organisation.code}:${month}:${page.course.code}`}
          operationId={operationId}
          form={refused?.form}
        />
      ) : (
        <ClientMonthSeen page={page} />
      )}
    </Page>
  )
}
