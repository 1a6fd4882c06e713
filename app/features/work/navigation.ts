import type { TFunction } from 'i18next'
import { paths } from '~/paths'
import type { Permission } from '~/platform/permissions/roles'
import type { NavItem } from '~/ui/frame'

/** The rooms that a person's roles open, in the words of their work. */
export function navigationFor(
  t: TFunction,
  permissions: readonly Permission[],
  counts: Readonly<Record<string, number>>,
): NavItem[] {
  const rooms: { to: string; text: string; needs: Permission | readonly Permission[]; isNewGroup?: boolean }[] = [
    { to: paths.work, text: t('common.nav.work'), needs: 'work:see' },
    { to: paths.register, text: t('common.nav.register'), needs: 'organisation:read' },
    { to: paths.selections, text: t('common.nav.selections'), needs: 'selection:read' },
    { to: paths.dossier, text: t('common.nav.dossier'), needs: 'dossier:read' },
    { to: paths.certifications, text: t('common.nav.certifications'), needs: 'certification:read' },
    permissions.includes('quality:read')
      ? { to: paths.quality, text: t('common.nav.quality'), needs: 'quality:read' }
      : { to: paths.qualityKnown, text: t('common.nav.quality'), needs: 'quality-facts:read' },
    { to: paths.commission, text: t('common.nav.commission'), needs: 'commission:read' },
    { to: paths.exclusions, text: t('common.nav.exclusions'), needs: 'commission:read' },
    { to: paths.complaints, text: t('common.nav.complaints'), needs: 'complaint:read' },
    { to: paths.ranking(), text: t('common.nav.ranking'), needs: 'ranking:read' },
    { to: paths.clients, text: t('common.nav.clients'), needs: 'client:list', isNewGroup: true },
    { to: paths.acts, text: t('common.nav.acts'), needs: 'act:read' },
    { to: paths.deadlines, text: t('common.nav.deadlines'), needs: 'deadline:read' },
    { to: paths.payments, text: t('common.nav.payments'), needs: 'payment:read' },
    { to: paths.settlements, text: t('common.nav.subsidies'), needs: 'settlement:read' },
    { to: paths.papers, text: t('common.nav.papers'), needs: 'paper:read', isNewGroup: true },
    { to: paths.orders, text: t('common.nav.orders'), needs: 'order:read' },
    { to: paths.methodology, text: t('common.nav.methodology'), needs: 'work:see', isNewGroup: true },
    { to: paths.readings, text: t('common.nav.readings'), needs: 'settlement:read' },
    { to: paths.criteria, text: t('common.nav.criteria'), needs: 'criteria:read' },
    { to: paths.calendar, text: t('common.nav.calendar'), needs: 'work:see' },
    { to: paths.tryReform, text: t('common.nav.reforms'), needs: 'reform:try' },
    { to: paths.imports, text: t('common.nav.imports'), needs: ['import:facts', 'import:payments'] },
    { to: paths.people, text: t('common.nav.people'), needs: 'user:read', isNewGroup: true },
    { to: paths.audit, text: t('common.nav.audit'), needs: 'audit:read' },
    { to: paths.mail, text: t('common.nav.mail'), needs: 'mail:read' },
    { to: paths.settings, text: t('common.nav.settings'), needs: 'settings:edit' },
  ]
  const isOpen = (needs: Permission | readonly Permission[]) => [needs].flat().some((one) => permissions.includes(one))
  return rooms.filter((room) => isOpen(room.needs)).map((room) => ({ ...room, count: counts[room.to] }))
}
