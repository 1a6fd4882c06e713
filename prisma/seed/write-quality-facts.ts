import { medicalAgreements, medicalVisits, programmes } from 'fixtures/demo-region/medical'
import { demoToday } from 'fixtures/demo-region/region'
import { staff, type DemoMember } from 'fixtures/demo-region/staff'
import { addDays, plainDate } from 'scoring/plain-date'
import type { FactKindId } from '~/features/quality-facts/closed-lists'
import { factKinds } from '~/features/quality-facts/fact-kinds.server'
import { saveFact } from '~/features/quality-facts/save-fact.server'
import { planRule } from '~/features/quality-facts/plan-term'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { momentOf, workday } from './days'
import { diceOf } from './dice'

/** What the organisations entered for the six criteria of quality, each by its own clerk, and the plans of the clients. */
export async function writeQualityFacts(): Promise<void> {
  const clerks = new Map<string, Actor>()
  const clerkOf = async (organisation: string): Promise<Actor> => {
    const known = clerks.get(organisation) ?? (await actorOf(`clerk.${organisation.replace('-', '').toLowerCase()}`))
    clerks.set(organisation, known)
    return known
  }
  for (const member of staff) await writeMember(await clerkOf(member.organisation), member)
  for (const { organisation, isNarcology, ...facts } of medicalAgreements)
    await keep(await clerkOf(organisation), 'agreements', { ...facts, ...(isNarcology && { isNarcology: 'on' }) })
  for (const { organisation, from, everyDays, ...facts } of medicalVisits)
    for (const onDay of visitDays(from, everyDays))
      await keep(await clerkOf(organisation), 'visits', { ...facts, onDay })
  for (const { organisation, lacks, ...facts } of programmes)
    await keep(await clerkOf(organisation), 'programmes', {
      ...facts,
      ...(lacks !== 'services' && { describesServices: 'on' }),
      ...(lacks !== 'conditions' && { describesConditions: 'on' }),
      ...(lacks !== 'terms' && { describesTerms: 'on' }),
    })
  await writePlans()
}

async function writeMember(clerk: Actor, { name, degree, course, organisation: _, ...facts }: DemoMember) {
  const [surname, givenName, patronymic] = name
  const staffId = await keep(clerk, 'staff', { surname, givenName, patronymic, ...facts })
  if (degree) await keep(clerk, 'degrees', { ...degree }, staffId)
  if (course) await keep(clerk, 'courses', { ...course }, staffId)
}

/** As its form would carry it. */
async function keep(clerk: Actor, kind: FactKindId, facts: Record<string, string>, staffId: string | null = null) {
  const form = new FormData()
  for (const [name, value] of Object.entries(facts)) form.set(name, value)
  const read = factKinds[kind].read(form)
  if (!read.ok) throw new Error(`${kind}: ${JSON.stringify(read.form)}`)
  const target = { isNew: true as const, organisationId: clerk.organisationId!, staffId }
  return done(await saveFact(clerk, kind, target, read.value, '')).id
}

function visitDays(from: string, everyDays: number): string[] {
  const days: string[] = []
  for (let day = plainDate(from); workday(day) <= demoToday; day = addDays(day, everyDays)) days.push(workday(day))
  return days
}

/** A plan was made on the day on which its term was closed: most in time, a few late, a few not yet. */
async function writePlans(): Promise<void> {
  const terms = await db.deadline.findMany({
    where: { ruleId: planRule, status: 'closed' },
    select: { subjectId: true, closedOn: true, organisationId: true },
    orderBy: { subjectId: 'asc' },
  })
  const clerks = await db.user.findMany({ where: { roles: { some: { role: 'ngo-clerk' } } } })
  const clerkOf = new Map(clerks.map((clerk) => [clerk.organisationId, clerk.id]))
  await db.rehabilitationPlan.createMany({
    data: terms.map(({ subjectId, closedOn, organisationId }) => ({
      contractId: subjectId,
      madeOn: closedOn!,
      signedOn: diceOf(`plan ${subjectId}`).chance(92) ? closedOn : null,
      recordedById: clerkOf.get(organisationId)!,
      recordedAt: momentOf(closedOn!),
    })),
  })
}
