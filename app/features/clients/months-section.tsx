import { Link } from '@remix-run/react'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import { paths } from '~/paths'
import { Marks, type Mark } from '~/ui/marks'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty, Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CourseMonth } from './course-months'

const signatureTones: Record<string, Tone> = { signed: 'good', waived: 'plain', unsigned: 'bad' }

/** A course month by month: what was delivered, whether it was signed, in which act, and what was paid. */
export function CourseMonths(props: {
  months: readonly CourseMonth[]
  organisationCode: string
  paidKopecks: bigint
  canReadActs: boolean
}) {
  const { t, month, money } = useTexts()
  return (
    <Section title={t('clients.months.title')}>
      <Table
        caption={t('clients.months.title')}
        rows={props.months}
        keyOf={(row) => row.month}
        empty={<Empty>{t('clients.months.empty')}</Empty>}
        columns={[
          { text: t('clients.months.month'), cell: (row) => month(row.month) },
          { text: t('clients.months.days'), isNumber: true, cell: (row) => row.daysCount },
          { text: t('clients.months.kinds'), cell: (row) => row.inAct && <KindsOfMonth {...row.inAct} /> },
          {
            text: t('clients.months.signature'),
            cell: ({ inAct }) =>
              inAct && (
                <Tag tone={signatureTones[inAct.signature]}>
                  {t(`acts.signature.${inAct.signature as 'signed' | 'waived' | 'unsigned'}`)}
                </Tag>
              ),
          },
          {
            text: t('clients.months.act'),
            cell: (row) => <ActOfMonth row={row} {...props} />,
          },
          {
            text: t('clients.months.paid'),
            isNumber: true,
            cell: (row) => (row.paidKopecks > 0n ? money(row.paidKopecks) : <span className="muted">—</span>),
          },
        ]}
        foot={
          <tr>
            <td colSpan={5}>{t('common.table.total')}</td>
            <td className="number" data-label={t('clients.months.paid')}>
              {money(props.paidKopecks)}
            </td>
          </tr>
        }
      />
      <p className="muted small mt-2">{t('clients.months.note')}</p>
    </Section>
  )
}

function KindsOfMonth({ kindsMask, notDueMask }: { kindsMask: number; notDueMask: number }) {
  const { t, pick } = useTexts()
  const marks = serviceKinds.map((kind, index): Mark => {
    const bit = 1 << index
    const [letter, tone, state] =
      kindsMask & bit
        ? ([kinds[kind].mark, 'good', 'delivered'] as const)
        : notDueMask & bit
          ? (['·', 'plain', 'notDue'] as const)
          : (['—', 'bad', 'missing'] as const)
    return { letter, tone, text: `${pick(kinds[kind].short)}: ${t(`clients.months.${state}`)}` }
  })
  return <Marks marks={marks} />
}

type ActState = 'draft' | 'submitted' | 'returned' | 'accepted' | 'superseded'

function ActOfMonth(props: { row: CourseMonth; organisationCode: string; canReadActs: boolean }) {
  const { t } = useTexts()
  const { month, inAct } = props.row
  if (!inAct) return <span className="muted">{t('clients.months.noAct')}</span>
  const { number, status } = inAct.act
  const text = t('clients.months.actText', { number, state: t(`acts.state.${status as ActState}`) })
  return props.canReadActs ? <Link to={paths.act(props.organisationCode, month, number)}>{text}</Link> : <>{text}</>
}
