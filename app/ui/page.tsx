import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTexts } from './texts'

export interface Crumb {
  to: string
  text: string
}

/** The head of every page: where we are, what it is, in which state, and the main action at the right. */
export function Page(props: {
  title: ReactNode
  crumbs?: readonly Crumb[]
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  const { t } = useTexts()
  return (
    <main id="content" className="page" tabIndex={-1}>
      {props.crumbs && props.crumbs.length > 0 && (
        <nav className="crumbs" aria-label={t('common.nav.where')}>
          <ol>
            {props.crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.text}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="head">
        <div>
          <h1>{props.title}</h1>
          {props.lead && <div className="head-lead">{props.lead}</div>}
        </div>
        {props.actions && <div className="head-actions">{props.actions}</div>}
      </div>
      {props.children}
    </main>
  )
}

export function Section(props: { title: ReactNode; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className="section">
      <div className="head" style={{ marginBottom: 6 }}>
        <h2>{props.title}</h2>
        {props.actions && <div className="head-actions">{props.actions}</div>}
      </div>
      {props.children}
    </section>
  )
}
