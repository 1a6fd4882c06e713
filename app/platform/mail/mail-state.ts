export const mailStates = ['failed', 'retry', 'waiting', 'unconnected', 'sent'] as const
export type MailState = (typeof mailStates)[number]

/** How a letter stands, in a word for the administrator. */
export function mailStateOf(row: { status: string; lastError: string }, isConnected: boolean): MailState {
  if (row.status === 'sent' || row.status === 'failed') return row.status
  if (!isConnected) return 'unconnected'
  return row.lastError === '' ? 'waiting' : 'retry'
}
