import type { OrderKind } from '~/platform/orders/order-kinds.server'

/** An order that says what it says, and changes nothing in the portal by itself. */
export const plainOrder: OrderKind = {
  id: 'other',
  title: { ru: 'Иной приказ', en: 'Other order' },
  does: {
    ru: 'Регистрируется и хранится. В записях портала сам ничего не меняет.',
    en: 'It is registered and kept. By itself it changes nothing in the records of the portal.',
  },
  whenCancelled: {
    ru: 'Приказ остаётся в журнале с пометкой об отмене.',
    en: 'The order stays in the register, marked as cancelled.',
  },
  fields: async () => [],
  check: async () => null,
  apply: async () => null,
  cancel: async () => undefined,
  decided: async () => null,
}
