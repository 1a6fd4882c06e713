import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Cited } from '~/features/readings/citation'
import { decideReading } from '~/features/readings/decide-reading.server'
import { readingRegister } from '~/features/readings/readings-in-force.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { field, parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const schema = z.object({
  option: field.text(),
  number: field.text(60),
  decidedOn: field.day,
  fromOn: field.day,
  basis: field.optionalText(),
  operationId: z.string(),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'settlement:read')
  const reading = (await readingRegister(await today())).find((one) => one.id === params.id)
  if (!reading) throw new Response('not found', { status: 404 })
  return { reading, canDecide: actor.permissions.has('reading:decide'), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'reading:decide')
  const parsed = parseForm(schema, await request.formData())
  if (!parsed.ok) return { form: parsed.form, refusal: null }
  const { operationId, ...choice } = parsed.value
  const result = await decideReading(actor, { ...choice, readingId: params.id! }, operationId)
  if (!result.ok) return { form: null, refusal: result.refusal }
  return redirectWith(paths.reading(params.id!), textsOf(await languageOf(request)).t('readings.saved'))
}

export default function ReadingPage() {
  const { t, pick, day } = useTexts()
  const { reading, canDecide, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={pick(reading.question)}
      lead={<Cited citation={reading.citation} />}
      crumbs={[{ to: paths.readings, text: t('readings.title') }]}
    >
      <dl className="facts">
        <dt>{t('readings.inForce')}</dt>
        <dd>
          <b>{pick(reading.options[reading.inForce]!)}</b>
        </dd>
        <dt>{t('readings.options')}</dt>
        <dd>
          <ul>
            {Object.entries(reading.options).map(([id, option]) => (
              <li key={id}>
                {pick(option)}
                {id === reading.default && <span className="muted"> · {t('readings.byDefault')}</span>}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('readings.defaultReason')}</dt>
        <dd>{pick(reading.reason)}</dd>
        {reading.rules.length > 0 && (
          <>
            <dt>{t('readings.rules')}</dt>
            <dd>
              {reading.rules.map((rule) => (
                <div key={rule.id}>
                  <Link to={paths.rule(rule.id)}>{pick(rule.title)}</Link>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Section title={t('readings.history')}>
        <Table
          rows={reading.decisions}
          keyOf={(row) => row.id}
          empty={<p className="empty">{t('readings.noDecisions')}</p>}
          columns={[
            { text: t('readings.fromOn'), cell: (row) => day(row.fromOn) },
            { text: t('readings.option'), cell: (row) => pick(reading.options[row.option]!) },
            { text: t('readings.number'), cell: (row) => row.number },
            { text: t('readings.decidedOn'), cell: (row) => day(row.decidedOn) },
            { text: t('readings.basis'), cell: (row) => row.basis },
          ]}
        />
      </Section>
      {canDecide && (
        <Section title={t('readings.chooseTitle')}>
          {reading.decidesMoney && <Say>{t('readings.confirmText')}</Say>}
          {answer?.refusal && (
            <Say tone="bad" role="alert">
              {t(`readings.refusal.${answer.refusal}`)}
            </Say>
          )}
          <Form state={answer?.form} operationId={operationId}>
            <SelectField
              name="option"
              label={t('readings.option')}
              empty="—"
              options={Object.entries(reading.options).map(([value, text]) => ({ value, text: pick(text) }))}
            />
            <div className="fields">
              <TextField name="number" label={t('readings.number')} />
              <TextField name="decidedOn" label={t('readings.decidedOn')} type="date" />
              <TextField
                name="fromOn"
                label={t('readings.fromOn')}
                type="date"
                hint={reading.decidesMoney && t('readings.fromHint')}
              />
            </div>
            <LongTextField name="basis" label={t('readings.basis')} isOptional />
            <Submit>{t('readings.choose')}</Submit>
          </Form>
        </Section>
      )}
    </Page>
  )
}
