import type { ExitKind } from '../settlement/exit-kinds'
import { all, asking, choose, not, type Decision, type FactsOf, type Possible } from './decision'
import { courtDecision, death, illness } from './valid-reasons'

const ofIllness = {
  acuteOrWorsened: {
    ru: 'Острая ли это болезнь или обострение хронической',
    en: 'Whether the illness is acute or a chronic one that worsened',
  },
  hospitalised: { ru: 'Была ли госпитализация', en: 'Whether the client was taken to hospital' },
  causedByDrugUse: {
    ru: 'Причина ли — употребление наркотиков во время пребывания',
    en: 'Whether drug use during the stay is the cause',
  },
}

const ofCourt = {
  decisionInForce: { ru: 'Вступило ли в силу решение суда', en: 'Whether a court decision is in force' },
  inCustody: { ru: 'Заключён ли клиент под стражу', en: 'Whether the client is remanded in custody' },
  offenceBeforeAdmission: {
    ru: 'Совершено ли деяние до поступления',
    en: 'Whether the offence was committed before admission',
  },
}

const ofDeath = {
  violent: { ru: 'Насильственная ли смерть', en: 'Whether the death was violent' },
  causedByDrugUse: ofIllness.causedByDrugUse,
}

/** Why a course ended early, as far as it is known. */
export type ExitFacts =
  | ({ readonly cause: 'illness' } & FactsOf<typeof ofIllness>)
  | ({ readonly cause: 'court' } & FactsOf<typeof ofCourt>)
  | ({ readonly cause: 'death' } & FactsOf<typeof ofDeath>)
  | { readonly cause: 'other' }

/** The kind of an exit by the closed list of row 2.1; what the list does not name is `not-listed`. */
export const decideExitKind = (facts: ExitFacts): Decision<ExitKind> => choose(possibleKinds(facts), ['not-listed', []])

function possibleKinds(facts: ExitFacts): readonly Possible<ExitKind>[] {
  switch (facts.cause) {
    case 'illness':
      return ofIllnessKinds(facts)
    case 'court':
      return ofCourtKinds(facts)
    case 'death':
      return ofDeathKinds(facts)
    case 'other':
      return []
  }
}

function ofIllnessKinds(facts: FactsOf<typeof ofIllness>): readonly Possible<ExitKind>[] {
  const is = asking(ofIllness, facts)
  const [hospitalised, causedByDrugUse] = [is('hospitalised'), is('causedByDrugUse')]
  return [
    ['relapse-hospitalised', all(hospitalised, causedByDrugUse), [illness]],
    ['illness-hospitalised', all(is('acuteOrWorsened'), hospitalised, not(causedByDrugUse)), [illness]],
  ]
}

function ofCourtKinds(facts: FactsOf<typeof ofCourt>): readonly Possible<ExitKind>[] {
  const is = asking(ofCourt, facts)
  const before = is('offenceBeforeAdmission')
  return [
    ['court-prior-offence', all(is('decisionInForce'), before), [courtDecision]],
    ['custody-offence-during-stay', all(is('inCustody'), not(before)), [courtDecision]],
  ]
}

function ofDeathKinds(facts: FactsOf<typeof ofDeath>): readonly Possible<ExitKind>[] {
  const is = asking(ofDeath, facts)
  const [violent, causedByDrugUse] = [is('violent'), is('causedByDrugUse')]
  return [
    ['death-violent', violent, [death]],
    ['death-drug-use', all(not(violent), causedByDrugUse), [death]],
    ['death', all(not(violent), not(causedByDrugUse)), [death]],
  ]
}
