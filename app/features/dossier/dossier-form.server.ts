import { z } from 'zod'
import { field } from '~/platform/forms/parse'
import type { DossierFacts } from './add-paper.server'
import { dossierKindIds, dossierKinds } from './paper-kinds'

/** What is entered of a paper; one without a title is called as its kind. */
const facts = {
  kind: field.choice(dossierKindIds),
  title: field.optionalText(300),
  number: field.optionalText(60),
  issuedOn: field.optionalDay,
  expiresOn: field.optionalDay,
  centreId: field.optionalText(50).transform((id) => id || null),
}

interface Read {
  kind: keyof typeof dossierKinds
  title: string
}

const titled = <T extends Read>(given: T): T => ({ ...given, title: given.title || dossierKinds[given.kind].title.ru })
const sent = { operationId: z.string().max(100), version: field.whole(1, 1_000_000) }

export const newPaperForm = z
  .object({ ...facts, operationId: sent.operationId, supersedes: field.optionalText(50) })
  .transform(titled)
export const correctPaperForm = z.object({ ...facts, ...sent }).transform(titled)
export const withdrawPaperForm = z.object({ ...sent, reason: field.text(1000) })

/** The facts of a paper among the fields of a form. */
export const factsOf = ({ kind, title, number, issuedOn, expiresOn, centreId }: DossierFacts): DossierFacts => ({
  ...{ kind, title, number, issuedOn, expiresOn, centreId },
})
