import { acts } from '../acts'
import { currentLaw, type Law } from '../law'
import { sum } from '../money'
import { chargeOutcome } from './outcome'
import { outcomeEmployment } from './outcome-employment'
import { outcomeGroups } from './outcome-groups'
import { measureRemission } from './remission'
import { measureRetention } from './retention'
import { settleClient, type ClientAccount } from './settle-client'
import type { ClientSettlement, Settlement } from './settlement'
import type { SettlementCase } from './settlement-case'

/** One organisation's settlement for one financial year, by clause 2.4.8 of Order 929. */
export function settle(settled: SettlementCase, law: Law = currentLaw): Settlement {
  return settleAccounts(
    settled,
    settled.clients.map((client) => settleClient(client, settled, law)),
    law,
  )
}

/**
 * The settlement from accounts that are known already. After a change of one client only that client's account is made
 * anew: the accounts do not depend on each other, the penalties of the year's end do.
 * @param accounts one for each client of the case, in its order
 */
export function settleAccounts(
  settled: SettlementCase,
  accounts: readonly ClientAccount[],
  law: Law = currentLaw,
): Settlement {
  const { year, organisation, readings } = settled
  const subsidy = sum(accounts.map((account) => account.subsidy))
  const headrooms = accounts.map((account) => account.headroom)
  // Fixed once, before either penalty, so that the second is not the smaller for the first.
  const base = readings['outcome-base'] === 'gross' ? subsidy : sum(headrooms)
  const groups = chargeOutcome(outcomeGroups, settled, base, headrooms, law)
  const left = headrooms.map((headroom, index) => headroom - (groups.lines[index]?.amount ?? 0n))
  const employment = chargeOutcome(outcomeEmployment, settled, base, left, law)

  const clients = accounts.map((account, index): ClientSettlement => {
    const lines = [...account.lines, groups.lines[index], employment.lines[index]].filter((line) => !!line)
    return {
      id: account.client.id,
      subsidy: account.subsidy,
      clawback: sum(lines.map((line) => line.amount)),
      lines,
      review: account.review,
    }
  })
  return {
    edition: acts['order-929'].edition,
    year,
    organisation,
    readings,
    subsidy,
    clawback: sum(clients.map((client) => client.clawback)),
    clients,
    indicators: {
      retention: measureRetention(accounts, year),
      groups: groups.indicator,
      employment: employment.indicator,
      remission: measureRemission(settled, law),
    },
  }
}
