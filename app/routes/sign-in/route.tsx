import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { demoPeople } from '~/features/people/demo-people.read.server'
import { signIn } from '~/features/people/sign-in.server'
import { paths } from '~/paths'
import { currentActor } from '~/platform/auth/require-actor.server'
import { localPath } from '~/platform/http/local-path'
import { Button } from '~/ui/button'
import { Form as CheckedForm, Submit, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  if (await currentActor(request)) throw redirect(paths.work)
  return { demo: await demoPeople() }
}

/** @public */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const result = await signIn(String(form.get('login') ?? ''), String(form.get('password') ?? ''))
  if (!result.ok)
    return {
      refusal: result.refusal,
      minutes: 'minutes' in result ? result.minutes : 0,
      login: String(form.get('login') ?? ''),
    }
  return redirect(localPath(new URL(request.url).searchParams.get('to')), {
    headers: { 'Set-Cookie': result.setCookie },
  })
}

export default function SignIn() {
  const { t } = useTexts()
  const { demo } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [params] = useSearchParams()
  return (
    <Page title={t('common.signIn.title')}>
      {params.get('saved') && <Say tone="good">{t('common.firstPassword.done')}</Say>}
      {params.get('ended') && !refused && <Say tone="warn">{t('common.signIn.ended')}</Say>}
      {refused && (
        <Say tone="bad" role="alert">
          {refused.refusal === 'locked'
            ? t('common.signIn.locked', { minutes: refused.minutes })
            : t('common.signIn.wrong')}
        </Say>
      )}
      <CheckedForm defaults={{ login: refused?.login ?? '' }}>
        <TextField
          name="login"
          label={t('common.signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <TextField
          name="password"
          label={t('common.signIn.password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <Submit>{t('common.signIn.submit')}</Submit>
      </CheckedForm>
      <p className="muted mt-4">
        <Link to={paths.methodology}>{t('common.nav.methodology')}</Link> {t('common.signIn.methodology')}
      </p>
      {demo && (
        <Section title={t('common.signIn.demo')}>
          <p className="muted mb-2">{t('common.signIn.demoNote', { password: demo.password })}</p>
          <Table
            caption={t('common.signIn.demo')}
            rows={demo.people}
            keyOf={(person) => person.login}
            columns={[
              { text: t('common.signIn.demoLogin'), cell: (person) => person.login },
              {
                text: t('common.signIn.demoRole'),
                cell: (person) => (
                  <div>
                    {person.roles.map((role) => t(`common.role.${role}`)).join(', ')} · {person.organisation}
                    {person.why && <div className="muted small">{t(`people.demo.${person.why}`)}</div>}
                  </div>
                ),
              },
              {
                text: '',
                isActions: true,
                cell: (person) => (
                  <Form method="post">
                    <input type="hidden" name="login" value={person.login} />
                    <input type="hidden" name="password" value={demo.password} />
                    <Button size="small">{t('common.signIn.demoEnter', { name: person.name })}</Button>
                  </Form>
                ),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}
