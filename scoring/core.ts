/**
 * The law in one module: what a browser page, an auditor's own program or another system needs to compute a result
 * from a case and to show how it came about. The same code runs in the portal and in the command.
 */
export { officialCalendar } from './calendar/official-years'
export { canonicalJson } from './case/canonical-json'
export { parseCertificationCase } from './case/read-certification-case'
export { parseQualityCase } from './case/read-quality-case'
export { parseSettlementCase } from './case/read-settlement-case'
export { seal } from './case/seal'
export { settlementTrace } from './case/settlement-trace'
export { writeCertification } from './case/write-certification'
export { writeQuality } from './case/write-quality'
export { writeSettlement } from './case/write-settlement'
export { certify } from './certification/certify'
export { parseTerm } from './deadlines/parse-term'
export { termEnd } from './deadlines/term-end'
export { plainDate } from './plain-date'
export { assessQuality } from './quality/assess-quality'
export { settle } from './settlement/settle'
