import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { activatePerson } from '~/features/people/activate-person.server'
import { deactivatePerson } from '~/features/people/deactivate-person.server'
import { endSessions } from '~/features/people/end-sessions.server'
import { issuePasswordLink } from '~/features/people/issue-password-link.server'
import { IssuedLink } from '~/features/people/issued-link'
import { stateTones } from '~/features/people/person'
import { PersonActions } from '~/features/people/person-actions'
import { PersonDeputies } from '~/features/people/person-deputies'
import { PersonFacts } from '~/features/people/person-facts'
import { PersonSessions } from '~/features/people/person-sessions'
import { personCard } from '~/features/people/person.read.server'
import { Refused } from '~/features/people/refused'
import { revokeDeputy } from '~/features/people/revoke-deputy.server'
import { unlockPerson } from '~/features/people/unlock-person.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'user:read')
  const person = await personCard(params.userId!)
  if (!person) throw new Response('not found', { status: 404 })
  return {
    person,
    isSelf: person.id === actor.userId,
    mayManage: actor.permissions.has('user:manage'),
    mayReadJournal: actor.permissions.has('audit:read'),
  }
}

const doneTexts = {
  activate: 'people.activate.done',
  deactivate: 'people.deactivate.done',
  unlock: 'people.unlock.done',
  endSessions: 'people.sessions.ended',
  revokeDeputy: 'people.deputies.revoked',
} as const

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'user:manage')
  const userId = params.userId!
  const data = await request.formData()
  const intent = String(data.get('intent'))
  if (intent === 'issueLink') {
    const issued = await issuePasswordLink(actor, userId)
    if (!issued.ok) return { refusal: issued.refusal, link: null }
    const address = new URL(paths.firstPassword(issued.token), request.url).href
    return { refusal: null, link: { address, expiresAt: issued.expiresAt } }
  }
  if (!(intent in doneTexts)) throw new Response('bad request', { status: 400 })
  const asked = intent as keyof typeof doneTexts
  const result = await {
    activate: () => activatePerson(actor, userId),
    deactivate: () => deactivatePerson(actor, userId),
    unlock: () => unlockPerson(actor, userId),
    endSessions: () => endSessions(actor, userId),
    revokeDeputy: () => revokeDeputy(actor, userId, String(data.get('deputyshipId'))),
  }[asked]()
  if (!result.ok) return { refusal: result.refusal, link: null }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.person(userId), t(doneTexts[asked]))
}

export default function Person() {
  const { t } = useTexts()
  const { person, isSelf, mayManage, mayReadJournal } = useLoaderData<typeof loader>()
  const told = useActionData<typeof action>()
  return (
    <Page
      title={person.name}
      lead={<Tag tone={stateTones[person.state]}>{t(`people.states.${person.state}`)}</Tag>}
      crumbs={[{ to: paths.people, text: t('people.title') }]}
      actions={mayManage && <ButtonLink to={paths.editPerson(person.id)}>{t('people.card.edit')}</ButtonLink>}
    >
      <Refused refusal={told?.refusal} />
      {told?.link && <IssuedLink name={person.name} {...told.link} />}
      {isSelf && (
        <Say>
          {t('people.card.self')} <Link to={paths.me}>{t('people.me.title')}</Link>
        </Say>
      )}
      {person.state === 'noPassword' && !told?.link && <Say tone="warn">{t('people.card.noPassword')}</Say>}
      <PersonFacts person={person} mayReadJournal={mayReadJournal} />
      {mayManage && !isSelf && <PersonActions person={person} />}
      <PersonDeputies person={person} mayManage={mayManage} />
      <PersonSessions person={person} mayManage={mayManage} />
    </Page>
  )
}
