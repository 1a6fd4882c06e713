import { kinds } from 'scoring/services/kinds'
import { now } from '~/platform/clock.server'
import type { Reader } from '~/platform/db/db.server'
import type { BothTexts, OrderEffect, OrderKind } from '~/platform/orders/order-kinds.server'
import { severalOf } from '~/platform/orders/several'
import { readPatch } from '../card'
import { recordRegisterChange, retractChangesOf } from '../record-register-change.server'
import { againstState, centreField, centreText, notChosen, oneCentre } from './entries.server'
import { openingWords } from './opening-words.server'

const from = ['included', 'underQuestion', 'suspended'] as const
const noKinds: BothTexts = { ru: 'Отметьте хотя бы один вид услуг.', en: 'Choose at least one kind of service.' }

async function against(reader: Reader, effect: OrderEffect, order: { fromOn: string }) {
  const centre = await oneCentre(reader, effect.centre)
  if (!centre) return notChosen
  if (severalOf(effect.kinds).length === 0) return noKinds
  return againstState(reader, centre, order.fromOn, from)
}

/** An order that sets which kinds of service a centre gives. */
export const servicesOrder: OrderKind = {
  id: 'services',
  begins: openingWords({
    title: 'О видах услуг центра',
    preamble: 'По заявлению организации',
    point: 'Изменить в реестре виды услуг',
  }),
  title: { ru: 'О видах услуг центра', en: 'On the kinds of service of a centre' },
  does: {
    ru: 'Задаёт в реестре виды услуг центра со дня действия приказа: остаются только отмеченные.',
    en: 'It sets the kinds of service of a centre in the register from its day: only those chosen remain.',
  },
  whenCancelled: { ru: 'Виды услуг снова прежние.', en: 'The kinds of service are again as before.' },
  fields: async (reader) => [
    await centreField(reader, from),
    {
      ...{ name: 'kinds', as: 'several' },
      label: { ru: 'Виды услуг', en: 'Kinds of service' },
      options: Object.entries(kinds).map(([value, { title }]) => ({ value, text: title })),
    },
  ],
  check: against,
  async apply(tx, actor, { paperId, fromOn }, effect) {
    const refused = await against(tx, effect, { fromOn })
    if (refused) return refused
    const patch = readPatch(JSON.stringify({ kinds: severalOf(effect.kinds) }))
    await recordRegisterChange(tx, actor, { centreId: effect.centre!, kind: 'services', fromOn, patch, paperId })
    return null
  },
  cancel: (tx, actor, _, { paperId }) => retractChangesOf(tx, actor, paperId, now()),
  async decided(reader, effect) {
    const centre = await oneCentre(reader, effect.centre)
    if (!centre) return null
    const chosen = severalOf(effect.kinds).flatMap((id) => (id in kinds ? [kinds[id as keyof typeof kinds].short] : []))
    const named = centreText(centre)
    return {
      ru: `${named.ru}: ${chosen.map(({ ru }) => ru).join(', ')}`,
      en: `${named.en}: ${chosen.map(({ en }) => en).join(', ')}`,
    }
  },
}
