import type { TFunction } from 'i18next'
import type { CertificationTask } from '../certification/certification-work.read.server'
import type { WorkItem } from './work-item'

/** What waits of certifications, visits, findings, certificates and appeals. */
export const certificationItems = (tasks: readonly CertificationTask[]): WorkItem[] =>
  tasks.map((task) => ({ kind: 'certification', ...task }))

/** The same in words. */
export function certificationSaying(t: TFunction, item: Extract<WorkItem, { kind: 'certification' }>) {
  const { step, number, centreName } = item
  return {
    what: t(`certification.work.${step}.what`),
    detail: t('certification.work.detail', { centre: centreName, number }),
    why: t(`certification.work.${step}.why`, { number }),
    action: t(`certification.work.${step}.do`),
  }
}
