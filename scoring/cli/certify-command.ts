import { parseCertificationCase } from '../case/read-certification-case'
import { writeCertification } from '../case/write-certification'
import { certify } from '../certification/certify'
import { caseCommand } from './case-command'

export const run = caseCommand({
  parse: parseCertificationCase,
  solve: certify,
  write: writeCertification,
  text: async () => (await import('../certification/certification-text')).certificationText,
  trace: async () => (await import('../case/certification-trace')).certificationTrace,
})
