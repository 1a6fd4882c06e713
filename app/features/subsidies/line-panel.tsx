import { Link } from '@remix-run/react'
import type { SettlementReadings } from 'scoring/readings'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import { Cited } from '../readings/citation'
import { chosen } from './readings-used'
import type { LineExplained } from './statement.read.server'

/** How one line came about: the arithmetic, the sentence of the law, the reading, the act and the payments. */
export function LinePanel(props: {
  line: LineExplained
  organisationCode: string
  year: number
  readings: SettlementReadings
  closeTo: string
}) {
  const { t, month, day, roubles, pick, language } = useTexts()
  const { line } = props
  const told = line[language]
  return (
    <aside className="panel sticky-panel" aria-label={told.title}>
      <h2>
        {line.month
          ? t('subsidies.statement.lineTitle', { client: line.code, month: month(line.month) })
          : t('subsidies.statement.lineTitleYear', { client: line.code, year: props.year })}
      </h2>
      <p>{told.title}</p>
      <p className="sum">{told.formula}</p>
      {told.note && <p className="small muted">{told.note}</p>}
      <blockquote className="law" lang="ru">
        {told.quote}
      </blockquote>
      <dl className="facts small">
        <dt>{t('subsidies.statement.norm')}</dt>
        <dd>
          <Link to={paths.rule(line.rule)}>
            <Cited citation={told.citation} />
          </Link>
        </dd>
        {told.readings.length > 0 && (
          <>
            <dt>{t('subsidies.statement.reading')}</dt>
            <dd>
              {told.readings.map((id) => (
                <div key={id}>
                  <Link to={paths.reading(id)}>{pick(chosen(id, props.readings))}</Link>
                </div>
              ))}
            </dd>
          </>
        )}
        {line.proof && line.month && (
          <>
            <dt>{t('subsidies.statement.proof')}</dt>
            <dd>
              <Link to={paths.act(props.organisationCode, line.month, line.proof.act.number)}>
                {t('subsidies.statement.actText', { month: month(line.month), number: line.proof.act.number })}
              </Link>
              , <Signature {...line.proof} />
            </dd>
          </>
        )}
        <dt>{t('subsidies.statement.payments')}</dt>
        <dd>
          {line.payments.map((payment) => (
            <div key={payment.id}>
              <Link to={`${paths.payments}?client=${encodeURIComponent(line.code)}&month=${payment.serviceMonth}`}>
                {t('subsidies.statement.payment', {
                  amount: roubles(payment.amountKopecks),
                  document: payment.documentNumber,
                  day: day(payment.paidOn),
                })}
              </Link>
            </div>
          ))}
        </dd>
        <dt>{t('subsidies.statement.client')}</dt>
        <dd>
          <Link to={paths.course(line.code)}>{line.code}</Link>
        </dd>
      </dl>
      <Link to={props.closeTo} preventScrollReset className="button no-print" data-size="small">
        {t('subsidies.statement.closeLine')}
      </Link>
    </aside>
  )
}

function Signature({ signature, signedOn }: { signature: string; signedOn: string | null }) {
  const { t, day } = useTexts()
  if (signature === 'waived') return <>{t('subsidies.statement.waived')}</>
  if (signature === 'unsigned') return <>{t('subsidies.statement.unsigned')}</>
  return (
    <>{signedOn ? t('subsidies.statement.signed', { day: day(signedOn) }) : t('subsidies.statement.signedNoDay')}</>
  )
}
