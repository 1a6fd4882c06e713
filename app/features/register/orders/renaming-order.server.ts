import { now } from '~/platform/clock.server'
import type { Reader } from '~/platform/db/db.server'
import type { BothTexts, OrderEffect, OrderField, OrderKind } from '~/platform/orders/order-kinds.server'
import { insideQuotes } from '~/platform/paper/inside-quotes'
import type { CardPatch } from '../card'
import { recordRegisterChange, retractChangesOf } from '../record-register-change.server'
import { recordOfOrganisation } from '../record-of-organisation.server'
import { againstState, centreField, centreText, notChosen, oneCentre } from './entries.server'
import { openingWords } from './opening-words.server'

const from = ['included', 'underQuestion', 'suspended'] as const

const names = {
  centreName: { ru: 'Новое название центра', en: 'New name of the centre' },
  organisationName: { ru: 'Новое полное наименование организации', en: 'New full name of the organisation' },
  organisationShortName: { ru: 'Новое краткое наименование организации', en: 'New short name of the organisation' },
  legalForm: { ru: 'Новая организационно-правовая форма', en: 'New legal form' },
} as const satisfies Partial<Record<keyof CardPatch, BothTexts>>

type Name = keyof typeof names
const lengths: Record<Name, number> = {
  ...{ centreName: 300, organisationName: 500, organisationShortName: 150, legalForm: 200 },
}

const fields = (Object.keys(names) as Name[]).map((name): OrderField => ({
  ...{ name, as: 'text', maxLength: lengths[name], isOptional: true, label: names[name] },
  hint: { ru: 'Пусто, если не меняется.', en: 'Empty where it does not change.' },
}))

/** What was written of the names; what is empty stays as it is. */
const given = (effect: OrderEffect) =>
  (Object.keys(names) as Name[]).flatMap((name) => {
    const text = (effect[name] ?? '').trim()
    return text === '' ? [] : [[name, text] as const]
  })

async function against(reader: Reader, effect: OrderEffect, order: { fromOn: string }): Promise<BothTexts | null> {
  const centre = await oneCentre(reader, effect.centre)
  if (!centre) return notChosen
  const written = given(effect)
  if (written.length === 0)
    return { ru: 'Напишите хотя бы одно новое наименование.', en: 'Write at least one new name.' }
  const [, name] = written.find(([one]) => one === 'centreName') ?? []
  const { organisationId, id } = centre
  const same = name && (await reader.centre.count({ where: { organisationId, name, id: { not: id } } })) > 0
  if (same)
    return {
      ru: 'У организации уже есть центр с таким названием.',
      en: 'The organisation has a centre of this name already.',
    }
  return againstState(reader, centre, order.fromOn, from)
}

/** An order that changes the names or the legal form; those of an organisation change in all its entries. */
export const renamingOrder: OrderKind = {
  id: 'renaming',
  begins: openingWords({
    title: 'О наименовании в реестре',
    preamble: 'В связи с изменением наименования',
    point: 'Изменить в реестре наименование',
  }),
  title: { ru: 'О наименовании в реестре', en: 'On a name in the register' },
  does: {
    ru: 'Меняет наименование или правовую форму со дня действия приказа. Наименование организации меняется в записях всех её центров; прежнее остаётся в прежних редакциях.',
    en: 'It changes a name or the legal form from its day. The name of an organisation changes in the entries of all its centres; the old one remains in the versions before.',
  },
  whenCancelled: { ru: 'Наименования снова прежние.', en: 'The names are again as before.' },
  fields: async (reader) => [await centreField(reader, from), ...fields],
  check: against,
  async apply(tx, actor, { paperId, fromOn }, effect) {
    const refused = await against(tx, effect, { fromOn })
    if (refused) return refused
    const { centreName, ...ofOrganisation } = Object.fromEntries(given(effect)) as Partial<Record<Name, string>>
    const change = { kind: 'renaming', fromOn, paperId } as const
    if (centreName)
      await recordRegisterChange(tx, actor, { ...change, centreId: effect.centre!, patch: { centreName } })
    if (Object.keys(ofOrganisation).length > 0) {
      const { organisationId } = (await oneCentre(tx, effect.centre))!
      await recordOfOrganisation(tx, actor, organisationId, { ...change, patch: ofOrganisation })
    }
    return null
  },
  cancel: (tx, actor, _, { paperId }) => retractChangesOf(tx, actor, paperId, now()),
  async decided(reader, effect) {
    const centre = await oneCentre(reader, effect.centre)
    const texts = given(effect).map(([, text]) => `«${insideQuotes(text)}»`)
    if (!centre) return null
    const named = centreText(centre)
    return { ru: `${named.ru} → ${texts.join(', ')}`, en: `${named.en} → ${texts.join(', ')}` }
  },
}
