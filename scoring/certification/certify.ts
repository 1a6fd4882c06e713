import type { CertificationReadings } from '../readings'
import type { Certification, CertificationCase, Finding, SupportedConclusion } from './certification'

/** What an assessment by a criterion set supports; the decision stays with people. */
export function certify({ set, readings, assessments }: CertificationCase): Certification {
  const byCriterion = new Map(assessments.map((assessment) => [assessment.criterion, assessment]))
  const findings = set.criteria.flatMap(({ id, main }): Finding[] => {
    const assessment = byCriterion.get(id)
    if (!assessment || assessment.result === 'met') return []
    return [{ criterion: id, main, result: assessment.result, remedyBy: assessment.remedyBy }]
  })
  const partly = findings.filter(({ result }) => result === 'partly').length
  return {
    set: set.id,
    met: set.criteria.length - findings.length,
    partly,
    notMet: findings.length - partly,
    supports: conclusionOf(findings, readings),
    findings,
  }
}

function conclusionOf(findings: readonly Finding[], readings: CertificationReadings): SupportedConclusion {
  const mainIsNotMet = findings.some(({ main, result }) => main && result === 'not-met')
  if (mainIsNotMet && readings['main-not-met'] === 'refuse') return 'refuse'
  if (findings.length === 0) return 'certify'
  return findings.every(({ remedyBy }) => remedyBy !== null) ? 'remedy' : 'incomplete'
}
