import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

const requirement = 'requirement-safety'

/** The rooms of applications for the register and of the dossier. */
export const selectionRouteRules: Record<string, RouteRule> = {
  'selections._index': { address: () => paths.selections, load: 'selection:read' },
  'selections.export': { address: () => paths.selectionsExport, load: 'selection:read' },
  'selections.new': { address: () => paths.newSelection, load: 'selection:apply', send: 'selection:apply' },
  'selections.$id._index': {
    address: (of) => paths.selection(of.selectionId),
    load: 'selection:read',
    send: [
      { body: { intent: 'file' }, needs: 'selection:apply' },
      { body: { intent: 'answer' }, needs: 'selection:apply' },
      { body: { intent: 'withdraw' }, needs: 'selection:apply' },
      { body: { intent: 'check' }, needs: 'selection:examine' },
      { body: { intent: 'settle' }, needs: 'selection:examine' },
      { body: { intent: 'remark' }, needs: 'selection:examine' },
      { body: { intent: 'complete' }, needs: 'selection:examine' },
      { body: { intent: 'proposeRefusal' }, needs: 'selection:examine' },
      { body: { intent: 'admit' }, needs: 'selection:decide' },
      { body: { intent: 'refuse' }, needs: 'selection:decide' },
      { body: { intent: 'sendBack' }, needs: 'selection:decide' },
    ],
    isScoped: true,
  },
  'selections.$id.edit': {
    address: (of) => paths.editSelection(of.selectionId),
    load: 'selection:apply',
    send: 'selection:apply',
    isScoped: true,
  },
  'selections.$id.requirements.$requirement': {
    address: (of) => paths.selectionRequirement(of.selectionId, requirement),
    load: 'selection:read',
    send: [
      { body: { intent: 'state' }, needs: 'selection:apply' },
      { body: { intent: 'find' }, needs: 'selection:examine' },
      { body: { intent: 'usePaper' }, needs: 'selection:apply' },
      { body: { intent: 'addPaper' }, needs: 'selection:apply' },
      { body: { intent: 'dropPaper' }, needs: 'selection:apply' },
    ],
    isScoped: true,
  },

  'dossier._index': { address: () => paths.dossier, load: 'dossier:read' },
  'dossier.export': { address: () => paths.dossierExport, load: 'dossier:read' },
  'dossier.new': { address: () => paths.newDossierPaper(), load: 'dossier:edit', send: 'dossier:edit' },
  'dossier.$id._index': {
    address: (of) => paths.dossierPaper(of.dossierPaperId),
    load: 'dossier:read',
    send: 'dossier:edit',
    isScoped: true,
  },
  'dossier.$id.edit': {
    address: (of) => paths.editDossierPaper(of.dossierPaperId),
    load: 'dossier:edit',
    send: 'dossier:edit',
    isScoped: true,
  },
  'dossier.$id.file': {
    address: (of) => paths.dossierFile(of.dossierPaperId),
    load: 'dossier:read',
    isScoped: true,
  },
  'dossier.$id.thumbnail': {
    address: (of) => paths.dossierThumbnail(of.dossierPaperId),
    load: 'dossier:read',
    isScoped: true,
  },
}
