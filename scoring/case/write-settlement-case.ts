import { formatKopecks } from '../money'
import { kindsOf } from '../services/kinds'
import { exitClassOf } from '../settlement/exit-kinds'
import type {
  Aftercare,
  ClientExit,
  ClientMonth,
  SettlementCase,
  SettlementClient,
} from '../settlement/settlement-case'
import type { Json } from './canonical-json'
import { SETTLEMENT_CASE_SCHEMA } from './read-settlement-case'

/** A case that an auditor can recompute without the portal. What is read back is the same case. */
export const writeSettlementCase = (settled: SettlementCase): Json => ({
  schema: SETTLEMENT_CASE_SCHEMA,
  rules: 'order-929',
  year: settled.year,
  readings: settled.readings,
  organisation: { id: settled.organisation.id, name: settled.organisation.name },
  clients: settled.clients.map(writeClient),
})

const writeClient = (client: SettlementClient): Json => ({
  id: client.id,
  contract: client.contract,
  exit: client.exit && writeExit(client.exit),
  months: client.months.map(writeMonth),
  returned: formatKopecks(client.returned),
  aftercare: writeAftercare(client.aftercare),
})

// A field stands only where the contract lets it stand, even at its default.
const writeExit = ({ date, kind, confirmed, decision, reason }: ClientExit): Json => ({
  date,
  kind,
  ...(exitClassOf(kind) === 'valid-reason' && { confirmed }),
  ...(decision !== null && { decision }),
  ...(reason !== null && { reason }),
})

const writeMonth = ({ month, subsidy, proof, kinds, notDue }: ClientMonth): Json => ({
  month,
  subsidy: formatKopecks(subsidy),
  proof,
  kinds: kindsOf(kinds),
  notDue: kindsOf(notDue),
})

const writeAftercare = ({ groupMonths, employment, remissionMonths }: Aftercare): Json => ({
  groupMonths,
  ...(employment !== null && { employment }),
  remissionMonths,
})
