import { applications, type DemoApplication, type DemoPaper } from 'fixtures/demo-region/applications'
import { addDossierPaper } from '~/features/dossier/add-paper.server'
import { dossierKindOf } from '~/features/dossier/paper-kinds'
import { attachDossierPaper } from '~/features/dossier/use-paper.server'
import { applicationCard, serviceKinds } from '~/features/selections/application-card'
import { beginSelection } from '~/features/selections/begin-selection.server'
import { proposeAdmission, proposeRefusal, refuseSelection } from '~/features/selections/decide-selection.server'
import { describeSelection, stateRequirement } from '~/features/selections/edit-selection.server'
import { completeSelection, findRequirement, returnWithRemarks } from '~/features/selections/examine-selection.server'
import { fileSelection } from '~/features/selections/file-selection.server'
import { selectionSubject } from '~/features/selections/selection-subject.server'
import { selectionRules } from '~/features/selections/weigh'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { demoPaperFile } from './demo-paper-file'

/** By which day the demo's remarks are to be answered. */
const answerByOn = '2026-11-30'

/** Applications for the register by the portal's own use cases, each step on its day. */
export async function writeSelections(): Promise<void> {
  const files = await paperFiles()
  for (const application of applications) await writeApplication(application, files)
}

/** A file for each title, once and one after another: the small picture of a page takes a while to draw. */
async function paperFiles(): Promise<ReadonlyMap<string, NamedFile>> {
  const titles = [...new Set(applications.flatMap(({ papers }) => papers.map(({ title }) => title)))]
  const files = new Map<string, NamedFile>()
  for (const title of titles) files.set(title, await demoPaperFile(title))
  return files
}

async function writeApplication(application: DemoApplication, files: ReadonlyMap<string, NamedFile>): Promise<void> {
  const { begunOn, state, days, found = {} } = application
  const [filedOn = '', examinedOn = '', decidedOn = ''] = days
  const clerk = await actorOf(`clerk.${application.organisation.replace('-', '').toLowerCase()}`)
  const id = await asOf(begunOn, () => fillIn(clerk, application, files))
  if (state === 'draft') return
  await asOf(filedOn, async () => done(await fileSelection(clerk, await shown(id))))
  if (state === 'filed') return
  const officer = await actorOf('officer')
  await asOf(examinedOn, async () => {
    await find(officer, id, found)
    if (state === 'remarks') {
      const remarks = Object.entries(found).map(([requirement, [, text]]) => ({ requirement, text }))
      done(await returnWithRemarks(officer, await shown(id), { remarks, answerByOn }))
      return
    }
    done(await completeSelection(officer, await shown(id)))
    if (state === 'toAdmit')
      done(await proposeAdmission(officer, { ...(await shown(id)), note: 'Требования выполнены.' }))
    else done(await proposeRefusal(officer, { ...(await shown(id)), note: reasonOf(found) }))
  })
  if (state !== 'refused') return
  const approver = await actorOf('approver')
  await asOf(decidedOn, async () => done(await refuseSelection(approver, await shown(id))))
}

const reasonOf = (found: NonNullable<DemoApplication['found']>) =>
  Object.values(found)
    .map(([, note]) => note)
    .join('. ')

const shown = async (selectionId: string) => {
  const { version } = await db.qualifyingSelection.findUniqueOrThrow({ where: { id: selectionId } })
  return { selectionId, version, operationId: '' }
}

async function fillIn(clerk: Actor, application: DemoApplication, files: ReadonlyMap<string, NamedFile>) {
  const { selectionId: id } = done(await beginSelection(clerk, null, ''))
  const isDraft = application.state === 'draft'
  const card = applicationCard.parse({ ...application.card, kinds: isDraft ? [] : serviceKinds })
  done(await describeSelection(clerk, await shown(id), card))
  for (const paper of application.papers) await addPaper(clerk, id, paper, files.get(paper.title)!)
  for (const { id: requirement } of isDraft ? selectionRules.slice(0, 4) : selectionRules)
    done(await stateRequirement(clerk, await shown(id), { requirement, statement: 'yes', note: '' }))
  return id
}

async function addPaper(clerk: Actor, id: string, paper: DemoPaper, file: NamedFile): Promise<void> {
  const { kind, title, number = '', issuedOn = null, expiresOn = null, proves } = paper
  const facts = { kind: dossierKindOf(kind).id, title, number, issuedOn, expiresOn, centreId: null }
  const { paperId } = done(await addDossierPaper(clerk, { facts, file, supersedesId: null }, ''))
  for (const requirement of proves)
    done(await attachDossierPaper(clerk, selectionSubject(id, requirement), paperId, ''))
}

async function find(officer: Actor, id: string, differing: NonNullable<DemoApplication['found']>): Promise<void> {
  for (const { id: requirement } of selectionRules) {
    const [found, note] = differing[requirement] ?? (['yes', ''] as const)
    done(await findRequirement(officer, await shown(id), { requirement, found, note }))
  }
}
