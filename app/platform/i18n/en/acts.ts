import type { Shape } from '../shape'
import type { acts as russian } from '../ru/acts'

export const acts: Shape<typeof russian> = {
  state: {
    empty: 'not begun',
    draft: 'draft',
    submitted: 'handed in',
    returned: 'returned',
    accepted: 'accepted',
    superseded: 'superseded',
  },
  kindState: { delivered: 'given', missing: 'not proved', notDue: 'did not fall due this month' },
  signature: {
    signed: 'signed',
    waived: 'refused to sign, before witnesses',
    unsigned: 'not signed: kinds not proved',
    absent: 'not filled in',
  },
  table: {
    caption: 'Clients of the month',
    client: 'Client',
    days: 'Days in the programme',
    kinds: 'Kinds of services',
    short: 'Short of the standard',
    cost: 'To return, ₽',
    signature: 'Signature',
    odd: 'Remarks',
    notFilled: 'not filled in',
    notSigned: 'not signed',
    more: 'and {{count}} more',
    shortfall: '{{code}}: {{delivered}} given of {{due}}',
    clients_one: '{{count}} client',
    clients_other: '{{count}} clients',
  },
  strip: {
    of: '{{count}} of {{total}}',
    notDue: 'did not fall due: {{count}}',
  },
}
