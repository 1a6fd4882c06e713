import { Link, useLocation, useSearchParams } from '@remix-run/react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Listed } from '~/platform/lists/list-query'
import { useTexts } from './texts'

export interface Column<Row> {
  /** Its heading. */
  text: string
  cell: (row: Row) => ReactNode
  /** The name of the sort order, where the list can be sorted by this column. */
  sort?: string
  /** Right-aligned, with figures of one width. */
  isNumber?: boolean
  isActions?: boolean
}

/** A table of a list: sorted by its headings, read as labelled rows on a phone. */
export function Table<Row>(props: {
  caption?: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
  foot?: ReactNode
  isSelected?: (row: Row) => boolean
  sort?: { by: string; descending: boolean }
  empty?: ReactNode
}) {
  const { t } = useTexts()
  if (props.rows.length === 0) return <>{props.empty ?? <p className="empty">{t('common.table.empty')}</p>}</>
  return (
    <table className="table">
      {props.caption && <caption className="visually-hidden">{props.caption}</caption>}
      <thead>
        <tr>
          {props.columns.map((column, index) => (
            <th
              key={index}
              scope="col"
              className={column.isNumber ? 'number' : undefined}
              aria-sort={sortOf(column, props.sort)}
            >
              {column.sort && props.sort ? (
                <SortLink name={column.sort} text={column.text} sort={props.sort} />
              ) : (
                column.text || <span className="visually-hidden">{t('common.table.action')}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveByArrows}>
        {props.rows.map((row) => (
          <tr key={props.keyOf(row)} aria-selected={props.isSelected?.(row) || undefined}>
            {props.columns.map((column, index) => (
              <td
                key={index}
                data-label={column.text || undefined}
                className={column.isNumber ? 'number' : column.isActions ? 'actions' : undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {props.foot && <tfoot>{props.foot}</tfoot>}
    </table>
  )
}

/** Up and down move between the first links of the rows. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const from = event.target as HTMLElement
  if (!from.matches('a, button')) return
  const forward = event.key === 'ArrowDown'
  let row: Element | null | undefined = from.closest('tr')
  let link: HTMLElement | null | undefined
  while (row && !link) {
    row = forward ? row.nextElementSibling : row.previousElementSibling
    link = row?.querySelector<HTMLElement>('a, button')
  }
  if (!link) return
  event.preventDefault()
  link.focus()
}

const sortOf = (column: Column<never>, sort?: { by: string; descending: boolean }) =>
  column.sort && sort?.by === column.sort ? (sort.descending ? 'descending' : 'ascending') : undefined

function SortLink(props: { name: string; text: string; sort: { by: string; descending: boolean } }) {
  const { t } = useTexts()
  const [params] = useSearchParams()
  const isOn = props.sort.by === props.name
  const next = new URLSearchParams(params)
  next.set('sort', isOn && !props.sort.descending ? `-${props.name}` : props.name)
  next.delete('page')
  return (
    <Link to={`?${next}`} preventScrollReset>
      {props.text}
      {isOn && (
        <span>
          <span aria-hidden> {props.sort.descending ? '↓' : '↑'}</span>
          <span className="visually-hidden">
            , {props.sort.descending ? t('common.table.sortDown') : t('common.table.sortUp')}
          </span>
        </span>
      )}
    </Link>
  )
}

/** A list with its search, filters, table, pages and export. */
export function ListView<Row>(props: {
  list: Listed<Row>
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string | number
  caption: string
  filters?: ReactNode
  exports?: ReactNode
  empty: ReactNode
  isSearchable?: boolean
  isSelected?: (row: Row) => boolean
  /** What of the address is not the list's own: searching and resetting keep it. */
  kept?: string
}) {
  const { t } = useTexts()
  const { query, rows } = props.list
  const isNarrowed = query.search !== '' || Object.values(query.filters).some(Boolean)
  return (
    <>
      {(props.isSearchable !== false || props.filters) && (
        <form className="filters" role="search">
          {[...new URLSearchParams(props.kept)].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {props.isSearchable !== false && (
            <div className="field">
              <label htmlFor="list-search">{t('common.action.search')}</label>
              <input id="list-search" type="search" name="q" defaultValue={query.search} />
            </div>
          )}
          {props.filters}
          <button className="button">{t('common.action.search')}</button>
          {isNarrowed && <Link to={`?${props.kept ?? ''}`}>{t('common.action.reset')}</Link>}
          {props.exports && <span className="ml-auto flex gap-3">{props.exports}</span>}
        </form>
      )}
      <Table
        caption={props.caption}
        columns={props.columns}
        rows={rows}
        keyOf={props.keyOf}
        isSelected={props.isSelected}
        sort={{ by: query.sort, descending: query.descending }}
        empty={isNarrowed ? <p className="empty">{t('common.table.nothingFound')}</p> : props.empty}
      />
      <Pages list={props.list} />
    </>
  )
}

/** «Показаны 1–50 из 412», with the way to the others. */
export function Pages({ list }: { list: Listed<unknown> }) {
  const { t } = useTexts()
  const [params] = useSearchParams()
  const { page, size } = list.query
  if (list.total === 0) return null
  const last = Math.ceil(list.total / size)
  const at = (number: number) => {
    const next = new URLSearchParams(params)
    next.set('page', String(number))
    return `?${next}`
  }
  return (
    <nav className="pages" aria-label={t('common.table.pages')}>
      <span>
        {t('common.table.shown', {
          from: (page - 1) * size + 1,
          to: Math.min(page * size, list.total),
          total: list.total,
        })}
      </span>
      {page > 1 && <Link to={at(page - 1)}>{t('common.table.previous')}</Link>}
      {page < last && <Link to={at(page + 1)}>{t('common.table.next')}</Link>}
    </nav>
  )
}

/** A plain select of a list's filter. */
export function FilterSelect(props: {
  name: string
  label: string
  value: string
  /** The words for no choice; without them something is always chosen. */
  all?: string
  options: readonly { value: string; text: string }[]
}) {
  return (
    <div className="field">
      <label htmlFor={`filter-${props.name}`}>{props.label}</label>
      <select id={`filter-${props.name}`} name={props.name} className="input" defaultValue={props.value}>
        {props.all !== undefined && <option value="">{props.all}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The same list as a file: the address of this page with another ending. */
export function ExportLink(props: { to: string; text: string }) {
  const { search } = useLocation()
  return (
    <a href={`${props.to}${search}`} download>
      {props.text}
    </a>
  )
}
