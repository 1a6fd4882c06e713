import type { Actor } from '~/platform/auth/actor'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { moveCriterion, removeCriterion } from './arrange-criteria.server'
import type { AskedDraft, DraftChanged } from './change-draft.server'
import { discardEdition } from './discard-edition.server'
import { saveEdition } from './save-edition.server'
import { draftSchema, editionSchema } from './schema'
import type { CriterionSet } from './set-in-force.read.server'

type Done = 'saved' | 'moved' | 'removed' | 'discarded'
export type EditionChanged = { ok: true; done: Done } | { ok: false; refused: Refused }

/** What the editor's page sends: the name of the set, or a button beside a criterion. */
export async function changeOfEdition(actor: Actor, set: CriterionSet, data: FormData): Promise<EditionChanged> {
  const parsed = parseForm(draftSchema, data)
  if (!parsed.ok) return { ok: false, refused: { form: parsed.form, say: null } }
  const asked = { ...parsed.value, setId: set.id }
  const button = buttons.find(({ name }) => data.has(name))
  if (button) return told(data, button.done, await button.press(actor, asked, String(data.get(button.name))))
  const own = parseForm(editionSchema, data)
  if (!own.ok) return { ok: false, refused: { form: own.form, say: null } }
  return told(data, 'saved', await saveEdition(actor, asked, own.value))
}

interface EditorButton {
  name: string
  done: Done
  press: (actor: Actor, asked: AskedDraft, criterion: string) => Promise<DraftChanged>
}

const buttons: readonly EditorButton[] = [
  { name: 'up', done: 'moved', press: (actor, asked, criterion) => moveCriterion(actor, asked, criterion, 'up') },
  { name: 'down', done: 'moved', press: (actor, asked, criterion) => moveCriterion(actor, asked, criterion, 'down') },
  { name: 'remove', done: 'removed', press: removeCriterion },
  { name: 'discard', done: 'discarded', press: discardEdition },
]

const told = (data: FormData, done: Done, result: DraftChanged): EditionChanged =>
  result.ok ? { ok: true, done } : { ok: false, refused: refusedDraft(data, result.refusal) }

/** A refusal of a change of a draft as an answer to its form. */
export const refusedDraft = (data: FormData, refusal: Extract<DraftChanged, { ok: false }>['refusal']): Refused =>
  refusedForm(data, 'criteria', refusal, { stale: null, notDraft: null, noCriterion: null, codeTaken: 'code' })
