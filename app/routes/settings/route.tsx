import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { saveRegion } from '~/features/settings/save-region.server'
import { regionForm } from '~/features/settings/schema'
import { hoursFromMoscow, timeZones } from '~/features/settings/time-zones'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { now } from '~/platform/clock.server'
import { parseForm, valuesOf } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { regionProfile } from '~/platform/region/region.read.server'
import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'settings:edit')
  const zones = timeZones.map((zone) => ({ zone, hours: hoursFromMoscow(zone, now()) }))
  return { region: await regionProfile(), zones, operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'settings:edit')
  const data = await request.formData()
  const parsed = parseForm(regionForm, data)
  if (!parsed.ok) return { form: parsed.form, refusal: null }
  const result = await saveRegion(actor, parsed.value)
  if (!result.ok) return { form: { values: valuesOf(data), problems: {} }, refusal: result.refusal }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.settings, t('settings.saved'))
}

export default function Settings() {
  const { t } = useTexts()
  const { region, zones, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { quorumOverPercent, majorityOverPercent, commissionRules } = region
  const commission = {
    ...{ quorumOverPercent: String(quorumOverPercent), majorityOverPercent: String(majorityOverPercent) },
    commissionRules,
  }
  const { version, name, ministryName, timeZone, address, phone, email, paymentDetails, certificationSystem } = region
  const defaults = {
    ...commission,
    name,
    ministryName,
    timeZone,
    address,
    phone,
    email,
    paymentDetails,
    certificationSystem,
  }
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      {refused?.refusal && (
        <Say tone="bad" role="alert">
          {t('common.form.stale')}
        </Say>
      )}
      <Form state={refused?.form} operationId={operationId} version={version} defaults={defaults}>
        <TextField name="name" label={t('settings.name')} hint={t('settings.nameHint')} />
        <TextField name="ministryName" label={t('settings.ministryName')} hint={t('settings.ministryNameHint')} />
        <SelectField
          name="timeZone"
          label={t('settings.timeZone')}
          hint={t('settings.timeZoneHint')}
          options={zones.map(({ zone, hours }) => ({
            value: zone,
            text: `${t(`settings.zones.${zone}`)} (${t('settings.moscow')}${hours === 0 ? '' : hours > 0 ? `+${hours}` : `−${-hours}`})`,
          }))}
        />
        <h2>{t('settings.letters')}</h2>
        <p className="muted mb-3">{t('settings.lettersLead')}</p>
        <TextField name="address" label={t('settings.address')} hint={t('settings.addressHint')} isOptional />
        <TextField name="phone" label={t('settings.phone')} isOptional />
        <TextField name="email" label={t('settings.email')} isOptional />
        <LongTextField
          name="paymentDetails"
          label={t('settings.paymentDetails')}
          hint={t('settings.paymentDetailsHint')}
          rows={6}
          isOptional
        />
        <h2>{t('settings.certification')}</h2>
        <TextField
          name="certificationSystem"
          label={t('settings.certificationSystem')}
          hint={t('settings.certificationSystemHint')}
          isOptional
        />
        <h2>{t('settings.commission')}</h2>
        <p className="muted mb-3">{t('settings.commissionLead')}</p>
        <div className="fields">
          <TextField
            name="quorumOverPercent"
            inputMode="numeric"
            label={t('settings.quorum')}
            hint={t('settings.quorumHint')}
          />
          <TextField
            name="majorityOverPercent"
            inputMode="numeric"
            label={t('settings.majority')}
            hint={t('settings.majorityHint')}
          />
        </div>
        <TextField
          name="commissionRules"
          label={t('settings.commissionRules')}
          hint={t('settings.commissionRulesHint')}
          isOptional
        />
        <Submit>{t('common.action.save')}</Submit>
      </Form>
    </Page>
  )
}
