import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CertificateToday, CheckedCertificate as Certificate } from './check-document.read.server'
import { Facts } from './facts'

const tones: Record<CertificateToday, 'good' | 'warn' | 'bad'> = {
  valid: 'good',
  notYet: 'warn',
  expired: 'warn',
  suspended: 'warn',
  withdrawn: 'bad',
  superseded: 'warn',
}

/** What a certificate of conformity says, and whether it is so today. */
export function CheckedCertificate({ certificate, today }: { certificate: Certificate; today: string }) {
  const { t, day, longDay } = useTexts()
  const turn = certificate.today === 'notYet' ? certificate.validFromOn : certificate.validUntilOn
  return (
    <>
      <Section title={t('publicRegister.check.stateTitle', { day: longDay(today) })}>
        <Say tone={tones[certificate.today]}>
          {t(`publicRegister.check.states.${certificate.today}`, { day: day(turn) })}
        </Say>
      </Section>
      <Section title={t('publicRegister.check.says')}>
        <Facts
          facts={[
            [t('publicRegister.check.number'), certificate.number],
            [t('publicRegister.check.centre'), `${certificate.centre}, ${certificate.organisation}`],
            [t('publicRegister.check.issuedOn'), day(certificate.issuedOn)],
            [t('publicRegister.check.validFrom'), day(certificate.validFromOn)],
            [t('publicRegister.check.validUntil'), day(certificate.validUntilOn)],
          ]}
        />
      </Section>
      {certificate.registerNumber !== null && (
        <p>
          <Link to={paths.publicCentre(certificate.registerNumber)}>{t('publicRegister.check.toCentre')}</Link>
        </p>
      )}
    </>
  )
}
