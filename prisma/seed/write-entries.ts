import { plainDate } from 'scoring/plain-date'
import { candidate, laterOrganisations } from 'fixtures/demo-region/later-organisations'
import { cards } from 'fixtures/demo-region/register'
import {
  confirmed,
  ownChanges,
  proposal,
  registerOrders,
  type RegisterOrder,
} from 'fixtures/demo-region/register-events'
import { confirmEntry } from '~/features/register/change-entry.server'
import { proposeChange } from '~/features/register/propose-change.server'
import { recordRegisterChange, type NewChange } from '~/features/register/record-register-change.server'
import { saveCentre } from '~/features/register/save-centre.server'
import { createOrganisation } from '~/features/register/save-organisation.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { joinSeveral } from '~/platform/orders/several'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { registerOrderText } from './register-order-text'
import { signedOrder } from './signed-order'

/** When each centre's card was entered: the first ones with the portal itself. */
const cardDays: Readonly<Record<string, string>> = {
  ...{ 'R-015': '2025-01-20', 'R-016': '2025-02-03', 'R-017': '2025-02-03', 'R-018': '2025-02-03' },
  ...{ 'R-019': '2025-08-18', 'R-020': '2025-08-18', 'R-021': '2026-11-09' },
}
const cardDay = (centre: string) => cardDays[centre] ?? '2024-01-09'
const newcomersEnteredOn = '2025-02-03'

/**
 * The register of the region from its first orders to the end of a year, or from there on: cards, orders, what officers
 * confirmed and organisations changed, each on its day.
 */
export async function writeEntries(from: string, until: string): Promise<void> {
  const steps = [
    ...Object.keys(cards).map((centre) => ({ on: cardDay(centre), does: () => writeCard(centre) })),
    ...registerOrders.map((order) => ({ on: order.on, does: () => writeOrder(order) })),
    ...confirmed.map((own) => ({ on: own.on, does: () => write('officer', { ...own, kind: 'confirmed' }) })),
    { on: proposal.on, does: writeProposal },
    ...ownChanges.map((own) => ({ on: own.on, does: () => writeOwn(own) })),
  ].filter(({ on }) => from <= on && on < until)
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, does } of steps) await asOf(on, does)
}

const centreByCode = (code: string) =>
  db.centre.findUniqueOrThrow({ where: { code }, include: { organisation: true, entry: true } })

async function write(login: string, own: Omit<NewChange, 'centreId' | 'fromOn'> & { on: string; centre: string }) {
  const { on, centre, ...change } = own
  const [actor, { id: centreId }] = [await actorOf(login), await centreByCode(centre)]
  await inTransaction((tx) => recordRegisterChange(tx, actor, { ...change, centreId, fromOn: on }))
}

/** By the organisation's own clerk, where it has one. */
async function writeOwn(own: (typeof ownChanges)[number]): Promise<void> {
  const { organisation } = await centreByCode(own.centre)
  const login = `clerk.${organisation.code.replace('-', '').toLowerCase()}`
  const isThere = (await db.user.count({ where: { login } })) === 1
  const patch = 'freeMen' in own.patch ? { ...own.patch, freeOn: plainDate(own.on) } : own.patch
  await write(isThere ? login : 'officer', { ...own, patch, kind: 'own' })
}

async function writeProposal(): Promise<void> {
  const { login, centre, patch, reason } = proposal
  const { id: centreId } = await centreByCode(centre)
  done(await proposeChange(await actorOf(login), { centreId, patch, reason, file: null, operationId: '' }))
}

/** A card as its centre was first described. */
async function writeCard(centre: string): Promise<void> {
  const on = cardDay(centre)
  if (on === newcomersEnteredOn && centre === 'R-016') await writeNewcomers()
  if (centre === 'R-021') {
    const { id } = await db.organisation.findUniqueOrThrow({ where: { code: candidate.organisation } })
    done(await saveCentre(await actorOf('officer'), id, candidate.centre, ''))
  }
  const { organisation, ...row } = await centreByCode(centre)
  const patch = {
    ...{ centreName: row.name, municipality: row.municipality, address: row.address },
    ...{ organisationName: organisation.name, organisationShortName: organisation.shortName },
    ...{ legalForm: organisation.legalForm, inn: organisation.inn, ogrn: organisation.ogrn },
    ...{
      kpp: organisation.kpp ?? '',
      headName: organisation.headName,
      email: organisation.email,
      freeOn: plainDate(on),
    },
    ...cards[centre],
  }
  const shown = { centreId: row.id, version: row.entry!.version }
  done(await confirmEntry(await actorOf('officer'), { ...shown, fromOn: on, patch, basis: '', operationId: '' }))
}

async function writeNewcomers(): Promise<void> {
  const officer = await actorOf('officer')
  for (const { code, centres, ...facts } of laterOrganisations) {
    const made = done(await createOrganisation(officer, facts, ''))
    if (made.code !== code) throw new Error(`${code} was entered as ${made.code}`)
    const { id } = await db.organisation.findUniqueOrThrow({ where: { code } })
    for (const own of centres) done(await saveCentre(officer, id, own, ''))
  }
}

async function writeOrder(order: RegisterOrder): Promise<void> {
  const centres = await Promise.all(('centres' in order ? order.centres : [order.centre]).map(centreByCode))
  const names = centres.map(({ name, organisation }) => `${organisation.shortName}, «${name}»`)
  const ids = joinSeveral(centres.map(({ id }) => id))
  await signedOrder({
    ...{ kind: order.kind, title: order.title, text: registerOrderText(order, names), fromOn: order.on },
    effect: order.kind === 'inclusion' ? { centres: ids } : { centre: ids, ...order.effect },
  })
}
