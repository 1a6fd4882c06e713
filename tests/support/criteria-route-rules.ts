import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

const edition = ['irkutsk-29', 1] as const
const draft = ['irkutsk-29', 2] as const

/** The criteria, of which an approved edition is open to everybody; and the figures of certification, which are not. */
export const criteriaRouteRules: Record<string, RouteRule> = {
  'criteria._index': { address: () => paths.criteria, load: 'criteria:read', send: 'criteria:edit' },
  'criteria.export': { address: () => paths.criteriaExport, load: 'criteria:read' },
  'criteria.template': { address: () => paths.criteriaTemplate, load: 'criteria:edit' },
  'criteria.new': { address: () => paths.newCriterionSet, load: 'criteria:edit', send: 'criteria:edit' },
  'criteria.$code.$edition._index': { address: () => paths.criterionSet(...edition), load: 'public' },
  'criteria.$code.$edition.export': { address: () => paths.criterionSetExport(...edition), load: 'public' },
  'criteria.$code.$edition.compare': { address: () => paths.compareCriteria(...edition), load: 'criteria:read' },
  'criteria.$code.$edition.preview': { address: () => paths.criteriaAsSeen(...edition), load: 'criteria:read' },
  'criteria.$code.$edition.edit': {
    address: () => paths.editCriterionSet(...draft),
    load: 'criteria:edit',
    send: 'criteria:edit',
  },
  'criteria.$code.$edition.add': {
    address: () => paths.newCriterion(...draft),
    load: 'criteria:edit',
    send: 'criteria:edit',
  },
  'criteria.$code.$edition.criteria.$criterion': {
    address: () => paths.criterion(...draft, 'charter'),
    load: 'criteria:edit',
    send: 'criteria:edit',
  },
  'certifications.dashboard._index': {
    address: () => paths.certificationFigures(),
    load: 'certification:read',
    isOfAll: true,
  },
  'certifications.dashboard.export.$figure': {
    address: () => paths.certificationFigureFile('findings'),
    load: 'certification:read',
    isOfAll: true,
  },
  'criteria.$code.$edition.upload': {
    address: () => paths.loadCriteria(...draft),
    load: 'criteria:edit',
    send: 'criteria:edit',
  },
}
