import type { Proof } from 'scoring/settlement/settlement-case'

/** How a file says whether the client signed; the first word of each is the one that we write. */
export const signatureWords = {
  signed: ['подписан', 'подписано', 'да'],
  waived: ['отказ при свидетелях', 'отказ от подписи при свидетелях'],
  unsigned: ['не подписан', 'не подписано', 'нет'],
} as const satisfies Record<Proof, readonly string[]>
