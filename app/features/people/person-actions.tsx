import { Form } from '@remix-run/react'
import { Confirm } from '~/ui/confirm'
import { useTexts } from '~/ui/texts'
import { passwordLinkHours } from './password-link'
import type { PersonCard } from './person.read.server'

const formId = 'person-actions'

/** What an administrator may do with a person's account; each asks first and says what will happen. */
export function PersonActions({ person }: { person: PersonCard }) {
  const { t } = useTexts()
  return (
    <Form method="post" id={formId} className="flex flex-wrap gap-2">
      {person.isActive && (
        <Confirm
          form={formId}
          name="intent"
          value="issueLink"
          kind={person.state === 'noPassword' ? 'main' : 'plain'}
          trigger={t('people.link.button')}
          title={t('people.link.title')}
          confirm={t('people.link.confirm')}
        >
          {t(person.state === 'noPassword' ? 'people.link.newText' : 'people.link.resetText', {
            hours: passwordLinkHours,
          })}
        </Confirm>
      )}
      {person.state === 'locked' && (
        <Confirm
          form={formId}
          name="intent"
          value="unlock"
          kind="plain"
          trigger={t('people.unlock.button')}
          title={t('people.unlock.title')}
          confirm={t('people.unlock.button')}
        >
          {t('people.unlock.text')}
        </Confirm>
      )}
      <Confirm
        form={formId}
        name="intent"
        value={person.isActive ? 'deactivate' : 'activate'}
        kind={person.isActive ? 'danger' : 'main'}
        trigger={t(person.isActive ? 'people.deactivate.button' : 'people.activate.button')}
        title={t(person.isActive ? 'people.deactivate.title' : 'people.activate.title')}
        confirm={t(person.isActive ? 'people.deactivate.button' : 'people.activate.button')}
      >
        {t(person.isActive ? 'people.deactivate.text' : 'people.activate.text')}
      </Confirm>
    </Form>
  )
}
