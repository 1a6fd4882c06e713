import { writeRules } from 'scoring/case/write-rules'
import { chapters } from 'scoring/methodology/chapters'

/** Every rule, byte for byte as `scoring rules` prints it. */
export const rulesJson = (): string => `${JSON.stringify(writeRules(chapters), null, 2)}\n`
