import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ItemPage } from './item-page.read.server'

type Person = ItemPage['people'][number]

/** Who takes no part, and why. */
export function Recusals({ page }: { page: ItemPage }) {
  const { t } = useTexts()
  const recused = page.people.filter(({ recusal }) => recusal !== null)
  return (
    <Section title={t('commission.meetings.item.recusals')}>
      {recused.length === 0 && <p className="muted">{t('commission.meetings.item.noRecusals')}</p>}
      <ul>
        {recused.map((one) => (
          <li key={one.id}>
            {one.fullName}: {one.recusal}{' '}
            {!one.isDeclared && <Tag tone="warn">{t('commission.meetings.item.byTie')}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is put to the vote, how it came out, and who voted how. */
export function VoteShown({ page }: { page: ItemPage }) {
  const { t, day } = useTexts()
  const { count, outcome, motion } = page
  const whyNot = (one: Person) =>
    one.whyNot && t(`commission.meetings.item.whyNot.${one.whyNot}`, { reason: one.recusal ?? '' })
  return (
    <Section title={t('commission.meetings.item.vote')}>
      {motion && (
        <p>
          <b>
            {t(page.status === 'decided' ? 'commission.meetings.item.motionWas' : 'commission.meetings.item.motionIs', {
              motion: t(`commission.outcome.${motion}`),
            })}
          </b>
        </p>
      )}
      {motion === null && <p className="muted">{t('commission.meetings.item.notYet')}</p>}
      {outcome && (
        <Say tone={outcome === 'putOff' ? 'warn' : 'good'}>
          {outcome === 'putOff' && page.putOffTo
            ? t('commission.meetings.item.outcomePutOff', { day: day(page.putOffTo) })
            : t('commission.meetings.item.outcome', { outcome: t(`commission.outcome.${outcome}`) })}
        </Say>
      )}
      {motion && (
        <p>
          {t('commission.meetings.item.count', {
            ...{ for: count.for, against: count.against, abstain: count.abstain, needed: page.neededCount },
          })}
        </p>
      )}
      {page.status === 'voting' && page.waiting.length > 0 && (
        <p className="muted">{t('commission.meetings.item.waitingFor', { names: page.waiting.join(', ') })}</p>
      )}
      {motion && (
        <Table
          caption={t('commission.meetings.item.vote')}
          rows={page.people}
          keyOf={(row) => row.id}
          columns={[
            { text: t('commission.meetings.item.member'), cell: (row) => row.fullName },
            {
              text: t('commission.meetings.item.vote'),
              cell: (row) =>
                row.choice ? (
                  <Tag tone={row.choice === 'for' ? 'good' : row.choice === 'against' ? 'bad' : 'plain'}>
                    {t(`commission.meetings.item.choices.${row.choice}`)}
                  </Tag>
                ) : (
                  <span className="muted">{whyNot(row) ?? t('commission.meetings.item.notVoted')}</span>
                ),
            },
            { text: t('commission.meetings.item.dissent'), cell: (row) => row.dissent },
          ]}
        />
      )}
    </Section>
  )
}

/** What was said, where nobody may write any more. */
export function DiscussionShown({ page }: { page: ItemPage }) {
  const { t } = useTexts()
  const words = [
    [t('commission.meetings.item.reporter'), page.reporter],
    [t('commission.meetings.item.heard'), page.heard],
    [t('commission.meetings.item.spoke'), page.spoke],
    [t('commission.meetings.item.resolved'), page.resolved],
  ].filter(([, text]) => text !== '')
  if (words.length === 0) return null
  return (
    <Section title={t('commission.meetings.item.discussion')}>
      <dl className="facts">
        {words.map(([name, text]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd style={{ whiteSpace: 'pre-line' }}>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
