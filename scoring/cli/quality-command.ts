import { parseQualityCase } from '../case/read-quality-case'
import { writeQuality } from '../case/write-quality'
import { assessQuality } from '../quality/assess-quality'
import { caseCommand } from './case-command'

export const run = caseCommand({
  parse: parseQualityCase,
  solve: assessQuality,
  write: writeQuality,
  text: async () => (await import('../quality/quality-text')).qualityText,
  trace: async () => (await import('../case/quality-trace')).qualityTrace,
})
