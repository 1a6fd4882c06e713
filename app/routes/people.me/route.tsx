import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CalendarLinkSection } from '~/features/deadlines/calendar-link-section'
import { makeCalendarLink, ownCalendarLink, revokeCalendarLink } from '~/features/deadlines/calendar-link.server'
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
import { ButtonLink } from '~/ui/button'
import { Form, Submit, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const person = await personCard(actor.userId)
  if (!person) throw new Response('not found', { status: 404 })
  const hasTerms = actor.permissions.has('deadline:read')
  return {
    person,
    leastLength: leastPasswordLength,
    hasTerms,
    link: hasTerms ? await ownCalendarLink(actor) : null,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const data = await request.formData()
  const intent = data.get('intent')
  const { t } = textsOf(await languageOf(request))
  if (intent === 'makeLink') {
    if (!actor.permissions.has('deadline:read')) throw new Response('forbidden', { status: 403 })
    return { address: new URL(paths.deadlineFeed(await makeCalendarLink(actor)), request.url).href }
  }
  if (intent === 'revokeLink') {
    await revokeCalendarLink(actor)
    return redirectWith(paths.me, t('deadlines.feed.revoked'))
  }
  const [old, password, repeat] = ['old', 'password', 'repeat'].map((name) => String(data.get(name) ?? ''))
  if (password !== repeat) return { refusal: 'different' as const }
  const sessionId = await sessionIdOf(request)
  const result = await changeOwnPassword(actor, { old: old!, password: password!, sessionId })
  if (!result.ok) return { refusal: result.refusal }
  return redirectWith(paths.me, t('people.me.done'))
}

export default function Me() {
  const { t } = useTexts()
  const { person, leastLength, hasTerms, link } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  return (
    <Page title={t('people.me.title')} lead={person.name}>
      <PersonFacts person={person} mayReadJournal={false} />
      <Section title={t('people.me.password')}>
        <Refused refusal={told && 'refusal' in told ? told.refusal : undefined} />
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
      <Section title={t('notices.choices.section')}>
        <ButtonLink to={paths.noticeChoices}>{t('notices.choices.open')}</ButtonLink>
      </Section>
      {hasTerms && <CalendarLinkSection link={link} address={told && 'address' in told ? told.address : undefined} />}
      <Section title={t('people.me.language')}>
        <LanguageChoice />
      </Section>
    </Page>
  )
}
