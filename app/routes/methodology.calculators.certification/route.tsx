import { useLoaderData } from '@remix-run/react'
import { CertificationCalculator } from '~/features/methodology/calculators/certification-calculator'
import { readingsInForce } from '~/features/readings/readings-in-force.read.server'
import { today } from '~/platform/clock.server'

/** @public */
export const loader = async () => ({ inForce: (await readingsInForce(await today())).certification })

/** What is typed is computed where it is typed. */
export const shouldRevalidate = () => false

export default function CertificationCalculatorPage() {
  return <CertificationCalculator inForce={useLoaderData<typeof loader>().inForce} />
}
