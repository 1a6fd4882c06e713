import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Cited } from '~/features/readings/citation'
import { readingRegister } from '~/features/readings/readings-in-force.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'settlement:read')
  return { register: await readingRegister(await today()) }
}

export default function Readings() {
  const { t, pick, day } = useTexts()
  const { register } = useLoaderData<typeof loader>()
  return (
    <Page title={t('readings.title')} lead={t('readings.lead')}>
      <Table
        caption={t('readings.title')}
        rows={register}
        keyOf={(reading) => reading.id}
        columns={[
          {
            text: t('readings.question'),
            cell: (reading) => <Link to={paths.reading(reading.id)}>{pick(reading.question)}</Link>,
          },
          { text: t('readings.clause'), cell: (reading) => <Cited citation={reading.citation} /> },
          { text: t('readings.inForce'), cell: (reading) => pick(reading.options[reading.inForce]!) },
          {
            text: t('readings.decision'),
            cell: (reading) => {
              const last = reading.current
              return last
                ? t('readings.decisionText', { number: last.number, day: day(last.decidedOn), from: day(last.fromOn) })
                : t('readings.byDefault')
            },
          },
        ]}
      />
    </Page>
  )
}
