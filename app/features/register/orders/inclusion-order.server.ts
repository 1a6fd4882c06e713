import { now } from '~/platform/clock.server'
import type { Actor } from '~/platform/auth/actor'
import type { Reader, Tx } from '~/platform/db/db.server'
import type { BothTexts, OrderEffect, OrderKind, SignedOrder } from '~/platform/orders/order-kinds.server'
import { severalOf } from '~/platform/orders/several'
import { admittedSelections, selectionCard } from '../../selections/admitted.read.server'
import { includeSelection, undoInclusion } from '../../selections/include-selection.server'
import { emptyCard, type CardField, type CardPatch } from '../card'
import { cardGaps } from '../card-gaps'
import { changedOnly } from '../card-schema'
import { fieldClasses } from '../field-classes'
import { recordRegisterChange, retractChangesOf } from '../record-register-change.server'
import { versionOn } from '../register-version.read.server'
import { againstState, centresById, centreText, entriesIn, namesOf, type OrderedCentre } from './entries.server'
import { openingWords } from './opening-words.server'

const from = ['candidate', 'excluded'] as const

/** Whoever may be included: candidates with a card, those once excluded, and who was admitted by a selection. */
async function candidates(reader: Reader): Promise<OrderedCentre[]> {
  const [known, admitted] = await Promise.all([entriesIn(reader, from), admittedSelections(reader)])
  const missing = admitted.map(({ centreId }) => centreId).filter((id) => !known.some((row) => row.id === id))
  return [...known, ...(await centresById(reader, missing))]
}

const admittedOf = async (reader: Reader, centreId: string) =>
  (await admittedSelections(reader)).find((row) => row.centreId === centreId) ?? null

async function against(reader: Reader, effect: OrderEffect, order: { fromOn: string }): Promise<BothTexts | null> {
  const ids = severalOf(effect.centres)
  const centres = await centresById(reader, ids)
  if (ids.length === 0 || centres.length !== ids.length)
    return { ru: 'Отметьте центры, которые включаются.', en: 'Choose the centres that are included.' }
  for (const centre of centres) {
    const hasSelection = (await admittedOf(reader, centre.id)) !== null
    const isKnown = (await versionOn(centre.id, order.fromOn, reader)) !== null
    const refused = hasSelection && !isKnown ? null : await againstState(reader, centre, order.fromOn, from)
    if (refused) return refused
    const gaps = cardGaps(await cardFor(reader, centre, order.fromOn))
    if (gaps.length > 0) return incomplete(centre, gaps)
  }
  return null
}

const incomplete = (centre: OrderedCentre, gaps: readonly BothTexts[]): BothTexts => ({
  ru: `${centreText(centre).ru}: в карточке не указано: ${gaps.map(({ ru }) => ru).join(', ')}.`,
  en: `${centreText(centre).en}: the card lacks: ${gaps.map(({ en }) => en).join(', ')}.`,
})

/** The card as the order writes it: what the organisation is, what the application says, what was known before. */
async function cardFor(reader: Reader, centre: OrderedCentre, day: string): Promise<CardPatch> {
  const row = await reader.centre.findUniqueOrThrow({ where: { id: centre.id }, include: { organisation: true } })
  const { name, shortName, legalForm, inn, ogrn, kpp, okved, headName } = row.organisation
  const selection = await admittedOf(reader, centre.id)
  const described = selection && (await selectionCard(selection.selectionId, reader))
  const version = await versionOn(centre.id, day, reader)
  return {
    ...version?.card,
    ...{ centreName: row.name, municipality: row.municipality, address: row.address },
    ...{ organisationName: name, organisationShortName: shortName, legalForm, inn, ogrn, kpp: kpp ?? '', headName },
    ...(okved && { okved }),
    ...described,
  }
}

async function include(tx: Tx, actor: Actor, order: SignedOrder, centre: OrderedCentre): Promise<void> {
  const number = centre.entry?.number ?? (await nextNumber(tx))
  await tx.registerEntry.upsert({
    where: { centreId: centre.id },
    create: { centreId: centre.id, number },
    update: { number },
  })
  const [card, version] = [await cardFor(tx, centre, order.fromOn), await versionOn(centre.id, order.fromOn, tx)]
  const { certificate: _certificate, ...changed } = changedOnly(version?.card ?? emptyCard(), card)
  // What only orders set stands by this one from now on, even where it says what the candidate's card said.
  const patch: CardPatch = { ...changed, ...orderFields(card), status: 'included', number }
  const { paperId, fromOn } = order
  await recordRegisterChange(tx, actor, { centreId: centre.id, kind: 'inclusion', fromOn, patch, paperId })
  const selection = await admittedOf(tx, centre.id)
  if (selection) await includeSelection(tx, actor, { selectionId: selection.selectionId, paperId })
}

const orderFields = (card: CardPatch): CardPatch =>
  Object.fromEntries(Object.entries(card).filter(([field]) => fieldClasses[field as CardField] === 'order'))

async function nextNumber(tx: Tx): Promise<number> {
  const { _max } = await tx.registerEntry.aggregate({ _max: { number: true } })
  return (_max.number ?? 0) + 1
}

/** An order that includes centres in the register, each under a number of its own. */
export const inclusionOrder: OrderKind = {
  id: 'inclusion',
  title: { ru: 'О включении в реестр', en: 'On inclusion in the register' },
  begins: openingWords({
    title: 'О включении в реестр',
    preamble: 'По результатам квалификационного отбора',
    point: 'Включить в реестр',
  }),
  does: {
    ru: 'Включает центры в реестр со дня действия приказа и даёт каждому номер записи. Кто допущен квалификационным отбором, включается с карточкой из своего заявления.',
    en: 'It includes centres in the register from its day and gives each its number. Whoever a selection admitted comes in with the card of the application.',
  },
  whenCancelled: {
    ru: 'Центры снова не включены; номера остаются за ними. Заявления, допущенные отбором, снова ждут приказа.',
    en: 'The centres are not included again; they keep their numbers. Admitted applications wait for an order again.',
  },
  async fields(reader) {
    const [rows, admitted] = await Promise.all([candidates(reader), admittedSelections(reader)])
    const textOf = (row: OrderedCentre): BothTexts => {
      const [named, selection] = [centreText(row), admitted.find(({ centreId }) => centreId === row.id)]
      if (!selection) return named
      return {
        ru: `${named.ru}: допущен отбором, заявление № ${selection.number}`,
        en: `${named.en}: admitted by selection, application No. ${selection.number}`,
      }
    }
    return [
      {
        ...{ name: 'centres', as: 'several', label: { ru: 'Центры', en: 'Centres' } },
        options: rows.map((row) => ({ value: row.id, text: textOf(row) })),
      },
    ]
  },
  check: against,
  async warns(reader, effect) {
    const centres = await centresById(reader, severalOf(effect.centres))
    const admitted = new Set((await admittedSelections(reader)).map(({ centreId }) => centreId))
    const without = centres.filter(({ id }) => !admitted.has(id)).map(centreText)
    if (without.length === 0) return null
    return {
      ru: `Без заявления, допущенного квалификационным отбором: ${without.map(({ ru }) => ru).join('; ')}.`,
      en: `Without an application that a selection admitted: ${without.map(({ en }) => en).join('; ')}.`,
    }
  },
  async apply(tx, actor, order, effect) {
    const refused = await against(tx, effect, order)
    if (refused) return refused
    for (const centre of await centresById(tx, severalOf(effect.centres))) await include(tx, actor, order, centre)
    return null
  },
  async cancel(tx, actor, _, { paperId }) {
    await retractChangesOf(tx, actor, paperId, now())
    await undoInclusion(tx, actor, paperId)
  },
  decided: (reader, effect) => namesOf(reader, effect.centres),
}
