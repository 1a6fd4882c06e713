import { zhigalovoAgreement } from '../acts'
import type { Rule } from '../rule'
import { all, asking, choose, not, type Decision, type FactsOf } from './decision'
import { plainRule } from './plain-rule'
import { stages, type StageId } from './zhigalovo-stages'

export const treatmentByConsent = plainRule({
  id: 'stage-treatment-by-consent',
  citation: zhigalovoAgreement('4.4'),
  quote:
    'При согласии лицо, незаконно потребляющее наркотические средства, токсические и психотропные вещества, во взаимодействии с ОГБУЗ «Жигаловская РБ» направляется на лечение и оказание ему медико-социальной помощи',
  title: { ru: 'На лечение — с согласия', en: 'Treatment by consent' },
  does: {
    ru: 'На лечение направляют того, кто согласен. Пока согласия нет, продолжается этап 2.',
    en: 'Those who agree go to treatment. Without consent stage 2 goes on.',
  },
})

export const treatmentSkipped = plainRule({
  id: 'stage-treatment-skipped',
  citation: zhigalovoAgreement('4.5'),
  quote:
    'В случае, если лечение и оказание медико-социальной помощи не требуется, лицо, незаконно потребляющее наркотические средства, токсические и психотропные вещества, переходит на 4 этап',
  title: { ru: 'Лечение не требуется', en: 'No treatment is needed' },
  does: {
    ru: 'Если лечение не требуется, этап 3 пропускается: после этапа 2 сразу этап 4.',
    en: 'Where no treatment is needed stage 3 is left out: stage 4 follows stage 2.',
  },
})

export const nextStageRules: readonly Rule[] = [treatmentByConsent, treatmentSkipped]

const titles = {
  needsTreatment: { ru: 'Требуется ли лечение', en: 'Whether treatment is needed' },
  agreesToTreatment: { ru: 'Согласно ли лицо лечиться', en: 'Whether the person agrees to treatment' },
}

export type AfterMotivation = FactsOf<typeof titles>

/** The stages that follow by themselves. The last one stays: its calls have no end. */
const following = {
  detection: 'motivation',
  treatment: 'rehabilitation',
  rehabilitation: 'aftercare',
  aftercare: 'aftercare',
} as const satisfies Partial<Record<StageId, StageId>>

/** The stage after another. After motivation comes treatment where it is needed and agreed to, else rehabilitation. */
export function nextStage(current: StageId, facts: AfterMotivation): Decision<StageId> {
  if (current !== 'motivation') {
    const next = following[current]
    return { decision: next, grounds: [stages[next]], missing: [] }
  }
  const is = asking(titles, facts)
  const needed = is('needsTreatment')
  return choose<StageId>(
    [
      ['treatment', all(needed, is('agreesToTreatment')), [treatmentByConsent]],
      ['rehabilitation', not(needed), [treatmentSkipped]],
    ],
    ['motivation', [treatmentByConsent]],
  )
}
