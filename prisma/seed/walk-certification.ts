import { method, present, seen, selfNote, type DemoCertification } from 'fixtures/demo-region/certifications'
import { irkutsk29 } from 'scoring/certification/irkutsk-29'
import { assessCriterion } from '~/features/certification/assess-criterion.server'
import { certificationSubject } from '~/features/certification/certification-subject.server'
import { holdVisit } from '~/features/certification/hold-visit.server'
import { openCertification } from '~/features/certification/open-certification.server'
import { planDueVisit, planVisit } from '~/features/certification/plan-visit.server'
import { signReport, writeReport } from '~/features/certification/report.server'
import { selfAssess } from '~/features/certification/self-assess.server'
import { addFinding } from '~/features/certification/visit-findings.server'
import { addDossierPaper } from '~/features/dossier/add-paper.server'
import { dossierKindOf } from '~/features/dossier/paper-kinds'
import { attachDossierPaper } from '~/features/dossier/use-paper.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { demoPaperFile } from './demo-paper-file'
import { shownCertification, shownCriterion, shownVisit } from './shown-certification'

const criteria = irkutsk29.criteria.map(({ id }) => id)

/** Opens the case, with the papers that the centre puts beside its criteria. */
export async function openCase({ centre, clerk, papers = [] }: DemoCertification): Promise<void> {
  const { id: centreId } = await db.centre.findUniqueOrThrow({ where: { code: centre } })
  const actor = await actorOf(clerk)
  const { id } = done(await openCertification(actor, { centreId, operationId: '' }))
  for (const { kind, title, criterion, expiresOn } of papers) {
    const facts = { kind: dossierKindOf(kind).id, title, number: '', issuedOn: null, expiresOn, centreId: null }
    const file = await demoPaperFile(title)
    const { paperId } = done(await addDossierPaper(actor, { facts, file, supersedesId: null }, ''))
    done(await attachDossierPaper(actor, certificationSubject(id, criterion), paperId, ''))
  }
}

/** What the centre says of itself: of all criteria, or of so many. */
export async function answerCriteria({ centre, clerk, answered }: DemoCertification): Promise<void> {
  const actor = await actorOf(clerk)
  for (const criterion of criteria.slice(0, answered))
    done(await selfAssess(actor, { ...(await shownCriterion(centre, criterion)), result: 'met', note: selfNote }))
}

export async function planTheVisit({ centre, team, visitOn }: DemoCertification): Promise<void> {
  done(await planVisit(await actorOf(team[0]), { ...(await shownCertification(centre)), plannedOn: visitOn! }))
}

export async function makeVisit({ centre, team, visitOn }: DemoCertification): Promise<void> {
  const protocol = { heldOn: visitOn!, present, protocol: seen, outcome: null }
  done(await holdVisit(await actorOf(team[0]), { ...(await shownVisit(centre, 'planned')), ...protocol }))
}

/** What the assessors found: of all criteria, or of so many. */
export async function assessCriteria({ centre, team, assessed, findings = [] }: DemoCertification): Promise<void> {
  const actor = await actorOf(team[1])
  for (const criterion of criteria.slice(0, assessed)) {
    const found = findings.find((one) => one.criterion === criterion)
    const own = found
      ? { result: found.result, finding: found.text, remedyBy: found.remedyBy }
      : { result: 'met' as const, finding: '', remedyBy: null }
    done(await assessCriterion(actor, { ...(await shownCriterion(centre, criterion)), ...own, note: '', method }))
  }
}

export async function signTheReport(one: DemoCertification): Promise<void> {
  const { centre, team, surveillance = [], findings = [] } = one
  const recommends = findings.length === 0 ? ('certify' as const) : ('remedy' as const)
  const text = {
    recommendations: findings.length === 0 ? '' : 'Сообщить об устранении через портал и приложить документы.',
    surveillance,
    conclusion:
      findings.length === 0
        ? 'Центр соответствует критериям. Запись в реестре сохраняется, сертификат может быть выдан.'
        : 'Запись в реестре сохраняется. Сертификат может быть выдан после устранения несоответствий.',
    recommends,
  }
  done(await writeReport(await actorOf(team[1]), { ...(await shownCertification(centre)), ...text }))
  done(await signReport(await actorOf(team[0]), await shownCertification(centre)))
}

/** The surveillance visit that was due: its day is set and it is made on it. */
export async function makeSurveillance({ centre, team, surveyed }: DemoCertification): Promise<void> {
  const { on, outcome, finding } = surveyed!
  const lead = await actorOf(team[0])
  done(await planDueVisit(lead, { ...(await shownVisit(centre, 'due')), plannedOn: on }))
  if (finding) {
    const { criterion, result, text, remedyBy } = finding
    const asked = { ...(await shownVisit(centre, 'planned')), criterion, result, text, remedyBy: remedyBy! }
    done(await addFinding(lead, asked))
  }
  const protocol = { heldOn: on, present, protocol: seen, outcome }
  done(await holdVisit(lead, { ...(await shownVisit(centre, 'planned')), ...protocol }))
}
