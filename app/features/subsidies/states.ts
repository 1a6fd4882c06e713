/**
 * What may be done with a settlement in each state. A settlement is never edited: a correction makes a new one,
 * and when that is approved the earlier one is superseded.
 */
export const settlementActions = {
  calculated: ['approve', 'decideReview', 'recalculate'],
  approved: ['recalculate'],
  replaced: [],
  superseded: [],
} as const satisfies Record<string, readonly SettlementAction[]>

export type SettlementAction = 'approve' | 'decideReview' | 'recalculate'
export type SettlementStatus = keyof typeof settlementActions

export const isSettlementStatus = (text: string): text is SettlementStatus => text in settlementActions

/** May this be done in this state? */
export const canSettlement = (status: string, action: SettlementAction): boolean =>
  isSettlementStatus(status) && (settlementActions[status] as readonly SettlementAction[]).includes(action)
