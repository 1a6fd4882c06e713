import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { CentrePage } from './centre-page.read.server'
import { CertificateStateTag } from './centre-tags'
import { Facts } from './facts'

/** Certificate, licence and agreement, and who the organisation is. */
export function CentrePapers({ card, set }: Pick<CentrePage, 'card' | 'set'>) {
  const { t } = useTexts()
  return (
    <>
      <Section title={t('publicRegister.card.certificate')}>
        <Certificate card={card} set={set} />
      </Section>
      <Section title={t('publicRegister.card.requirements')}>
        <Facts
          facts={[
            [t('publicRegister.card.licence'), card.licence || t('publicRegister.card.noLicence')],
            [t('publicRegister.card.narcology'), card.narcologyAgreement],
          ]}
        />
      </Section>
      <Section title={t('publicRegister.card.organisation')}>
        <Facts
          facts={[
            [t('publicRegister.card.fullName'), card.organisationName],
            [t('publicRegister.card.legalForm'), card.legalForm],
            [t('publicRegister.card.ownership'), t(`publicRegister.ownerships.${card.ownership}`)],
            [t('publicRegister.card.head'), card.headName],
            [t('publicRegister.card.inn'), card.inn],
            [t('publicRegister.card.ogrn'), card.ogrn],
            [t('publicRegister.card.kpp'), card.kpp],
            [t('publicRegister.card.okved'), card.okved],
          ]}
        />
      </Section>
    </>
  )
}

function Certificate({ card, set }: Pick<CentrePage, 'card' | 'set'>) {
  const { t, day } = useTexts()
  const { certificate } = card
  if (!certificate) return <p className="muted">{t('publicRegister.card.noCertificate')}</p>
  return (
    <Facts
      facts={[
        [t('publicRegister.card.certificateState'), <CertificateStateTag key="state" state={card.certificateState} />],
        [
          t('publicRegister.card.certificateNumber'),
          <>
            {certificate.number}{' '}
            {certificate.checkCode && (
              <Link to={paths.checked(certificate.checkCode)}>{t('publicRegister.card.certificateCheck')}</Link>
            )}
          </>,
        ],
        [t('publicRegister.card.certificateUntil'), day(certificate.validUntilOn)],
        ...(set
          ? [
              [
                t('publicRegister.card.criteria'),
                <>
                  <Link to={paths.criterionSet(set.code, set.edition)}>{set.title}</Link>
                  {set.standInCount > 0 && (
                    <span className="muted block">
                      {t('publicRegister.card.standIns', { count: set.standInCount })}
                    </span>
                  )}
                </>,
              ] as const,
            ]
          : []),
      ]}
    />
  )
}
