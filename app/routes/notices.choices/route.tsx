import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noticeChoices } from '~/features/notices/choices.read.server'
import { chooseNotices } from '~/features/notices/choose-notices.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { problemAt } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, SelectField, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  return { ...(await noticeChoices(actor)), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const data = await request.formData()
  const result = await chooseNotices(actor, Object.fromEntries(data), String(data.get('operationId') ?? ''))
  if (!result.ok) return problemAt(data, result.kind, { key: 'choose' })
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.noticeChoices, t('notices.choices.saved'))
}

export default function NoticeChoices() {
  const { t } = useTexts()
  const { email, kinds, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('notices.choices.title')}
      lead={t('notices.choices.lead')}
      crumbs={[{ to: paths.notices, text: t('notices.heading') }]}
    >
      {!email && <Say tone="warn">{t('notices.choices.noAddress')}</Say>}
      {kinds.length === 0 ? (
        <Empty>{t('notices.choices.none')}</Empty>
      ) : (
        <Form
          state={refused}
          operationId={operationId}
          defaults={Object.fromEntries(kinds.map(({ kind, how }) => [kind, how]))}
        >
          {kinds.map(({ kind, hows, mayBeOff }) => (
            <SelectField
              key={kind}
              name={kind}
              label={t(`notices.kind.${kind}`)}
              hint={mayBeOff ? undefined : t('notices.choices.mayNotBeOff')}
              options={hows.map((how) => ({ value: how, text: t(`notices.how.${how}`) }))}
            />
          ))}
          <Submit>{t('notices.choices.submit')}</Submit>
        </Form>
      )}
    </Page>
  )
}
