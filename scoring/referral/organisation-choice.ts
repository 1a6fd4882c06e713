import { order929 } from '../acts'
import { asking, decide, not, type Decision, type FactsOf } from './decision'
import { plainRule } from './plain-rule'

export const notInRegister = plainRule({
  id: 'organisation-choice',
  citation: order929('5.12'),
  quote:
    'Наркозависимое лицо, получившее направление, обращается в любую некоммерческую организацию, включенную в реестр',
  title: { ru: 'Организации нет в реестре', en: 'The organisation is not in the register' },
  does: {
    ru: 'Клиент сам выбирает любую организацию из реестра; перечень прилагается к направлению. Вне реестра услуги по направлению не предоставляются.',
    en: 'The client chooses any organisation in the register; its list comes with the referral. Outside the register the referral gives no services.',
  },
})

const titles = {
  isInRegister: { ru: 'Включена ли организация в реестр', en: 'Whether the organisation is in the register' },
}

export type ChosenOrganisation = FactsOf<typeof titles>

/** Whether a client with a referral may go to an organisation, by clauses 2.6.1 (3) and 5.12. */
export function decideOrganisationChoice(chosen: ChosenOrganisation): Decision {
  return decide([[notInRegister, not(asking(titles, chosen)('isInRegister'))]])
}
