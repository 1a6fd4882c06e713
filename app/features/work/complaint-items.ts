import type { TFunction } from 'i18next'
import type { ComplaintTask } from '../complaints/complaint-work.read.server'
import type { WorkItem } from './work-item'

/** Complaints that wait for a person. */
export const complaintItems = (tasks: readonly ComplaintTask[]): WorkItem[] =>
  tasks.map((task) => ({ kind: 'complaint', ...task }))

/** The same in words. */
export function complaintSaying(t: TFunction, item: Extract<WorkItem, { kind: 'complaint' }>) {
  const { step, number, name } = item
  return {
    what: t(`complaints.work.${step}.what`),
    detail: t('complaints.work.detail', { name, number }),
    why: t(`complaints.work.${step}.why`),
    action: t(`complaints.work.${step}.do`),
  }
}
