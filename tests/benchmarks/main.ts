import { benchImport } from './import'
import { benchNdjson } from './ndjson'
import { benchPublicRegister } from './public-register'
import { benchPublicodes } from './publicodes'
import { mainSize, stressSize } from './region'
import { benchRegister } from './register'
import { benchSettleAll } from './settle-all'
import { benchWhatIf } from './what-if'

/** Every figure is a ratio of two things measured in this run, on this machine. */
const benches: Record<string, () => Promise<void>> = {
  settle: () => benchSettleAll(mainSize),
  'settle-stress': () => benchSettleAll(stressSize),
  ndjson: benchNdjson,
  publicodes: benchPublicodes,
  'what-if': benchWhatIf,
  import: benchImport,
  register: benchRegister,
  'public-register': benchPublicRegister,
}

const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench()
