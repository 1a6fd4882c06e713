import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MailReason, MailStateTag } from '~/features/notices/mail-state-tag'
import { paths } from '~/paths'
import { recordRead } from '~/platform/audit/record.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { letterPage, mailServer } from '~/platform/mail/mail-list.read.server'
import { resendMail } from '~/platform/mail/resend-mail.server'
import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import { LetterView } from './letter-view'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'mail:read')
  const letter = await letterPage(params.id ?? '')
  if (!letter) throw new Response('not found', { status: 404 })
  await recordRead(actor, { action: 'mail.opened', subjectType: 'Mail', subjectId: letter.id })
  return { letter, from: mailServer()?.from ?? null, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'mail:read')
  const data = await request.formData()
  const result = await resendMail(actor, params.id ?? '', String(data.get('operationId') ?? ''))
  if (!result.ok) return { say: 'mail.resend.wrongState' }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.letter(params.id ?? ''), t('mail.resend.said'))
}

const formId = 'resend'

export default function LetterRoute() {
  const { t, instant } = useTexts()
  const { letter, from, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('mail.letterTitle')}
      lead={<MailStateTag state={letter.state} />}
      crumbs={[{ to: paths.mail, text: t('mail.title') }]}
      actions={
        letter.state === 'failed' && (
          <Form id={formId} operationId={operationId}>
            <Confirm
              form={formId}
              trigger={t('mail.resend.submit')}
              title={t('mail.resend.title')}
              confirm={t('mail.resend.submit')}
            >
              {t('mail.resend.text', { address: letter.toAddress })}
            </Confirm>
          </Form>
        )
      }
    >
      <Refusal say={refused?.say} />
      <dl className="facts">
        {(letter.error || letter.state === 'unconnected') && (
          <>
            <dt>{t('mail.error')}</dt>
            <dd>
              <MailReason {...letter} />
            </dd>
          </>
        )}
        <dt>{t('mail.at')}</dt>
        <dd>{instant(letter.createdAt)}</dd>
        {letter.sentAt && (
          <>
            <dt>{t('mail.sentAt')}</dt>
            <dd>{instant(letter.sentAt)}</dd>
          </>
        )}
        <dt>{t('mail.attempts')}</dt>
        <dd>{letter.attempts}</dd>
        {letter.state === 'retry' && (
          <>
            <dt>{t('mail.next')}</dt>
            <dd>{instant(letter.nextAttemptAt)}</dd>
          </>
        )}
        <dt>{t('mail.messageId')}</dt>
        <dd className="break-all">{letter.messageId}</dd>
      </dl>
      <LetterView letter={letter} from={from} />
    </Page>
  )
}
