import { newcomer } from 'fixtures/demo-region/agreements'
import { deputy, readingDecisions } from 'fixtures/demo-region/events'
import { organisations } from 'fixtures/demo-region/organisations'
import {
  clerkPosition,
  headPosition,
  ministryPeople,
  organisationPeople,
  type DemoPerson,
} from 'fixtures/demo-region/people'
import { region } from 'fixtures/demo-region/region'
import { createPerson, personSearchText } from '~/features/people/create-person.server'
import { setDeputy } from '~/features/people/set-deputy.server'
import { decideReading } from '~/features/readings/decide-reading.server'
import { saveAgreement } from '~/features/register/save-agreement.server'
import { saveCentre } from '~/features/register/save-centre.server'
import { createOrganisation } from '~/features/register/save-organisation.server'
import { saveRegion } from '~/features/settings/save-region.server'
import { recordChange } from '~/platform/audit/record.server'
import { hashPassword } from '~/platform/auth/password.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { groupBy } from './group-by'
import { planAgreements, type DemoAgreement } from './plan-agreements'

/** The ministry, its people, organisations with their centres and agreements, each entered on its day. */
export async function writeRegister(password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await asOf('2024-01-09', async () => {
    await writeAdministrator()
    done(await saveRegion(await actorOf('admin'), { ...region, version: 0, operationId: '' }))
    for (const person of ministryPeople) if (person.login !== 'admin') await writePerson(person, null)
    for (const { code } of organisations) if (code !== newcomer.organisation) await writeOrganisation(code)
  })
  const byDay = groupBy(planAgreements(), (agreement) => agreement.enteredOn)
  await writeAgreements(byDay.get('2024-01-09')!)
  await asOf('2024-01-15', writeReadings)
  for (const [day, agreements] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (day === newcomer.enteredOn) await asOf(day, () => writeOrganisation(newcomer.organisation))
    if (day !== '2024-01-09' && day < '2026') await writeAgreements(agreements)
  }
  await db.user.updateMany({ data: { passwordHash } })
}

/** The agreements of the last year are entered when the years before have been settled. */
export const writeLastAgreements = () => writeAgreements(planAgreements().filter(({ enteredOn }) => enteredOn > '2026'))

export const writeDeputy = () =>
  asOf(deputy.enteredOn, async () => {
    const idOf = async (login: string) => (await db.user.findUniqueOrThrow({ where: { login } })).id
    const { fromOn, untilOn, basis } = deputy
    const deputyId = await idOf(deputy.deputy)
    done(
      await setDeputy(await actorOf('admin'), await idOf(deputy.replaced), {
        deputyId,
        fromOn,
        untilOn,
        basis,
        operationId: '',
      }),
    )
  })

/** The first of all, whom the portal itself makes. */
async function writeAdministrator(): Promise<void> {
  const { login, name, position, roles } = ministryPeople.find((person) => person.login === 'admin')!
  const [surname, givenName, patronymic] = name
  const person = { login, surname, givenName, patronymic, position }
  await inTransaction(async (tx) => {
    const user = await tx.user.create({
      data: { ...person, searchText: personSearchText(person), roles: { create: roles.map((role) => ({ role })) } },
    })
    await recordChange(tx, null, { action: 'person.firstAdministrator', subjectType: 'User', subjectId: user.id })
  })
}

async function writePerson({ login, name, position, roles }: DemoPerson, organisation: string | null): Promise<void> {
  const [surname, givenName, patronymic] = name
  const email = `${login}@opora.example`
  const person = {
    login,
    surname,
    givenName,
    patronymic,
    position,
    email,
    roles: [...roles],
    organisation,
    operationId: '',
  }
  done(await createPerson(await actorOf('admin'), person))
}

async function writeOrganisation(code: string): Promise<void> {
  const officer = await actorOf('officer')
  const { centres, code: _code, ...facts } = organisations.find((one) => one.code === code)!
  const { clerk, head } = organisationPeople.find((one) => one.organisation === code)!
  const made = done(await createOrganisation(officer, { ...facts, headName: head.join(' ') }, ''))
  if (made.code !== code) throw new Error(`${code} was entered as ${made.code}`)
  const { id } = await db.organisation.findUniqueOrThrow({ where: { code } })
  for (const centre of centres) done(await saveCentre(officer, id, centre, ''))
  const suffix = code.replace('-', '').toLowerCase()
  await writePerson({ login: `clerk.${suffix}`, name: clerk, position: clerkPosition, roles: ['ngo-clerk'] }, code)
  await writePerson({ login: `head.${suffix}`, name: head, position: headPosition, roles: ['ngo-head'] }, code)
}

const writeAgreements = (agreements: readonly DemoAgreement[]) =>
  asOf(agreements[0]!.enteredOn, async () => {
    const officer = await actorOf('officer')
    for (const { organisation, enteredOn: _enteredOn, ...facts } of agreements) {
      const { id } = await db.organisation.findUniqueOrThrow({ where: { code: organisation } })
      done(await saveAgreement(officer, id, null, facts, ''))
    }
  })

async function writeReadings(): Promise<void> {
  const officer = await actorOf('officer')
  for (const decision of readingDecisions) done(await decideReading(officer, decision, ''))
}
