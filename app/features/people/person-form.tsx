import { useEffect, useState, type FormEvent } from 'react'
import type { FormState } from '~/platform/forms/parse'
import { roles, type Role } from '~/platform/permissions/roles'
import { ChecksField, Form, SelectField, Submit, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { rolesFor } from './roles-fit'

interface PersonFormProps {
  state?: FormState | null
  operationId: string
  version?: number
  defaults?: Record<string, string>
  held?: readonly Role[]
  /** For a new person: where they may belong. For a known one that is settled. */
  organisations?: readonly { code: string; shortName: string }[]
  belongsToOrganisation?: boolean
}

/** The form of a new or a known person. */
export function PersonForm(props: PersonFormProps) {
  const { t } = useTexts()
  const [fitting, choosePlace] = useFittingRoles(props)
  return (
    <Form
      state={props.state}
      operationId={props.operationId}
      version={props.version}
      defaults={props.defaults}
      onChange={choosePlace}
    >
      <div className="fields">
        <TextField name="surname" label={t('people.surname')} />
        <TextField name="givenName" label={t('people.givenName')} />
        <TextField name="patronymic" label={t('people.patronymic')} isOptional />
        <TextField name="position" label={t('people.position')} isOptional />
        <TextField name="email" label={t('people.email')} type="email" isOptional />
      </div>
      {props.organisations && (
        <>
          <TextField
            name="login"
            label={t('people.login')}
            hint={t('people.loginHint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <SelectField
            name="organisation"
            label={t('people.organisation')}
            hint={t('people.organisationHint')}
            empty={t('people.ministry')}
            options={props.organisations.map((one) => ({ value: one.code, text: one.shortName }))}
          />
        </>
      )}
      <ChecksField
        name="roles"
        label={t('people.roles')}
        chosen={props.held ?? []}
        options={fitting.map((role) => ({ value: role, text: t(`common.role.${role}`) }))}
      />
      <p className="field-hint mb-4">{t('people.rolesHint')}</p>
      <Submit>{t('people.save')}</Submit>
    </Form>
  )
}

/** Only the roles that fit the chosen place are offered; without scripts all are, and the server tells. */
function useFittingRoles(props: PersonFormProps) {
  const chosenAtFirst = props.belongsToOrganisation ?? Boolean(props.state?.values.organisation)
  const [isReady, setReady] = useState(props.belongsToOrganisation !== undefined)
  const [belongs, setBelongs] = useState(chosenAtFirst)
  useEffect(() => setReady(true), [])
  const choosePlace = (event: FormEvent<HTMLFormElement>) => {
    const { name, value } = event.target as unknown as HTMLInputElement
    if (name === 'organisation') setBelongs(value !== '')
  }
  return [isReady ? rolesFor(belongs) : roles, choosePlace] as const
}
