import type { Shape } from '../shape'
import type { exclusionEvents as ru } from '../ru/audit-exclusion'

export const exclusionEvents: Shape<typeof ru> = {
  exclusion: {
    received: 'The receipt of the commission’s protocol was marked',
    receiptCorrected: 'The day of receipt of the protocol was corrected',
    ordered: 'The organisation was excluded by an order on the protocol',
    reinstated: 'The organisation was brought back by an order on the protocol',
    orderCancelled: 'The order on the protocol was cancelled',
    published: 'The publication of the exclusion was marked',
    publicationCorrected: 'The publication of the exclusion was corrected',
    clientPlanned: 'It was recorded what becomes of a client of the excluded organisation',
    clientSettled: 'What was decided about a client of the excluded organisation was done',
  },
}
