import type { TFunction } from 'i18next'
import { dayText } from '~/platform/i18n/format'
import type { CommissionTask } from '../commission/commission-work.read.server'
import type { WorkItem } from './work-item'

/** What waits of the commission's questions, meetings and protocols. */
export const commissionItems = (tasks: readonly CommissionTask[]): WorkItem[] =>
  tasks.map((task) => ({ kind: 'commission', ...task }))

/** The same in words. */
export function commissionSaying(t: TFunction, item: Extract<WorkItem, { kind: 'commission' }>) {
  const { step, number, name, day } = item
  return {
    what: t(`commission.work.${step}.what`),
    detail:
      day === ''
        ? t('commission.work.question', { number, name })
        : t('commission.work.meeting', { number, day: dayText(day) }),
    why: t(`commission.work.${step}.why`),
    action: t(`commission.work.${step}.do`),
  }
}
