import type { Certification } from '../certification/certification'
import type { Json } from './canonical-json'

/** The result as the contract writes it. */
export const writeCertification = ({ set, met, partly, notMet, supports, findings }: Certification): Json => ({
  schema: 'certification/1',
  criteria: set,
  met,
  partly,
  notMet,
  supports,
  findings: findings.map(({ criterion, main, result, remedyBy }) => ({
    criterion,
    main,
    result,
    ...(remedyBy !== null && { remedyBy }),
  })),
})
