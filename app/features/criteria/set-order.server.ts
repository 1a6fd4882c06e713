import { dayText } from '~/platform/i18n/format'
import { defineOrderKind, type BothTexts, type OrderEffect } from '~/platform/orders/order-kinds.server'
import {
  againstApproval,
  approveSet,
  takeApprovalBack,
  type ApprovalRefusal,
  type AskedSet,
} from './approve-set.server'
import { setById, type CriterionSet } from './set-in-force.read.server'

/** An order approves what was read when it was prepared: its form carries the edition with its version. */
export const effectOfSet = ({ id, version }: Pick<CriterionSet, 'id' | 'version'>): string => `${id}:${version}`

function askedOf({ set = '' }: OrderEffect): AskedSet {
  const [setId = '', version] = set.split(':')
  return { setId, version: Number(version) }
}

const titleOf = ({ title, edition }: { title: string; edition: number }): BothTexts => ({
  ru: `${title}, редакция ${edition}`,
  en: `${title}, edition ${edition}`,
})

const texts: Record<Exclude<ApprovalRefusal, 'laterStands'>, BothTexts> = {
  notChosen: {
    ru: 'Выберите редакцию, которая ещё не утверждена.',
    en: 'Choose an edition that is not approved yet.',
  },
  changedSince: {
    ru: 'После подготовки приказа редакцию изменили. Проверьте её и выберите заново.',
    en: 'The edition was changed after the order had been prepared. Check it and choose it again.',
  },
  notWhole: {
    ru: 'Редакция не закончена: у каждого критерия нужны название, текст и источник. Что исправить, показано на её странице.',
    en: 'The edition is not finished: each criterion needs a name, a text and a source. Its page says what to mend.',
  },
}

const laterStands = (standing: CriterionSet): BothTexts => ({
  ru: `С ${dayText(standing.fromOn!)} уже утверждена редакция ${standing.edition}. Назначьте более поздний день.`,
  en: `Edition ${standing.edition} is approved from ${dayText(standing.fromOn!)} already. Set a later day.`,
})

const against = async (...asked: Parameters<typeof againstApproval>): Promise<BothTexts | null> => {
  const found = await againstApproval(...asked)
  if (!found) return null
  return found.refusal === 'laterStands' ? laterStands(found.standing!) : texts[found.refusal]
}

/** An order that approves an edition of the criteria from a day. */
defineOrderKind({
  id: 'criterion-set',
  title: { ru: 'О критериях сертификации', en: 'On the criteria of certification' },
  does: {
    ru: 'Утверждает редакцию набора критериев: сертификации, начатые со дня действия приказа, пойдут по ней. Прежняя редакция с этого дня не применяется; начатые по ней сертификации по ней и закончатся.',
    en: 'It approves an edition of the criteria: certifications begun from its day follow it. The edition before is not used from that day; certifications begun by it are finished by it.',
  },
  whenCancelled: {
    ru: 'Редакция снова становится проектом, прежняя снова действует. Если по редакции уже идёт сертификация, она остаётся в портале и не меняется.',
    en: 'The edition is a draft again, and the one before is in force. Where a certification goes by it, it stays and does not change.',
  },
  async fields(reader) {
    const drafts = await reader.criterionSet.findMany({
      where: { status: 'draft' },
      orderBy: [{ code: 'asc' }, { edition: 'asc' }],
    })
    return [
      {
        name: 'set',
        label: { ru: 'Редакция набора критериев', en: 'Edition of the criteria' },
        hint: {
          ru: 'Здесь редакции, которые ещё не утверждены.',
          en: 'Editions that are not approved yet stand here.',
        },
        options: drafts.map((row) => ({ value: effectOfSet(row), text: titleOf(row) })),
      },
    ]
  },
  async begins(reader, effect) {
    const set = await setById(askedOf(effect).setId, reader)
    return (
      set && {
        title: `Об утверждении редакции ${set.edition} критериев добровольной сертификации`,
        text: `ПРИКАЗЫВАЮ:\n1. Утвердить критерии добровольной сертификации реабилитационных центров (редакция ${set.edition}, критериев: ${set.criteria.length}).\n2. Контроль за исполнением приказа оставляю за собой.`,
      }
    )
  },
  check: (reader, effect, { fromOn }) => against(reader, askedOf(effect), fromOn),
  async apply(tx, actor, order, effect) {
    const asked = askedOf(effect)
    const refused = await against(tx, asked, order.fromOn)
    if (!refused) await approveSet(tx, actor, asked.setId, order)
    return refused
  },
  cancel: (tx, actor, effect) => takeApprovalBack(tx, actor, askedOf(effect).setId),
  async decided(reader, effect) {
    const set = await setById(askedOf(effect).setId, reader)
    return set && titleOf(set)
  },
})
