import type { Kopecks } from '../../money'
import { plainDate, plainMonth } from '../../plain-date'
import { defaultSettlementReadings, type SettlementReadings } from '../../readings'
import { ALL_KINDS, NO_KINDS } from '../../services/kinds'
import type { ClientExit, ClientMonth, SettlementCase, SettlementClient } from '../../settlement/settlement-case'

export const YEAR = 2025

/** A month in which everything was given and signed for. */
export const sampleMonth = (month: string, subsidy: Kopecks, more: Partial<ClientMonth> = {}): ClientMonth => ({
  month: plainMonth(month),
  subsidy,
  proof: 'signed',
  kinds: ALL_KINDS,
  notDue: NO_KINDS,
  ...more,
})

export const sampleExit = (kind: ClientExit['kind'], date: string, more: Partial<ClientExit> = {}): ClientExit => ({
  kind,
  date: plainDate(date),
  confirmed: false,
  decision: null,
  reason: null,
  ...more,
})

/** A client of whom the example says only what it is about. */
export const sampleClient = (more: Partial<SettlementClient>): SettlementClient => ({
  id: 'C-1',
  contract: plainDate('2025-01-20'),
  exit: null,
  months: [],
  returned: 0n,
  aftercare: { groupMonths: 0, employment: null, remissionMonths: 0 },
  ...more,
})

export const sampleCase = (
  clients: readonly SettlementClient[],
  readings: Partial<SettlementReadings> = {},
): SettlementCase => ({
  year: YEAR,
  organisation: { id: 'N-1', name: 'АНО «Пристань»' },
  readings: { ...defaultSettlementReadings, ...readings },
  clients,
})
