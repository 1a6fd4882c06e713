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

/** One kind of paper: where its numbers come from, what may stand in it, its standard template, and what it is made of. */
export interface PaperKind {
  id: PaperKindId
  title: Wording
  /** The row of numbers; null for a paper that is printed and not registered. */
  series: string | null
  subjectType: string
  fields: readonly FieldSpec[]
  /** The template that ships with the portal, as DOCX. */
  standardTemplate(): Promise<Uint8Array>
  /** Gathers what the paper says about its subject. @throws where the subject is not in a state to be written about */
  gather(tx: Tx, subjectId: string): Promise<Gathered>
  /** The fields of number, day and signature. */
  head(head: PaperHead): PaperFields
}
