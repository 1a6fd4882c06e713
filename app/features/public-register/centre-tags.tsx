import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CentreRow } from './centre-row'
import type { ShownCertificate, ShownStatus } from './public-centre'

/** That a centre is suspended or excluded; of one that is in the register nothing needs to be said. */
export function StatusTag({ status }: { status: ShownStatus }) {
  const { t } = useTexts()
  if (status === 'included') return null
  return <Tag tone={status === 'excluded' ? 'bad' : 'warn'}>{t(`publicRegister.statuses.${status}`)}</Tag>
}

const tones: Record<ShownCertificate, Tone> = {
  none: 'plain',
  valid: 'good',
  expired: 'warn',
  suspended: 'warn',
  withdrawn: 'bad',
}

export function CertificateTag({ certificate }: { certificate: CentreRow['certificate'] }) {
  const { t, day } = useTexts()
  const { state, untilOn } = certificate
  if (state === 'none') return <span className="muted">{t('publicRegister.certificates.none')}</span>
  return (
    <Tag tone={tones[state]}>{t(`publicRegister.certificates.${state}`, { day: untilOn ? day(untilOn) : '' })}</Tag>
  )
}

/** The same where «сертификат соответствия» already stands above it. */
export function CertificateStateTag({ state }: { state: ShownCertificate }) {
  const { t } = useTexts()
  return <Tag tone={tones[state]}>{t(`entries.certificates.${state}`)}</Tag>
}
