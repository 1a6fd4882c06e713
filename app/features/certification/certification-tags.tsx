import type { CriterionResult } from 'scoring/certification/certification'
import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { certificateTones, type ShownCertificateStatus } from './certificate-states'
import { certificationTones, type CertificationStatus } from './states'
import { findingTones, visitTones, type FindingStatus, type VisitStatus } from './visit-states'

export function CertificationTag({ status }: { status: CertificationStatus }) {
  const { t } = useTexts()
  return <Tag tone={certificationTones[status]}>{t(`certification.states.${status}`)}</Tag>
}

export function CertificateTag({ status }: { status: ShownCertificateStatus }) {
  const { t } = useTexts()
  return <Tag tone={certificateTones[status]}>{t(`certificates.states.${status}`)}</Tag>
}

export function VisitTag({ status }: { status: VisitStatus }) {
  const { t } = useTexts()
  return <Tag tone={visitTones[status]}>{t(`visits.states.${status}`)}</Tag>
}

export function FindingTag({ status }: { status: FindingStatus }) {
  const { t } = useTexts()
  return <Tag tone={findingTones[status]}>{t(`visits.findingStates.${status}`)}</Tag>
}

const resultTones: Record<CriterionResult, Tone> = { met: 'good', partly: 'warn', 'not-met': 'bad' }

/** Met, partly met or not met; nothing was said yet. */
export function ResultTag({ result, isFound = false }: { result: CriterionResult | null; isFound?: boolean }) {
  const { t } = useTexts()
  if (result === null)
    return <span className="muted">{t(isFound ? 'certification.notAssessed' : 'certification.noResult')}</span>
  return <Tag tone={resultTones[result]}>{t(`certification.results.${result}`)}</Tag>
}

/** «Сертификация № 3» */
export function useCertificationName() {
  const { t } = useTexts()
  return (number: number) => t('certification.numbered', { number })
}
