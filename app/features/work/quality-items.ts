import type { TFunction } from 'i18next'
import type { QualityTask } from '../quality/quality-work.read.server'
import type { WorkItem } from './work-item'

/** What waits of assessments of quality and of their years. */
export const qualityItems = (tasks: readonly QualityTask[]): WorkItem[] =>
  tasks.map((task) => ({ kind: 'quality', ...task }))

/** The same in words. */
export function qualitySaying(t: TFunction, { step, organisation, year }: Extract<WorkItem, { kind: 'quality' }>) {
  return {
    what: t(`quality.work.${step}.what`),
    detail: t('quality.work.detail', { organisation, year }),
    why: t(`quality.work.${step}.why`),
    action: t(`quality.work.${step}.do`),
  }
}
