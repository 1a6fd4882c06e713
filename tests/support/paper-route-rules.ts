import { paths } from '../../app/paths'
import { actMonth } from './two-organisations'
import type { RouteRule } from './route-rules'

/** The rooms of papers, orders and templates. */
export const paperRouteRules: Record<string, RouteRule> = {
  'papers._index': { address: () => paths.papers, load: 'paper:read' },
  'papers.export': { address: () => paths.papersExport, load: 'paper:read' },
  'papers.new': {
    address: (of) => paths.newPaper('clawback-demand', of.settlementId),
    load: 'paper:prepare',
    send: 'paper:prepare',
  },
  'papers.incoming': { address: () => paths.newIncoming, load: 'paper:register', send: 'paper:register' },
  'papers.$id._index': {
    address: (of) => paths.paper(of.paperId),
    load: 'paper:read',
    send: [
      { body: { intent: 'post' }, needs: 'paper:prepare' },
      { body: { intent: 'return' }, needs: 'paper:sign' },
      { body: { intent: 'annul' }, needs: 'paper:read' },
    ],
    isScoped: true,
  },
  'papers.$id.files.$what': {
    address: (of) => paths.paperFile(of.paperId, 'scan'),
    load: 'paper:read',
    isScoped: true,
  },
  'papers.$id.draft': { address: (_, ids) => paths.paperDraft(ids.orderId), load: 'order:read' },
  'papers.$id.scan': { address: (of) => paths.paperScan(of.paperId), load: 'paper:register', send: 'paper:register' },
  'acts.$organisation.$month.paper.$format': {
    address: (of) => paths.actPaper(of.code, actMonth, 'docx'),
    load: 'act:read',
    isScoped: true,
  },

  'orders._index': { address: () => paths.orders, load: 'order:read' },
  'orders.export': { address: () => paths.ordersExport, load: 'order:read' },
  'orders.new': { address: () => paths.newOrder('other'), load: 'paper:prepare', send: 'paper:prepare' },
  'orders.$id._index': {
    address: (_, ids) => paths.order(ids.orderId),
    load: 'order:read',
    send: [
      { body: { intent: 'recall' }, needs: 'paper:prepare' },
      { body: { intent: 'sign' }, needs: 'paper:sign' },
    ],
  },
  'orders.$id.edit': {
    address: (_, ids) => paths.editOrder(ids.orderId),
    load: 'paper:prepare',
    send: 'paper:prepare',
  },

  'templates._index': { address: () => paths.templates, load: 'template:edit' },
  'templates.$kind._index': {
    address: () => paths.template('clawback-demand'),
    load: 'template:edit',
    send: 'template:edit',
  },
  'templates.$kind.files.$what': { address: () => paths.templateFile('order', 'example'), load: 'template:edit' },
}
