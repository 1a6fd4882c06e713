import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

/** Complaints: an organisation reads and explains its own, the ministry keeps them. */
export const complaintRouteRules: Record<string, RouteRule> = {
  'complaints._index': { address: () => paths.complaints, load: 'complaint:read' },
  'complaints.export': { address: () => paths.complaintsExport, load: 'complaint:read' },
  'complaints.new': { address: () => paths.newComplaint, load: 'complaint:keep', send: 'complaint:keep' },
  'complaints.$id._index': {
    address: (of) => paths.complaint(of.complaintId),
    load: 'complaint:read',
    send: [
      { body: { intent: 'explain' }, needs: 'complaint:explain' },
      { body: { intent: 'decide' }, needs: 'complaint:keep' },
      { body: { intent: 'openApplicant' }, needs: 'complaint:keep' },
    ],
    isScoped: true,
  },
  'complaints.$id.attach': {
    address: (of) => paths.attachToComplaint(of.complaintId),
    load: 'complaint:keep',
    send: 'complaint:keep',
  },
  'complaints.$id.files.$file': {
    address: (of) => paths.complaintFile(of.complaintId, of.complaintFileId),
    load: 'complaint:keep',
  },
}
