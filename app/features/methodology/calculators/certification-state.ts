import { criterionResults, type CriterionResult } from 'scoring/certification/certification'
import { certify } from 'scoring/certification/certify'
import type { Certification } from 'scoring/certification/certification'
import { irkutsk29 } from 'scoring/certification/irkutsk-29'
import { certificationReadings, type CertificationReadings } from 'scoring/readings'
import { oneOf, readDate } from './typed'

export interface CriterionTyped {
  readonly result: CriterionResult
  /** A day; empty where no remedy is named. */
  readonly remedyBy: string
}

/** In the order of the set. */
export interface CertificationTyped {
  readonly criteria: readonly CriterionTyped[]
  readonly readings: CertificationReadings
}

const met: CriterionTyped = { result: 'met', remedyBy: '' }

/** What the page begins with: one criterion partly met with a day for its remedy, one not met without. */
export const exampleCertification = (readings: CertificationReadings): CertificationTyped => ({
  criteria: irkutsk29.criteria.map(({ id }) => {
    if (id === 'statistics') return { result: 'partly', remedyBy: '2026-03-01' }
    return id === 'price-list' ? { result: 'not-met', remedyBy: '' } : met
  }),
  readings,
})

export function writeCertificationAddress({ criteria, readings }: CertificationTyped): string {
  const params = new URLSearchParams({ 'main-not-met': readings['main-not-met'] })
  irkutsk29.criteria.forEach(({ id }, index) => {
    const { result, remedyBy } = criteria[index]!
    if (result !== 'met') params.set(id, remedyBy ? `${result}_${remedyBy}` : result)
  })
  return `${params}`
}

const reading = certificationReadings['main-not-met']

export function readCertificationAddress(params: URLSearchParams, inForce: CertificationReadings): CertificationTyped {
  if (!params.has('main-not-met')) return exampleCertification(inForce)
  const options = Object.keys(reading.options) as (keyof typeof reading.options)[]
  return {
    readings: { 'main-not-met': oneOf(params.get('main-not-met'), options, reading.default) },
    criteria: irkutsk29.criteria.map(({ id }) => {
      const [result = '', remedyBy = ''] = (params.get(id) ?? '').split('_')
      return { result: oneOf(result, criterionResults, 'met'), remedyBy: remedyBy.slice(0, 10) }
    }),
  }
}

/** What the assessment supports. */
export const readCertificationTyped = ({ criteria, readings }: CertificationTyped): Certification =>
  certify({
    set: irkutsk29,
    readings,
    assessments: irkutsk29.criteria.map(({ id }, index) => {
      const { result, remedyBy } = criteria[index]!
      return { criterion: id, result, note: null, remedyBy: readDate(remedyBy) }
    }),
  })
