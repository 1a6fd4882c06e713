import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeOwnPassword } from '~/features/people/change-own-password.server'
import { LanguageChoice } from '~/features/people/language-choice'
import { PersonFacts } from '~/features/people/person-facts'
import { personCard } from '~/features/people/person.read.server'
import { Refused } from '~/features/people/refused'
import { paths } from '~/paths'
import { leastPasswordLength } from '~/platform/auth/password.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { sessionIdOf } from '~/platform/auth/session.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const person = await personCard(actor.userId)
  if (!person) throw new Response('not found', { status: 404 })
  return { person, leastLength: leastPasswordLength }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const data = await request.formData()
  const [old, password, repeat] = ['old', 'password', 'repeat'].map((name) => String(data.get(name) ?? ''))
  if (password !== repeat) return { refusal: 'different' as const }
  const sessionId = await sessionIdOf(request)
  const result = await changeOwnPassword(actor, { old: old!, password: password!, sessionId })
  if (!result.ok) return { refusal: result.refusal }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.me, t('people.me.done'))
}

export default function Me() {
  const { t } = useTexts()
  const { person, leastLength } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  return (
    <Page title={t('people.me.title')} lead={person.name}>
      <PersonFacts person={person} mayReadJournal={false} />
      <Section title={t('people.me.password')}>
        <Refused refusal={told?.refusal} />
        <Form>
          <TextField name="old" type="password" label={t('people.me.old')} autoComplete="current-password" />
          <TextField
            name="password"
            type="password"
            label={t('people.me.new')}
            hint={t('common.firstPassword.hint', { count: leastLength })}
            autoComplete="new-password"
          />
          <TextField name="repeat" type="password" label={t('people.me.repeat')} autoComplete="new-password" />
          <Submit>{t('people.me.submit')}</Submit>
        </Form>
      </Section>
      <Section title={t('people.me.language')}>
        <LanguageChoice />
      </Section>
    </Page>
  )
}
