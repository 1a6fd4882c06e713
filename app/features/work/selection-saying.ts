import type { TFunction } from 'i18next'
import type { WorkItem } from './work-item'

/** Work with applications and with the dossier in the words of the order. */
export function selectionSaying(t: TFunction, item: Extract<WorkItem, { kind: 'selection' | 'dossier' }>) {
  if (item.kind === 'dossier') {
    const how = item.isExpired ? 'expired' : 'soon'
    return {
      what: t(`selections.work.dossier.${how}`, { title: item.title }),
      detail: t('selections.work.dossier.detail'),
      why: t(`selections.work.dossier.${how}Why`),
      action: t('selections.work.dossier.do'),
    }
  }
  const { step, number, centreName, name } = item
  return {
    what: t(`selections.work.${step}.what`, { number: number ?? '' }),
    detail: t('selections.work.detail', { centre: centreName || t('selections.work.noCentre'), organisation: name }),
    why: t(`selections.work.${step}.why`),
    action: t(`selections.work.${step}.do`),
  }
}
