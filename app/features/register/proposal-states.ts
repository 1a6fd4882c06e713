import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

export const proposalStatuses = ['waiting', 'confirmed', 'refused', 'withdrawn'] as const
export type ProposalStatus = (typeof proposalStatuses)[number]
export type ProposalAction = 'confirm' | 'refuse' | 'withdraw'

/** What may be done with a proposal in each of its states. */
export const proposalActions = {
  waiting: ['confirm', 'refuse', 'withdraw'],
  confirmed: [],
  refused: [],
  withdrawn: [],
} as const satisfies Record<ProposalStatus, readonly ProposalAction[]>

export const proposalPermissions: Record<ProposalAction, Permission> = {
  ...{ confirm: 'register:confirm', refuse: 'register:confirm', withdraw: 'register:keep' },
}

export const proposalTones: Record<ProposalStatus, Tone> = {
  ...{ waiting: 'warn', confirmed: 'good', refused: 'bad', withdrawn: 'plain' },
}

export const canProposal = (status: string, action: ProposalAction): boolean =>
  (proposalActions[status as ProposalStatus] as readonly ProposalAction[]).includes(action)

export const isProposalAction = (text: string): text is ProposalAction => text in proposalPermissions
