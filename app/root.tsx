import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { navigationFor } from './features/work/navigation'
import { workCounts } from './features/work/counts.read.server'
import { unreadCount } from './features/notices/notice-list.read.server'
import { paths } from './paths'
import { currentActor } from './platform/auth/require-actor.server'
import { regionProfile } from './platform/region/region.read.server'
import { takeFlash } from './platform/http/flash.server'
import { preferencesOf } from './platform/i18n/preferences.server'
import stylesheet from './ui/app.css?url'
import { workWithoutScripts } from './ui/before-scripts'
import { ButtonLink } from './ui/button'
import { Frame, PublicFrame } from './ui/frame'
import { useNonce } from './ui/nonce'
import { Page } from './ui/page'
import { TextsProvider, useTexts } from './ui/texts'
import { Toast } from './ui/toast'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = () => [{ title: 'Опора' }]

/** The frame's own data; pages ask for their permissions themselves. */
export async function loader({ request }: LoaderFunctionArgs) {
  const [preferences, actor, region, flash] = await Promise.all([
    preferencesOf(request),
    currentActor(request),
    regionProfile(),
    takeFlash(request),
  ])
  const body = {
    ...preferences,
    timeZone: region.timeZone,
    person: actor && { name: actor.name, place: actor.organisationName ?? actor.position },
    permissions: actor ? [...actor.permissions] : [],
    counts: actor ? await workCounts(actor) : {},
    unread: actor ? await unreadCount(actor) : 0,
    flash: flash.message,
  }
  return data(body, { headers: flash.headers })
}

/** What is typed into a page stands in its address, and changes nothing of the frame around it. */
export const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) =>
  defaultShouldRevalidate &&
  (formMethod !== undefined || currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search)

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html lang={frame?.language ?? 'ru'} data-view={frame?.view ?? 'normal'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: workWithoutScripts }} />
      </head>
      <body>
        <TextsProvider language={frame?.language ?? 'ru'} timeZone={frame?.timeZone ?? 'Europe/Moscow'}>
          <Shell frame={frame}>{children}</Shell>
        </TextsProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

type FrameData = ReturnType<typeof useLoaderData<typeof loader>>

function Shell({ frame, children }: { frame: FrameData | undefined; children: ReactNode }) {
  const { t } = useTexts()
  const { pathname } = useLocation()
  const view = frame?.view ?? 'normal'
  if (!frame?.person) {
    const links = [
      { to: paths.publicCentres, text: t('publicRegister.nav.register') },
      { to: paths.publicRanking, text: t('common.nav.ranking') },
      { to: paths.methodology, text: t('common.nav.methodology') },
      { to: paths.openData, text: t('publicRegister.nav.openData') },
      { to: paths.check, text: t('publicRegister.nav.check') },
      ...(pathname === paths.signIn ? [] : [{ to: paths.signIn, text: t('common.top.signIn') }]),
    ]
    return (
      <PublicFrame view={view} links={links}>
        {children}
      </PublicFrame>
    )
  }
  return (
    <Frame
      nav={navigationFor(t, frame.permissions, frame.counts, pathname)}
      person={frame.person}
      personTo={paths.me}
      notices={{ to: paths.notices, unread: frame.unread }}
      view={view}
    >
      {children}
      {frame.flash && <Toast {...frame.flash} />}
    </Frame>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { t } = useTexts()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const time = new Date().toISOString().slice(0, 19).replace('T', ' ')
  const text =
    status === 404
      ? t('common.error.notFound')
      : status === 409
        ? t('common.error.formUsed')
        : status === 403
          ? t('common.error.forbidden')
          : t('common.error.unexpected', { time })
  return (
    <Page title={t('common.error.title')}>
      <p>{text}</p>
      <p className="mt-4">
        <ButtonLink to={paths.work}>{t('common.error.home')}</ButtonLink>
      </p>
    </Page>
  )
}
