import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CentreHistory } from '~/features/public-register/centre-history'
import { CentreMain } from '~/features/public-register/centre-main'
import { centrePage } from '~/features/public-register/centre-page.read.server'
import { CentrePapers } from '~/features/public-register/centre-papers'
import { askedDay } from '~/features/public-register/centre-query'
import { StatusTag } from '~/features/public-register/centre-tags'
import { DayChoice } from '~/features/public-register/day-choice'
import { publicMeta } from '~/features/public-register/public-meta'
import { readNumber } from '~/features/public-register/read-number'
import { structuredCentre } from '~/features/public-register/structured-centre'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = readNumber(params.number)
  const day = await today()
  const on = askedDay(request.url, day)
  const page = number === null ? null : await centrePage(number, on, day)
  if (!page) throw new Response('not found', { status: 404 })
  const { t } = textsOf(await languageOf(request))
  const { centreName, municipality, forWhom, stay } = page.card
  const canonical = absoluteAddress(paths.publicCentre(page.number))
  return {
    page,
    on,
    isPast: on < day,
    about: {
      title: [centreName, municipality].filter(Boolean).join(', '),
      description: [
        t('publicRegister.card.number', { number }),
        t(`publicRegister.for.${forWhom}`),
        t(`publicRegister.stays.${stay}`),
        municipality,
      ].join(', '),
      canonical,
      structured: structuredCentre(page, canonical),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicMeta(data?.about)

export default function Centre() {
  const { t, day } = useTexts()
  const { page, on, isPast } = useLoaderData<typeof loader>()
  const { number, card, history, set, isOnDay } = page
  const changed = history.findLast(({ kind }) => kind === 'suspension' || kind === 'exclusion')?.fromOn ?? on
  return (
    <Page
      title={
        <>
          {card.centreName} <StatusTag status={card.status} />
        </>
      }
      lead={`${t('publicRegister.card.number', { number })} · ${card.organisationShortName}`}
      crumbs={[{ to: paths.publicCentres, text: t('publicRegister.nav.register') }]}
      actions={
        isOnDay && (
          <a className="button" href={paths.centreExtract(number, isPast ? on : undefined)} rel="nofollow">
            {t('publicRegister.card.extract')}
          </a>
        )
      }
    >
      {isPast && (
        <Say tone="warn">
          {t(isOnDay ? 'publicRegister.card.asOf' : 'publicRegister.card.notYet', { day: day(on) })}{' '}
          <Link to={paths.publicCentre(number)}>{t('publicRegister.toToday')}</Link>
        </Say>
      )}
      {isOnDay && (
        <>
          {card.status !== 'included' && (
            <Say tone={card.status === 'excluded' ? 'bad' : 'warn'}>
              {t(`publicRegister.card.${card.status}`, { day: day(changed) })}
            </Say>
          )}
          <CentreMain card={card} day={on} />
          <CentrePapers card={card} set={set} />
          <CentreHistory number={number} history={history} />
        </>
      )}
      <DayChoice on={on} />
    </Page>
  )
}
