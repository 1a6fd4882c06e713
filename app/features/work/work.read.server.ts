import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { paths } from '~/paths'
import { actsToAssess, actsToHandIn } from '../acts/acts-waiting.read.server'
import { complaintWork } from '../complaints/complaint-work.read.server'
import { missingNextYear } from '../calendar/missing-year.read.server'
import { certificationWork } from '../certification/certification-work.read.server'
import { commissionWork } from '../commission/commission-work.read.server'
import { clauseOf } from '../deadlines/clause-of'
import { standingOwn } from '../deadlines/deadline-list.read.server'
import { exclusionWork } from '../exclusion/exclusion-work.read.server'
import { paperWork } from '../documents/paper-work.read.server'
import { dossierWork } from '../dossier/dossier-work.read.server'
import { qualityWork } from '../quality/quality-work.read.server'
import { registerWork } from '../register/register-work.read.server'
import { selectionWork } from '../selections/selection-work.read.server'
import { unpaidMonths, unsettledOrganisations } from '../subsidies/payment-work.read.server'
import { settlementWork } from '../subsidies/settlement-work.read.server'
import { certificationItems } from './certification-items'
import { commissionItems } from './commission-items'
import { exclusionItems } from './exclusion-items'
import { complaintItems } from './complaint-items'
import { qualityItems } from './quality-items'
import { dossierItems, selectionItems } from './selection-items'
import { byUrgency, type WorkItem } from './work-item'

/** Everything that waits for this person, the most urgent first. */
export async function workOf(actor: Actor, today: string): Promise<WorkItem[]> {
  const lastYear = Number(today.slice(0, 4)) - 1
  const [
    settlements,
    handIn,
    assess,
    unpaid,
    unsettled,
    terms,
    missingYear,
    papers,
    selections,
    dossier,
    certifications,
    quality,
    proposals,
  ] = await Promise.all([
    settlementWork(actor, today),
    actsToHandIn(actor),
    actsToAssess(actor),
    unpaidMonths(actor),
    unsettledOrganisations(actor, today),
    standingOwn(actor),
    actor.permissions.has('calendar:edit') ? missingNextYear(today, db) : null,
    paperWork(actor),
    selectionWork(actor),
    dossierWork(actor, today),
    certificationWork(actor, today),
    qualityWork(actor, today),
    registerWork(actor),
  ])
  const items: WorkItem[] = [
    ...proposals.map((row): WorkItem => ({
      ...{ kind: 'register', dueOn: null, to: paths.registerProposal(row.id) },
      ...{ centreName: row.centreName, name: row.organisationName },
    })),
    ...handIn.map((act): WorkItem => ({
      kind: 'handIn',
      dueOn: act.dueOn,
      to: paths.act(act.organisationCode, act.month),
      month: act.month,
      state: act.state,
    })),
    ...assess.map((act): WorkItem => ({
      kind: 'assess',
      dueOn: act.dueOn,
      to: paths.act(act.organisationCode, act.month),
      month: act.month,
      name: act.organisationName,
      clientCount: act.clientCount,
    })),
    ...terms.map((term): WorkItem => ({
      kind: 'term',
      dueOn: term.dueOn,
      to: paths.deadline(term.id),
      title: term.title,
      about: term.subject?.code ?? '',
      clause: clauseOf(term.ruleId),
      left: term.daysLeft,
    })),
    ...(missingYear === null ? [] : [calendarToEnter(missingYear)]),
    ...unpaid.map((act): WorkItem => ({
      kind: 'pay',
      dueOn: null,
      to: `${paths.payments}?organisation=${encodeURIComponent(act.organisationCode)}&month=${act.month}`,
      month: act.month,
      name: act.organisationName,
      clientCount: act.clientCount,
    })),
    ...unsettled.map((organisation): WorkItem => ({
      kind: 'calculate',
      dueOn: null,
      to: `${paths.newSettlement}?organisation=${encodeURIComponent(organisation.code)}&year=${lastYear}`,
      year: lastYear,
      name: organisation.shortName,
    })),
    ...settlements.toDecide.map((row): WorkItem => ({
      kind: 'decide',
      dueOn: null,
      to: paths.settlementReview(row.id),
      year: row.year,
      name: row.organisation.shortName,
      count: row.openReviewCount,
    })),
    ...settlements.toApprove.map((row): WorkItem => ({
      kind: 'approve',
      dueOn: null,
      to: paths.settlement(row.id),
      year: row.year,
      name: row.organisation.shortName,
      clawback: row.clawbackKopecks,
    })),
    ...paperItems(papers),
    ...selectionItems(selections),
    ...dossierItems(dossier, today),
    ...certificationItems(certifications),
    ...commissionItems(await commissionWork(actor)),
    ...qualityItems(quality),
    ...exclusionItems(await exclusionWork(actor)),
    ...complaintItems(await complaintWork(actor)),
    ...settlements.toRead.map((row): WorkItem => ({
      kind: 'read',
      dueOn: null,
      to: paths.settlement(row.id),
      year: row.year,
      clawback: row.clawbackKopecks,
    })),
  ]
  return items.sort(byUrgency)
}

/** Terms run into the next year from its first day on. */
const calendarToEnter = (year: number): WorkItem => ({
  kind: 'calendar',
  dueOn: `${year - 1}-12-31`,
  to: paths.loadCalendar,
  year,
})

function paperItems(papers: Awaited<ReturnType<typeof paperWork>>): WorkItem[] {
  const about = (row: (typeof papers.sign)[number]) => ({
    dueOn: null,
    to: row.kind === 'order' ? paths.order(row.id) : paths.paper(row.id),
    title: row.title,
    name: row.organisation?.shortName ?? row.correspondent,
  })
  return [
    ...papers.sign.map((row): WorkItem => ({ kind: 'sign', ...about(row) })),
    ...papers.mend.map((row): WorkItem => ({ kind: 'mend', ...about(row), reason: row.returnReason })),
    ...papers.send.map((row): WorkItem => ({
      ...{ kind: 'send', ...about(row) },
      ...{ number: row.numberText ?? '', registeredOn: row.registeredOn ?? '' },
    })),
  ]
}

/** Whether the region has begun: until then the empty page says how to begin. */
export async function hasBegun(actor: Actor): Promise<boolean> {
  return actor.organisationId === null
    ? (await db.organisation.count()) > 0
    : (await db.client.count({ where: { organisationId: actor.organisationId } })) > 0
}
