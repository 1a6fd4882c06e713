import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isLinkAlive, setFirstPassword } from '~/features/people/set-first-password.server'
import { paths } from '~/paths'
import { leastPasswordLength } from '~/platform/auth/password.server'
import { Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public Whoever holds the link has not signed in yet. */
export async function loader({ params }: LoaderFunctionArgs) {
  return { isAlive: await isLinkAlive(params.token!), leastLength: leastPasswordLength }
}

/** @public The token of the link is the permission, and is used up. */
export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const password = String(data.get('password') ?? '')
  if (password !== String(data.get('repeat') ?? '')) return { refusal: 'different' as const }
  const result = await setFirstPassword(params.token!, password)
  if (!result.ok) return { refusal: result.refusal }
  return redirect(`${paths.signIn}?saved=1`)
}

export default function FirstPassword() {
  const { t } = useTexts()
  const { isAlive, leastLength } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (!isAlive)
    return (
      <Page title={t('common.firstPassword.title')}>
        <Say tone="warn">{t('common.firstPassword.dead')}</Say>
      </Page>
    )
  return (
    <Page title={t('common.firstPassword.title')} lead={t('common.firstPassword.lead')}>
      {refused && (
        <Say tone="bad" role="alert">
          {t(`common.firstPassword.${refused.refusal}`, { count: leastLength })}
        </Say>
      )}
      <Form>
        <TextField
          name="password"
          type="password"
          label={t('common.firstPassword.password')}
          hint={t('common.firstPassword.hint', { count: leastLength })}
          autoComplete="new-password"
        />
        <TextField name="repeat" type="password" label={t('common.firstPassword.repeat')} autoComplete="new-password" />
        <Submit>{t('common.firstPassword.submit')}</Submit>
      </Form>
    </Page>
  )
}
