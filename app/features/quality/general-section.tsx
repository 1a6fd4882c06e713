import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { Findings } from './assessment-page.read.server'

type General = Findings['general']
type Asked = 'conformity' | 'complaints' | 'openness'

/** The three general criteria: words, and what the portal knows beside them. They carry no points. */
export function GeneralSection({ findings, isForm }: { findings: Findings; isForm: boolean }) {
  const { t } = useTexts()
  const { general, day } = findings
  const year = Number(day.slice(0, 4))
  const known: Record<Asked, React.ReactNode> = {
    conformity: <Services known={general.known.services} year={year} />,
    complaints: <Complaints known={general.known.complaints} year={year} mayOpen={general.mayOpenComplaints} />,
    openness: <Cards known={general.known.cards} />,
  }
  return (
    <Section title={t('quality.general.title')}>
      <p className="muted mb-3">{t('quality.general.lead')}</p>
      {(['conformity', 'complaints', 'openness'] as const).map((asked) => (
        <div key={asked} className="examine-two section">
          <section>
            <h3>{t(`quality.general.${asked}`)}</h3>
            <div className="small">{known[asked]}</div>
          </section>
          <div>
            {isForm ? (
              <LongTextField name={asked} label={t(`quality.general.${asked}`)} rows={4} />
            ) : (
              <p style={{ whiteSpace: 'pre-line' }}>{general[asked]}</p>
            )}
          </div>
        </div>
      ))}
    </Section>
  )
}

function Services({ known, year }: { known: General['known']['services']; year: number }) {
  const { t } = useTexts()
  if (known.acts === 0) return <p>{t('quality.general.noMonths', { year })}</p>
  return (
    <>
      <p>{t('quality.general.months', { count: known.acts, year })}</p>
      <p>{t('quality.general.lackingKinds', { short: known.short, total: known.months })}</p>
    </>
  )
}

/** Those of a court or a body of control, which the criterion counts, and those that the ministry found beside them. */
function Complaints({
  known,
  year,
  mayOpen,
}: {
  known: General['known']['complaints']
  year: number
  mayOpen: boolean
}) {
  const { t, day } = useTexts()
  if (known.length === 0) return <p>{t('quality.general.noComplaints', { year })}</p>
  return (
    <>
      <p>{t('quality.general.knowsComplaints', { count: known.filter(({ isCounted }) => isCounted).length, year })}</p>
      <ul>
        {known.map(({ id, number, decidedOn, bodyName, isCounted, solved, solvedOn }) => {
          const name = t('quality.general.complaintNumber', { number, day: day(decidedOn) })
          return (
            <li key={id} className="mb-1">
              {mayOpen ? <Link to={paths.complaint(id)}>{name}</Link> : name}
              {isCounted ? bodyName && ` (${bodyName})` : ` (${t('quality.general.byMinistry')})`}:{' '}
              {solvedOn
                ? t('quality.general.solved', { day: day(solvedOn), text: solved })
                : t('quality.general.notSolved')}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Cards({ known }: { known: General['known']['cards'] }) {
  const { t } = useTexts()
  return (
    <ul>
      {known.map((card) => (
        <li key={card.code} className="mb-1">
          <Link to={paths.entry(card.code)}>{t('quality.general.cardOf', { centre: card.centre })}</Link>
          {(['website', 'phone', 'email'] as const).map((one) => (
            <div key={one}>
              <span className="muted">{t(`quality.general.${one}`)}:</span> {card[one] || t('quality.general.notGiven')}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
