import type { TFunction } from 'i18next'
import { paths } from '~/paths'
import type { Permission } from '~/platform/permissions/roles'
import type { NavRoom } from '~/ui/frame'

interface Room {
  readonly to: string
  readonly text: string
  readonly needs: Permission | readonly Permission[]
  /** Addresses of its pages that do not begin with its own. */
  readonly holds?: readonly string[]
}

/**
 * The rooms that a person's roles open, in the words of their work. Rooms of one kind of work stand together under the
 * first of them that is open; the others are seen from within, and what waits in them is counted on the first.
 */
export function navigationFor(
  t: TFunction,
  permissions: readonly Permission[],
  counts: Readonly<Record<string, number>>,
  pathname: string,
): NavRoom[] {
  const isOpen = ({ needs }: Room) => [needs].flat().some((one) => permissions.includes(one))
  const open = houses(t, permissions).map((rooms) => rooms.filter(isOpen))
  const here = roomOf(open.flat(), pathname)
  return open.flatMap((rooms): NavRoom[] => {
    const [head, ...others] = rooms.map(({ to, text }) => ({ to, text, count: counts[to] ?? 0, isHere: to === here }))
    if (!head) return []
    const isEntered = [head, ...others].some(({ isHere }) => isHere)
    const waiting = isEntered ? head.count : others.reduce((sum, { count }) => sum + count, head.count)
    return [{ ...head, count: waiting, rooms: isEntered ? others : [] }]
  })
}

/** Where a page belongs: the room whose address begins it, the longest of them. */
function roomOf(rooms: readonly Room[], pathname: string): string | undefined {
  const begins = (address: string) => pathname === address || pathname.startsWith(`${address}/`)
  const found = rooms.flatMap(({ to, holds = [] }) =>
    [to, ...holds].filter(begins).map((address) => ({ to, length: address.length })),
  )
  return found.sort((a, b) => b.length - a.length)[0]?.to
}

const houses = (t: TFunction, permissions: readonly Permission[]): Room[][] => [
  [{ to: paths.work, text: t('common.nav.work'), needs: 'work:see' }],
  [
    { to: paths.register, text: t('common.nav.register'), needs: 'organisation:read', holds: [paths.organisations] },
    { to: paths.selections, text: t('common.nav.selections'), needs: 'selection:read' },
    { to: paths.dossier, text: t('common.nav.dossier'), needs: 'dossier:read' },
  ],
  [
    {
      to: paths.certifications,
      text: t('common.nav.certifications'),
      needs: 'certification:read',
      holds: [paths.visits, '/certificates'],
    },
    { to: paths.criteria, text: t('common.nav.criteria'), needs: 'criteria:read' },
  ],
  [
    permissions.includes('quality:read')
      ? { to: paths.quality, text: t('common.nav.quality'), needs: 'quality:read', holds: [paths.qualityKnown] }
      : { to: paths.qualityKnown, text: t('common.nav.quality'), needs: 'quality-facts:read' },
    { to: paths.complaints, text: t('common.nav.complaints'), needs: 'complaint:read' },
    { to: paths.ranking(), text: t('common.nav.ranking'), needs: 'ranking:read' },
  ],
  [
    { to: paths.commission, text: t('common.nav.commission'), needs: 'commission:read' },
    { to: paths.exclusions, text: t('common.nav.exclusions'), needs: 'commission:read' },
  ],
  [{ to: paths.clients, text: t('common.nav.clients'), needs: 'client:list' }],
  [
    { to: paths.acts, text: t('common.nav.acts'), needs: 'act:read' },
    { to: paths.imports, text: t('common.nav.imports'), needs: ['import:facts', 'import:payments'] },
  ],
  [
    { to: paths.settlements, text: t('common.nav.subsidies'), needs: 'settlement:read' },
    { to: paths.payments, text: t('common.nav.payments'), needs: 'payment:read' },
  ],
  [
    { to: paths.deadlines, text: t('common.nav.deadlines'), needs: 'deadline:read' },
    { to: paths.calendar, text: t('common.nav.calendar'), needs: 'work:see' },
  ],
  [
    {
      to: paths.papers,
      text: t('common.nav.papers'),
      needs: 'paper:read',
      holds: [paths.templates, paths.names],
    },
    { to: paths.orders, text: t('common.nav.orders'), needs: 'order:read' },
  ],
  [
    { to: paths.methodology, text: t('common.nav.methodology'), needs: 'work:see' },
    { to: paths.readings, text: t('common.nav.readings'), needs: 'settlement:read' },
    { to: paths.tryReform, text: t('common.nav.reforms'), needs: 'reform:try' },
  ],
  [
    { to: paths.people, text: t('common.nav.people'), needs: 'user:read' },
    { to: paths.audit, text: t('common.nav.audit'), needs: 'audit:read' },
    { to: paths.mail, text: t('common.nav.mail'), needs: 'mail:read' },
    { to: paths.settings, text: t('common.nav.settings'), needs: 'settings:edit' },
  ],
]
