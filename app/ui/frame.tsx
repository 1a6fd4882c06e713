import { Form, Link, NavLink, useLocation } from '@remix-run/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from './button'
import { isTyping, Keys } from './keys'
import { Mark } from './mark'
import { useTexts } from './texts'

export interface NavItem {
  to: string
  text: string
}

/** A room of the portal, with those behind its door where the person is inside. */
export interface NavRoom extends NavItem {
  count: number
  isHere: boolean
  rooms: readonly Omit<NavRoom, 'rooms'>[]
}

/** The frame of every page behind the sign-in. */
export function Frame(props: {
  nav: readonly NavRoom[]
  person: { name: string; place: string }
  /** The page of one's own account. */
  personTo: string
  notices: { to: string; unread: number }
  view: string
  children: ReactNode
}) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const { pathname } = useLocation()
  useEffect(() => setOpen(false), [pathname])
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('common.nav.skip')}
      </a>
      <div className="side" data-open={isOpen}>
        <div className="side-bar">
          <Link to="/work" className="brand">
            <Mark /> {t('common.portal')}
          </Link>
          <Button
            type="button"
            size="small"
            className="menu-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('common.nav.menu')}
          </Button>
        </div>
        <nav aria-label={t('common.nav.rooms')}>
          <ul>
            {props.nav.map((room) => (
              <li key={room.to}>
                <RoomLink {...room} />
                {room.rooms.length > 0 && (
                  <ul>
                    {room.rooms.map((inner) => (
                      <li key={inner.to}>
                        <RoomLink {...inner} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div>
        <header className="top">
          <Search />
          <div className="right">
            <ViewAndLanguage view={props.view} />
            <Keys />
            <Notices {...props.notices} />
            <Link to={props.personTo} title={props.person.place}>
              {props.person.name}
              {props.person.place && <span className="place"> · {props.person.place}</span>}
            </Link>
            <Form method="post" action="/sign-out">
              <button className="linklike">{t('common.top.signOut')}</button>
            </Form>
          </div>
        </header>
        {props.children}
      </div>
    </div>
  )
}

function RoomLink({ to, text, count, isHere }: Omit<NavRoom, 'rooms'>) {
  return (
    <Link to={to} prefetch="intent" aria-current={isHere ? 'page' : undefined}>
      {text}
      {count > 0 && <span className="side-count">{count}</span>}
    </Link>
  )
}

/** The way to what the portal has told, with how much of it is not read. */
function Notices({ to, unread }: { to: string; unread: number }) {
  const { t } = useTexts()
  if (unread === 0) return <Link to={to}>{t('notices.heading')}</Link>
  return (
    <Link to={to} aria-label={`${t('notices.heading')}: ${t('notices.unread', { count: unread })}`}>
      {t('notices.heading')} <span className="unread">{unread}</span>
    </Link>
  )
}

/** Pages before the sign-in. */
export function PublicFrame(props: { view: string; links: readonly NavItem[]; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div className="shell shell-public">
      <div>
        <header className="top">
          <Link to="/" className="brand" style={{ paddingBottom: 4 }}>
            <Mark /> {t('common.portal')}
          </Link>
          <div className="right">
            {props.links.map((link) => (
              <NavLink key={link.to} to={link.to}>
                {link.text}
              </NavLink>
            ))}
            <ViewAndLanguage view={props.view} />
          </div>
        </header>
        {props.children}
      </div>
    </div>
  )
}

function Search() {
  const { t } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])
  return (
    <form className="search" action="/search" role="search">
      <input
        ref={input}
        type="search"
        name="q"
        placeholder={`${t('common.top.search')}  /`}
        aria-label={t('common.top.searchLabel')}
      />
    </form>
  )
}

function ViewAndLanguage({ view }: { view: string }) {
  const { t, language } = useTexts()
  const { pathname, search } = useLocation()
  const isLowVision = view !== 'normal'
  const choices = isLowVision
    ? ([
        ['low-vision', t('common.top.black')],
        ['low-vision-dark', t('common.top.white')],
        ['low-vision-blue', t('common.top.blue')],
        ['normal', t('common.top.normalView')],
      ] as const)
    : ([['low-vision', t('common.top.lowVision')]] as const)
  return (
    <Form method="post" action="/preferences" preventScrollReset className="flex flex-wrap gap-x-4 gap-y-1">
      <input type="hidden" name="back" value={pathname + search} />
      {choices.map(([value, text]) => (
        <button
          key={value}
          className="linklike"
          name="view"
          value={value}
          aria-pressed={isLowVision ? view === value : undefined}
        >
          {text}
        </button>
      ))}
      <button
        className="linklike"
        name="language"
        value={language === 'ru' ? 'en' : 'ru'}
        lang={language === 'ru' ? 'en' : 'ru'}
      >
        {t('common.top.otherLanguage')}
      </button>
    </Form>
  )
}
