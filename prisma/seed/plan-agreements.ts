import { agreementDays, newcomer, tariffChanges, terms } from 'fixtures/demo-region/agreements'
import type { AgreementFacts } from '~/features/register/save-agreement.server'
import type { TariffPeriod } from '~/features/register/tariff'
import { readMoney } from '~/platform/forms/read-money'
import { groupBy } from './group-by'

export interface DemoAgreement extends AgreementFacts {
  organisation: string
  enteredOn: string
}

/** Each organisation's agreement of each year, as the ministry entered it. */
export function planAgreements(): DemoAgreement[] {
  return terms.flatMap(({ organisation, actDueDay, unit, tariffs }) =>
    Object.entries(tariffs).map(([year, amount]) => {
      const isFirst = newcomer.organisation === organisation && newcomer.fromOn.startsWith(year)
      const days = isFirst ? newcomer : agreementDays[Number(year)]!
      const fromOn = isFirst ? newcomer.fromOn : `${year}-01-01`
      const changes = tariffChanges.filter((one) => one.organisation === organisation && one.fromOn.startsWith(year))
      return {
        organisation,
        number: `С-${organisation.slice(2)}/${year}`,
        signedOn: days.signedOn,
        enteredOn: days.enteredOn,
        fromOn,
        untilOn: `${year}-12-31`,
        actDueDay,
        tariffs: [{ fromOn, unit, amount }, ...changes].map((row) => ({
          fromOn: row.fromOn,
          unit: row.unit,
          amountKopecks: readMoney(row.amount)!,
        })),
      }
    }),
  )
}

/** Every organisation's tariffs with the days of their agreements: what a subsidy is claimed by. */
export const planTariffs = () => groupBy(planAgreements().flatMap(periodsOf), (period) => period.organisation)

const periodsOf = ({
  organisation,
  fromOn,
  untilOn,
  tariffs,
}: DemoAgreement): (TariffPeriod & { organisation: string })[] =>
  tariffs.map((tariff) => ({ ...tariff, organisation, agreementFromOn: fromOn, agreementUntilOn: untilOn }))
