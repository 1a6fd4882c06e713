import type { TFunction } from 'i18next'
import type { ExclusionTask } from '../exclusion/exclusion-work.read.server'
import type { WorkItem } from './work-item'

/** What waits of decisions of the commission that are carried out. */
export const exclusionItems = (tasks: readonly ExclusionTask[]): WorkItem[] =>
  tasks.map(({ step, number, name, dueOn, to }) => ({ kind: 'exclusion', step, number, name, dueOn, to }))

/** The same in words. */
export function exclusionSaying(t: TFunction, item: Extract<WorkItem, { kind: 'exclusion' }>) {
  const { step, number, name } = item
  return {
    what: t(`exclusion.work.${step}.what`),
    detail: t('exclusion.work.detail', { name, number }),
    why: t(`exclusion.work.${step}.why`),
    action: t(`exclusion.work.${step}.do`),
  }
}
