import { paths } from '~/paths'
import type { SelectionTask } from '../selections/selection-work.read.server'
import type { WorkItem } from './work-item'

/** Applications for the register that wait for a person. */
export const selectionItems = (tasks: readonly SelectionTask[]): WorkItem[] =>
  tasks.map((task) => ({
    ...{ kind: 'selection', step: task.step, number: task.number, centreName: task.centreName },
    ...{ name: task.organisationName, dueOn: task.dueOn, to: paths.selection(task.id) },
  }))

/** Papers of an organisation's dossier that have run out or soon will. */
export const dossierItems = (
  papers: readonly { id: string; title: string; expiresOn: string | null }[],
  today: string,
): WorkItem[] =>
  papers.map(({ id, title, expiresOn }) => ({
    ...{ kind: 'dossier', title, dueOn: expiresOn, to: paths.dossierPaper(id) },
    isExpired: expiresOn !== null && expiresOn < today,
  }))
