import { Link } from '@remix-run/react'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import type { Shortfall } from 'scoring/services/shortfalls'
import { paths } from '~/paths'
import { Marks, type Mark } from '~/ui/marks'
import { Table, type Column } from '~/ui/table'
import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { KindState, ShownClient } from './act-summary'

/** The clients of a month: days, kinds, what is short of the standard, what would return, the signature. */
export function ActTable(props: {
  clients: readonly ShownClient[]
  /** The foot of the whole act, however many of its clients are shown. */
  total?: { count: number; days: number; cost: bigint }
  linkOf?: (client: ShownClient) => string | null
  sort?: { by: string; descending: boolean }
  /** The stored scan of a client's signed paper, for those who may open it. */
  scanOf?: (client: ShownClient) => string | null
  /** Columns that a page adds at the right. */
  more?: readonly Column<ShownClient>[]
}) {
  const { t, money } = useTexts()
  const columns: Column<ShownClient>[] = [
    {
      text: t('acts.table.client'),
      sort: 'client',
      cell: (client) => <ClientName client={client} to={props.linkOf?.(client) ?? null} />,
    },
    { text: t('acts.table.days'), sort: 'days', isNumber: true, cell: (client) => client.days },
    { text: t('acts.table.kinds'), cell: (client) => <KindMarks client={client} /> },
    { text: t('acts.table.short'), sort: 'short', cell: (client) => <ShortOfStandard client={client} /> },
    {
      text: t('acts.table.cost'),
      sort: 'cost',
      isNumber: true,
      cell: (client) => (client.cost > 0n ? <b>{money(client.cost)}</b> : <span className="muted">—</span>),
    },
    {
      text: t('acts.table.signature'),
      sort: 'signature',
      cell: (client) => <SignatureTag client={client} scanFileId={props.scanOf?.(client)} />,
    },
    ...(props.more ?? []),
  ]
  return (
    <Table
      caption={t('acts.table.caption')}
      columns={columns}
      rows={props.clients}
      keyOf={(client) => client.contractId}
      sort={props.sort}
      foot={
        props.total && (
          <tr>
            <td className="whitespace-nowrap">{t('acts.table.clients', { count: props.total.count })}</td>
            <td className="number" data-label={t('acts.table.days')}>
              {props.total.days}
            </td>
            <td colSpan={2} />
            <td className="number" data-label={t('acts.table.cost')}>
              {money(props.total.cost)}
            </td>
            <td colSpan={1 + (props.more?.length ?? 0)} />
          </tr>
        )
      }
      empty={<p className="empty">{t('common.table.nothingFound')}</p>}
    />
  )
}

function ClientName({ client, to }: { client: ShownClient; to: string | null }) {
  const shown = client.name ?? client.code
  return (
    <span className="whitespace-nowrap">
      {to ? <Link to={to}>{shown}</Link> : shown}
      {client.name && <span className="muted small"> {client.code}</span>}
    </span>
  )
}

const toneOf: Record<KindState, Mark['tone']> = { delivered: 'good', missing: 'bad', notDue: 'plain' }

/** Eight letters: given, «—» for what is not proved, a point for what did not fall due. */
export function KindMarks({ client }: { client: Pick<ShownClient, 'kinds'> }) {
  const { t, pick } = useTexts()
  const marks = serviceKinds.map((kind, index): Mark => {
    const state = client.kinds[index] ?? 'missing'
    const letter = state === 'delivered' ? kinds[kind].mark : state === 'missing' ? '—' : '·'
    return { letter, tone: toneOf[state], text: `${pick(kinds[kind].short)}: ${t(`acts.kindState.${state}`)}` }
  })
  return <Marks marks={marks} />
}

/** Services named one by one; the rest are counted. */
const shownShortfalls = 5

function ShortOfStandard({ client }: { client: ShownClient }) {
  const { t } = useTexts()
  if (!client.row) return <span className="muted small">{t('acts.table.notFilled')}</span>
  if (client.row.signature === 'unsigned' && client.kinds.every((state) => state !== 'delivered'))
    return <span className="muted small">{t('acts.table.notSigned')}</span>
  const { shortfalls } = client
  if (shortfalls.length === 0) return null
  const rest = shortfalls.length - shownShortfalls
  return (
    <span className="muted small" title={shortfalls.map((one) => longShortfall(one)).join('; ')}>
      {shortfalls.slice(0, shownShortfalls).map(shortfallText).join(', ')}
      {rest > 0 && ` ${t('acts.table.more', { count: rest })}`}
    </span>
  )
  function longShortfall(one: Shortfall) {
    return t('acts.table.shortfall', { code: one.code, delivered: one.delivered, due: one.due })
  }
}

/** «8.1 × 4»: the service is short by four. */
export const shortfallText = ({ code, due, delivered }: Shortfall): string =>
  due - delivered === 1 ? code : `${code}\u00a0×\u00a0${due - delivered}`

const signatureTone: Record<'signed' | 'waived' | 'unsigned' | 'absent', Tone> = {
  signed: 'good',
  waived: 'plain',
  unsigned: 'bad',
  absent: 'warn',
}

export function SignatureTag(props: { client: Pick<ShownClient, 'row'>; scanFileId?: string | null }) {
  const { t } = useTexts()
  const signature = props.client.row?.signature ?? 'absent'
  return (
    <span>
      <Tag tone={signatureTone[signature]}>{t(`acts.signature.${signature}`)}</Tag>
      {signature === 'unsigned' && <span className="muted small block">{t('acts.table.notProved')}</span>}
      {props.scanFileId && (
        <a className="small ml-2" href={paths.file(props.scanFileId)}>
          {t('acts.table.scan')}
        </a>
      )}
    </span>
  )
}
