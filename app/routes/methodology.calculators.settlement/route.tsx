import { useLoaderData } from '@remix-run/react'
import { SettlementCalculator } from '~/features/methodology/calculators/settlement-calculator'
import { readingsInForce } from '~/features/readings/readings-in-force.read.server'
import { today } from '~/platform/clock.server'

/** @public */
export const loader = async () => ({ inForce: (await readingsInForce(await today())).settlement })

/** What is typed is computed where it is typed. */
export const shouldRevalidate = () => false

export default function SettlementCalculatorPage() {
  return <SettlementCalculator inForce={useLoaderData<typeof loader>().inForce} />
}
