import type { Shape } from '../shape'
import type { complaintNotices as ru } from '../ru/notices-complaints'

export const complaintNotices: Shape<typeof ru> = {
  kind: {
    complaintAssigned: 'You are to examine a complaint',
    complaintAsked: 'An explanation on a complaint is asked for',
    complaintExplained: 'The organisation explained on a complaint',
    complaintDecided: 'Decision on a complaint',
  },
  title: {
    complaintAssigned: 'Examine complaint No. {{number}}',
    complaintAsked: 'Explain on complaint No. {{number}}',
    complaintExplained: 'Explanation on complaint No. {{number}}',
    complaintDecided: 'Decision on complaint No. {{number}}',
  },
  text: {
    complaintAssigned: 'The complaint is about {{organisation}}. It stands among your tasks.',
    complaintAsked: 'The ministry asks how it was. Read the complaint and answer on its page.',
    complaintExplained: '{{organisation}} has explained. Read the explanation and decide.',
    complaintDecided: 'The decision and who made it stand on the page of the complaint.',
  },
}
