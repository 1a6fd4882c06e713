import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireCourse } from '~/features/clients/require-course.server'
import { planOfCourse } from '~/features/quality-facts/plan-of-course.read.server'
import { receivePlan } from '~/features/quality-facts/receive-plan.server'
import { paths } from '~/paths'
import { acceptOf, mostFileBytes, scanKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { FileField } from '~/ui/file-field'
import { Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { course } = await requireCourse(request, 'quality-facts:edit', params.code)
  return { of: await planOfCourse(course.id), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'quality-facts:edit', params.code)
  const result = await receivePlan(actor, course.id, await readMultipart(request, mostFileBytes))
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.course(course.code), t('qualityFacts.plan.saved'))
}

/** The plan of a client's rehabilitation: its day, and its file. */
export default function Plan() {
  const { t, day } = useTexts()
  const { of, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { code, plan, dueOn } = of
  return (
    <Page
      title={t('qualityFacts.plan.title', { code })}
      lead={dueOn === null ? t('qualityFacts.plan.leadNoTerm') : t('qualityFacts.plan.lead', { day: day(dueOn) })}
      crumbs={[
        { to: paths.clients, text: t('clients.title') },
        { to: paths.course(code), text: code },
      ]}
    >
      {of.standing === 'lacking' && dueOn && (
        <Say tone="warn">{t('qualityFacts.plan.willBeLate', { day: day(dueOn) })}</Say>
      )}
      <Form
        state={refused?.form}
        operationId={operationId}
        version={plan?.version}
        encType="multipart/form-data"
        defaults={{ madeOn: plan?.madeOn ?? '', signedOn: plan?.signedOn ?? '' }}
        draftKey={`plan:${code}`}
      >
        <Refusal say={refused?.say} />
        <div className="fields">
          <TextField name="madeOn" type="date" label={t('qualityFacts.plan.madeOn')} />
          <TextField name="signedOn" type="date" label={t('qualityFacts.plan.signedOn')} isOptional />
        </div>
        <FileField
          name="file"
          label={t('qualityFacts.plan.file')}
          limits={fileLimits(scanKinds)}
          accept={acceptOf(scanKinds)}
          isOptional
          kept={
            plan?.file && (
              <a href={paths.file(plan.file.id)}>{t('qualityFacts.plan.fileKept', { name: plan.file.name })}</a>
            )
          }
        />
        <div className="mt-4 flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.course(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
