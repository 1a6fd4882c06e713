import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { CardField, RegisterCard } from './card'
import { fieldsOf } from './card-fields'
import { cardValue } from './card-value'
import { certificateOn } from './certificate-on'
import type { EntryPage } from './entry-page.read.server'
import type { FieldClass } from './field-classes'

/** What a field says, or that it says nothing. */
export function CardValue<F extends CardField>({ field, value }: { field: F; value: RegisterCard[F] }) {
  const { t, language } = useTexts()
  return <>{cardValue(field, value, t, language) || <span className="muted">{t('entries.said')}</span>}</>
}

/** The fields of one class; each ordered one with the order by which it stands. */
export function EntryFacts(props: {
  of: FieldClass
  card: RegisterCard
  /** The day that is shown: a certificate runs out by itself. */
  on: string
  ordered: EntryPage['ordered']
  mayOpenOrders: boolean
  actions?: ReactNode
}) {
  const { t, day } = useTexts()
  return (
    <Section title={t(`entries.sections.${props.of}`)} actions={props.actions}>
      <dl className="facts">
        {fieldsOf(props.of).map((field) => {
          const order = props.ordered[field]
          const named =
            order?.registeredOn &&
            t('entries.byOrder', { number: order.numberText ?? '', day: day(order.registeredOn) })
          return (
            <div key={field} className="contents">
              <dt>{t(`entries.field.${field}`)}</dt>
              <dd>
                {field === 'certificate' && certificateOn(props.card, props.on) === 'expired' ? (
                  <CertificateExpired card={props.card} />
                ) : (
                  <CardValue field={field} value={props.card[field]} />
                )}
                {named && (
                  <span className="muted">
                    {' · '}
                    {props.mayOpenOrders ? <Link to={paths.order(order.id)}>{named}</Link> : named}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}

function CertificateExpired({ card: { certificate } }: { card: RegisterCard }) {
  const { t, day } = useTexts()
  const [number, until] = [certificate?.number ?? '', day(certificate?.validUntilOn ?? '')]
  return <>{t('entries.certificateUntil', { number, state: t('entries.certificates.expired'), day: until })}</>
}
