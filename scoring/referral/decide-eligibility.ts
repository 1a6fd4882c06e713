import { adultAge } from '../parameters/adult-age'
import { addMonths, compareDays, type PlainDate } from '../plain-date'
import { all, any, asking, decide, found, not, notKnown, type Decision, type FactsOf, type Finding } from './decision'
import { neitherTreatedNorCourt, notResident, notUsing, tooYoung } from './eligibility-grounds'

const titles = {
  livesInRegion: { ru: 'Проживает ли заявитель в области', en: 'Whether the applicant lives in the region' },
  usesDrugs: { ru: 'Потребляет ли заявитель наркотики', en: 'Whether the applicant uses drugs' },
  treated: { ru: 'Прошёл ли заявитель лечение от наркомании', en: 'Whether the applicant was treated' },
  needConfirmed: {
    ru: 'Есть ли заключение нарколога о лечении и нуждаемости в реабилитации',
    en: "Whether a narcologist's conclusion confirms the treatment and the need",
  },
  obligedByCourt: { ru: 'Есть ли судебный акт об обязанности пройти реабилитацию', en: 'Whether there is a court act' },
}

export interface Applicant extends FactsOf<typeof titles> {
  readonly appliedOn: PlainDate
  readonly bornOn: PlainDate | 'unknown'
}

/** Whether a person is one to whom the order gives services, by clauses 1.2 and 1.3. */
export function decideEligibility(applicant: Applicant): Decision {
  const is = asking(titles, applicant)
  return decide([
    [tooYoung, not(isAdult(applicant))],
    [notResident, not(is('livesInRegion'))],
    [notUsing, not(is('usesDrugs'))],
    [neitherTreatedNorCourt, not(any(all(is('treated'), is('needConfirmed')), is('obligedByCourt')))],
  ])
}

function isAdult({ bornOn, appliedOn }: Applicant): Finding {
  if (bornOn === 'unknown') return notKnown({ fact: 'bornOn', title: { ru: 'Дата рождения', en: 'Date of birth' } })
  const birthday = addMonths(bornOn, 12 * adultAge.on(appliedOn))
  return found(compareDays(birthday, appliedOn) < 0)
}
