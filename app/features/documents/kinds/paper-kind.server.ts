import type { Wording } from 'scoring/wording'
import type { Tx } from '~/platform/db/db.server'
import type { FieldSpec, PaperFields, PaperKindId } from './paper-kind'

/** What registering adds to what the subject gave. */
export interface PaperHead {
  number: string
  /** `YYYY-MM-DD` */
  registeredOn: string
  signatoryName: string
  signatoryPosition: string
}

/** What is to be signed: the fields without number, day and signature, and to whom it goes. */
export interface Gathered {
  title: string
  organisationId: string | null
  fields: PaperFields
}

/** Who has a paper made, and of which part of its subject. */
export interface Asked {
  /** Who prepares it: «Орлова Т. В.», printed at the foot of a letter. */
  executorName: string
  /** `YYYY-MM-DD`: up to which day the paper counts what has come in. */
  on: string
  /** Surnames and initials instead of codes: only for those who may see the names of this organisation's clients. */
  withNames?: boolean
  /** One client's course out of many. */
  contractId?: string
}

/** Why nothing can be written about a subject yet; each has words in the catalogue, `papers.notReady`. */
export const notReadyReasons = [
  'noSubject',
  'noHead',
  'noMinistry',
  'noPaymentDetails',
  'noAgreement',
  'notApproved',
  'sealBroken',
  'nothingToReturn',
  'notReturned',
  'notExcluded',
  'noRows',
] as const
export type NotReadyReason = (typeof notReadyReasons)[number]

/** The subject is not in a state to be written about. */
export class NotReady extends Error {
  constructor(readonly reason: NotReadyReason) {
    super(`the paper cannot be made: ${reason}`)
  }
}

/** One kind of paper: where its numbers come from, what may stand in it, its standard template, and what it is made of. */
export interface PaperKind {
  id: PaperKindId
  title: Wording
  /** The row of numbers; null for a paper that is printed and not registered. */
  series: string | null
  subjectType: string
  /** Another room prepares and registers it by rules of its own: it is not prepared from a page of papers. */
  hasOwnRoom?: boolean
  fields: readonly FieldSpec[]
  /** The template that ships with the portal, as DOCX. */
  standardTemplate(): Promise<Uint8Array>
  /** Gathers what the paper says about its subject. @throws NotReady where the subject is not in a state to be written about */
  gather(tx: Tx, subjectId: string, asked: Asked): Promise<Gathered>
  /** What its registering writes in its subject's own row. */
  registered?(tx: Tx, paper: { id: string; subjectId: string }): Promise<void>
  /** The fields of number, day and signature. */
  head(head: PaperHead): PaperFields
}
