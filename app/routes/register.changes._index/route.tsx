import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { diffAsked } from '~/features/register/diff-asked'
import { CardValue } from '~/features/register/entry-facts'
import { registerDiff, type DiffKind } from '~/features/register/register-diff.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { Page } from '~/ui/page'
import { ExportLink, Table } from '~/ui/table'
import { Say, Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'organisation:read', { organisationId: null })
  const asked = diffAsked(request.url, await today())
  const isOrdered = asked.from <= asked.to
  return { asked, isOrdered, rows: isOrdered ? await registerDiff(asked) : [] }
}

const tones: Record<DiffKind, Tone> = {
  ...{ included: 'good', resumed: 'good', excluded: 'bad', left: 'bad', suspended: 'warn', questioned: 'warn' },
  changed: 'plain',
}

export default function RegisterChanges() {
  const { t, day } = useTexts()
  const { asked, isOrdered, rows } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('entries.diff.title')}
      lead={t('entries.diff.lead')}
      crumbs={[{ to: paths.register, text: t('entries.title') }]}
    >
      <form className="filters">
        {(['from', 'to'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`diff-${name}`}>{t(`entries.compare.${name}`)}</label>
            <input id={`diff-${name}`} name={name} type="date" className="input" defaultValue={asked[name]} />
          </div>
        ))}
        <label className="check">
          <input type="checkbox" name="own" defaultChecked={asked.withOwn} />
          <span>{t('entries.diff.withOwn')}</span>
        </label>
        <button className="button">{t('entries.compare.show')}</button>
        <span className="ml-auto">
          <ExportLink to={paths.registerChangesExport} text={t('common.action.exportCsv')} />
        </span>
      </form>
      {!isOrdered && <Say tone="bad">{t('entries.diff.wrongDays')}</Say>}
      <Table
        caption={t('entries.diff.title')}
        rows={rows}
        keyOf={(row) => row.code}
        empty={
          isOrdered && <p className="empty">{t('entries.diff.empty', { from: day(asked.from), to: day(asked.to) })}</p>
        }
        columns={[
          { text: t('entries.number'), isNumber: true, cell: ({ card }) => card.number },
          {
            text: t('entries.centre'),
            cell: ({ code, card }) => (
              <div>
                <Link to={`${paths.entry(code)}?from=${asked.from}&to=${asked.to}`}>{card.centreName}</Link>
                <div className="muted">{card.organisationShortName}</div>
              </div>
            ),
          },
          {
            text: t('entries.diff.what'),
            cell: ({ kind }) => <Tag tone={tones[kind]}>{t(`entries.diff.${kind}`)}</Tag>,
          },
          {
            text: t('entries.history.what'),
            cell: ({ fields }) => (
              <ul>
                {fields.map(({ field, from, to }) => (
                  <li key={field}>
                    {t(`entries.field.${field}`)}: <CardValue field={field} value={from} /> →{' '}
                    <b>
                      <CardValue field={field} value={to} />
                    </b>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Page>
  )
}
