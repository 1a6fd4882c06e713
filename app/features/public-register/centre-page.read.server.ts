import { serviceTitles } from './service-titles'
import { certificateOn, shownStatus, type PublicCentre } from './public-centre'
import { freeOf, forWhom } from './centre-row'
import { historyOf } from './public-changes.read.server'
import { registerOn } from './register-of-day.read.server'
import { setOfCertificate } from './set-of-certificate.read.server'

/** All that a centre's public page shows as of a day; null where the register never had this number. */
export async function centrePage(number: number, on: string, today: string) {
  const ofDay = (await registerOn(on)).centres.find((one) => one.number === number)
  const ofToday = on === today ? ofDay : (await registerOn(today)).centres.find((one) => one.number === number)
  const centre = ofDay ?? ofToday
  if (!centre) return null
  const [history, set] = await Promise.all([
    historyOf(centre.centreId, on),
    setOfCertificate(centre.card.certificate?.number),
  ])
  return {
    number,
    isOnDay: ofDay !== undefined,
    card: shownCard(centre, on),
    history: history.map(({ id, kind, fromOn, patch, basis, order }) => ({ id, kind, fromOn, patch, basis, order })),
    set,
  }
}

function shownCard({ card }: PublicCentre, on: string) {
  const { status: _status, number: _number, ...facts } = card
  return {
    ...facts,
    status: shownStatus(card),
    forWhom: forWhom(card),
    free: freeOf(card),
    certificateState: certificateOn(card, on),
    kinds: serviceTitles(card.kinds),
  }
}

export type CentrePage = NonNullable<Awaited<ReturnType<typeof centrePage>>>
export type ShownCard = CentrePage['card']
