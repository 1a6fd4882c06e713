import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { Form, Submit, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

/** The form of an organisation, new or known. */
export function OrganisationForm(props: {
  answer: Refused | undefined
  operationId: string
  defaults?: Record<string, string>
  version?: number
  /** A centre of it that an order has included: then names and legal form are changed by an order. */
  orderedCentreId?: string | null
}) {
  const { t } = useTexts()
  return (
    <Form
      state={props.answer?.form}
      operationId={props.operationId}
      defaults={props.defaults}
      version={props.version}
      draftKey={`organisation:${props.defaults?.inn ?? 'new'}`}
    >
      <Refusal say={props.answer?.say} />
      {props.orderedCentreId ? (
        <OrderedNames defaults={props.defaults} centreId={props.orderedCentreId} />
      ) : (
        <>
          <TextField name="name" label={t('register.name')} />
          <TextField name="shortName" label={t('register.shortName')} hint={t('register.shortNameHint')} />
          <TextField name="legalForm" label={t('register.legalForm')} isOptional />
        </>
      )}
      <div className="fields">
        <TextField name="inn" label={t('register.inn')} hint={t('register.innHint')} inputMode="numeric" />
        <TextField name="ogrn" label={t('register.ogrn')} hint={t('register.ogrnHint')} inputMode="numeric" />
        <TextField name="kpp" label={t('register.kpp')} hint={t('register.kppHint')} isOptional />
      </div>
      <div className="fields">
        <TextField name="headName" label={t('register.headName')} isOptional />
        <TextField name="phone" label={t('register.phone')} type="tel" isOptional />
        <TextField name="email" label={t('register.email')} type="email" isOptional />
      </div>
      <TextField name="address" label={t('register.address')} isOptional />
      {props.version === undefined && <p className="muted mb-4">{t('register.codeHint')}</p>}
      <Submit>{t('common.action.save')}</Submit>
    </Form>
  )
}

/** What only an order changes: it is shown, and sent as it stands. */
function OrderedNames({ defaults = {}, centreId }: { defaults?: Record<string, string>; centreId: string }) {
  const { t } = useTexts()
  return (
    <Section title={t('entries.sections.order')}>
      <dl className="facts mb-2">
        {(['name', 'shortName', 'legalForm'] as const).map((field) => (
          <div key={field} className="contents">
            <dt>{t(`register.${field}`)}</dt>
            <dd>
              {defaults[field] || <span className="muted">{t('register.notGiven')}</span>}
              <input type="hidden" name={field} value={defaults[field]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mb-4">
        <Link to={paths.newOrder('renaming', { 'effect.centre': centreId })}>{t('entries.changeByOrder')}</Link>
      </p>
    </Section>
  )
}
