import { paths } from '../../app/paths'
import type { Permission, Role } from '../../app/platform/permissions/roles'
import { ngo, loaders, namesOpened } from './permission-holders'
import { certificationRouteRules } from './certification-route-rules'
import { commissionRouteRules } from './commission-route-rules'
import { criteriaRouteRules } from './criteria-route-rules'
import { ministryRouteRules } from './ministry-route-rules'
import { paperRouteRules } from './paper-route-rules'
import { publicRouteRules } from './public-route-rules'
import { qualityFactsRouteRules } from './quality-facts-route-rules'
import { qualityRouteRules } from './quality-route-rules'
import { registerRouteRules } from './register-route-rules'
import { selectionRouteRules } from './selection-route-rules'
import { actMonth, type Fixture } from './two-organisations'

/** A permission, several roles by name, anybody at all, a page that is always missing, or what is another person's own. */
export type Rule = Permission | readonly Role[] | 'public' | 'nobody' | 'somebody-else'

export interface RouteRule {
  address: (of: Fixture, ids: SharedIds) => string
  load?: Rule
  /** What an empty form asks for, or forms that ask for different things. */
  send?: Rule | readonly { body: Record<string, string>; needs: Rule }[]
  /** Its record belongs to an organisation: another organisation's people meet a 404. */
  isScoped?: boolean
  /** It is about all organisations: an organisation's people meet a 404, whatever they may. */
  isOfAll?: boolean
  /** It names an organisation's people: the ministry's people meet a 404. */
  isOfNgo?: boolean
}

/** Records that belong to no organisation. */
export interface SharedIds {
  userId: string
  jobId: string
  readingId: string
  /** A notice of a person who is none of the visitors. */
  noticeId: string
  mailId: string
  /** Of a draft order. */
  orderId: string
}

const aReform = 'title=Draft&from=2025-01-01&year=2025&missingKindsShare=1/10'
const act = (of: Fixture) => paths.act(of.code, actMonth)

/** Every route of the portal that answers with data: a new one fails the tests until it stands here. */
export const routeRules: Record<string, RouteRule> = {
  $: { address: () => '/no-such-page', load: 'nobody' },
  _index: { address: () => '/', load: 'public' },
  'sign-in': { address: () => paths.signIn, load: 'public', send: 'public' },
  'sign-out': { address: () => paths.signOut, load: 'public', send: 'public' },
  preferences: { address: () => paths.preferences, load: 'public', send: 'public' },
  'first-password.$token': { address: () => paths.firstPassword('unknown'), load: 'public', send: 'public' },
  work: { address: () => paths.work, load: 'work:see' },
  search: { address: () => `${paths.search}?q=март`, load: 'work:see' },
  drafts: { address: () => '/drafts', load: 'work:see', send: 'work:see' },

  'organisations._index': { address: () => paths.organisations, load: 'organisation:read' },
  'organisations.export': { address: () => '/organisations/export', load: 'organisation:read', isOfAll: true },
  'organisations.new': { address: () => paths.newOrganisation, load: 'organisation:edit', send: 'organisation:edit' },
  'organisations.$code._index': {
    address: (of) => paths.organisation(of.code),
    load: 'organisation:read',
    isScoped: true,
  },
  'organisations.$code.edit': {
    address: (of) => paths.editOrganisation(of.code),
    ...both('organisation:edit'),
  },
  'organisations.$code.centres.new': { address: (of) => paths.newCentre(of.code), ...both('organisation:edit') },
  'organisations.$code.agreements.new': { address: (of) => paths.newAgreement(of.code), ...both('agreement:edit') },
  'organisations.$code.agreements.$agreementId': {
    address: (of) => paths.agreement(of.code, of.agreementId),
    ...both('agreement:edit'),
  },

  'clients._index': { address: () => paths.clients, load: 'client:list' },
  'clients.export': { address: () => '/clients/export', load: 'client:list' },
  'clients.new': { address: () => paths.newClient, load: 'client:edit', send: 'client:edit' },
  'clients.$code._index': {
    address: (of) => paths.course(of.contractCode),
    ...both('client:list', 'client:openName'),
  },
  'clients.$code.edit': { address: (of) => paths.editClient(of.contractCode), ...both('client:edit') },
  'clients.$code.contracts.new': { address: (of) => paths.newContract(of.contractCode), ...both('client:edit') },
  'clients.$code.exit': { address: (of) => paths.exit(of.contractCode), ...both('facts:edit') },
  'clients.$code.aftercare': { address: (of) => paths.aftercare(of.contractCode), ...both('facts:edit') },
  'clients.$code.repayments': {
    address: (of) => paths.repayments(of.contractCode),
    ...both('payment:read', 'payment:record'),
  },

  'acts._index': { address: () => paths.acts, load: 'act:read', send: 'act:assess' },
  'acts.export.$format': { address: () => paths.actsExport('csv'), load: 'act:read' },
  'acts.$organisation.$month._index': {
    address: act,
    load: 'act:read',
    send: [
      { body: { intent: 'submit' }, needs: 'act:submit' },
      { body: { intent: 'correct' }, needs: 'act:fill' },
      { body: { intent: 'accept' }, needs: 'act:assess' },
      { body: { intent: 'return' }, needs: 'act:assess' },
      { body: { intent: 'reopen' }, needs: 'act:assess' },
    ],
    isScoped: true,
  },
  'acts.$organisation.$month.export.$format': {
    address: (of) => paths.actExport(of.code, actMonth, 'csv'),
    load: 'act:read',
    isScoped: true,
  },
  'acts.$organisation.$month.print': {
    address: (of) => paths.actPrint(of.code, actMonth),
    load: 'act:read',
    isScoped: true,
  },
  'acts.$organisation.$month.clients.$contract': {
    address: (of) => paths.actFill(of.code, actMonth, of.contractCode),
    ...both('act:read', 'act:fill'),
  },
  'files.$id': {
    address: (of) => paths.file(of.fileId),
    load: [...namesOpened, ...ngo],
    send: [{ body: { reason: 'сверка' }, needs: [...namesOpened, ...ngo] }],
    isScoped: true,
  },
  'files.$id_.thumbnail': { address: (of) => paths.thumbnail(of.fileId), load: ngo, isScoped: true },
  'files.$id_.reason': { address: (of) => paths.openFile(of.fileId), load: [...namesOpened, ...ngo], isScoped: true },

  'acts.$organisation.$month.template': {
    address: (of) => paths.actTemplate(of.code, actMonth),
    load: 'act:fill',
    isScoped: true,
  },
  'acts.$organisation.$month.upload': { address: (of) => paths.actUpload(of.code, actMonth), ...both('act:fill') },

  'imports._index': { address: () => paths.imports, load: loaders },
  'imports.new.$kind._index': {
    address: () => paths.newImport('clients'),
    load: 'import:facts',
    send: 'import:facts',
  },
  'imports.new.$kind.template': { address: () => paths.importTemplate('payments'), load: 'import:payments' },
  'imports.$batchId._index': { address: (of) => paths.importBatch(of.batchId), ...both('import:facts'), isOfNgo: true },
  'imports.$batchId.progress': {
    address: (of) => paths.importProgress(of.batchId),
    load: 'import:facts',
    isScoped: true,
    isOfNgo: true,
  },
  'imports.$batchId.remarks': {
    address: (of) => paths.importRemarks(of.batchId, 'all'),
    load: 'import:facts',
    isScoped: true,
    isOfNgo: true,
  },

  'payments._index': { address: () => paths.payments, load: 'payment:read' },
  'payments.export': { address: () => paths.paymentsExport, load: 'payment:read' },
  'payments.new': { address: () => paths.newPayment, load: 'payment:record', send: 'payment:record' },
  'settlements._index': {
    address: () => paths.settlements,
    load: 'settlement:read',
    send: [{ body: { year: '2025' }, needs: 'settlement:calculate' }],
  },
  'settlements.export': { address: () => paths.settlementsExport, load: 'settlement:read' },
  'settlements.new': {
    address: (of) => `${paths.newSettlement}?organisation=${of.code}&year=2025`,
    load: 'settlement:calculate',
    send: 'settlement:calculate',
  },
  'settlements.runs.$jobId': {
    address: (_, ids) => paths.settlementRun(ids.jobId),
    load: 'settlement:calculate',
    send: 'settlement:calculate',
  },
  'settlements.$id._index': {
    address: (of) => paths.settlement(of.settlementId),
    ...both('settlement:read', 'settlement:approve'),
  },
  'settlements.$id.case': {
    address: (of) => paths.settlementCase(of.settlementId),
    load: 'settlement:read',
    isScoped: true,
  },
  'settlements.$id.compare': {
    address: (of) => paths.settlementCompare(of.settlementId),
    load: 'settlement:read',
    isScoped: true,
  },
  'settlements.$id.export.$format': {
    address: (of) => paths.settlementExport(of.settlementId, 'csv'),
    load: 'settlement:read',
    isScoped: true,
  },
  'settlements.$id.review': {
    address: (of) => paths.settlementReview(of.settlementId),
    ...both('settlement:decideReview'),
  },
  'readings._index': { address: () => paths.readings, load: 'settlement:read' },
  'readings.$id': {
    address: (_, ids) => paths.reading(ids.readingId),
    load: 'settlement:read',
    send: 'reading:decide',
  },

  ...ministryRouteRules,
  ...paperRouteRules,
  ...selectionRouteRules,
  ...registerRouteRules,
  ...criteriaRouteRules,
  ...certificationRouteRules,
  ...commissionRouteRules,
  ...publicRouteRules,
  ...qualityFactsRouteRules,
  ...qualityRouteRules,

  'deadlines._index': { address: () => paths.deadlines, load: 'deadline:read' },
  'deadlines.export': { address: () => paths.deadlinesExport, load: 'deadline:read' },
  'deadlines.month.$month': { address: () => paths.deadlineMonth('2026-02'), load: 'deadline:read' },
  'deadlines.$id': {
    address: (of) => paths.deadline(of.deadlineId),
    load: 'deadline:read',
    send: 'deadline:fulfil',
    isScoped: true,
  },
  'deadlines.feed.$file': { address: () => paths.deadlineFeed('nobody-has-made-this-link'), load: 'nobody' },

  'calendar._index': { address: () => paths.calendar, load: 'work:see' },
  'calendar.load': { address: () => paths.loadCalendar, load: 'calendar:edit', send: 'calendar:edit' },
  'calendar.$year._index': { address: () => paths.calendarYear(2026), load: 'work:see', send: 'calendar:edit' },
  'calendar.$year.edit': { address: () => paths.editCalendarYear(2026), load: 'calendar:edit', send: 'calendar:edit' },
  'calendar.$year.export.$format': { address: () => paths.calendarExport(2026, 'xml'), load: 'work:see' },

  'reforms.try._index': { address: () => `${paths.tryReform}?${aReform}`, load: 'reform:try' },
  'reforms.try.organisations.$code': {
    address: (of) => `${paths.triedOrganisation(of.code)}?${aReform}`,
    load: 'reform:try',
  },
  'reforms.try.export': { address: () => `${paths.triedExport}?${aReform}`, load: 'reform:try' },
  'reforms.try.reform': { address: () => `${paths.reformDocument}?${aReform}`, load: 'reform:try' },
  'reforms.try.cases': { address: () => `${paths.reformCases}?${aReform}`, load: 'reform:try' },

  'methodology._index': { address: () => paths.methodology, load: 'public' },
  'methodology.rules.$id': { address: () => paths.rule('missing-kinds'), load: 'public' },
  'methodology.calculators.settlement': { address: () => paths.calculator('settlement'), load: 'public' },
  'methodology.calculators.certification': { address: () => paths.calculator('certification'), load: 'public' },
  'methodology.text.$language': { address: () => paths.methodologyText('ru'), load: 'public' },
  'methodology.json': { address: () => paths.methodologyJson, load: 'public' },

  'people._index': { address: () => paths.people, load: 'user:read' },
  'names._index': { address: () => paths.names, load: 'template:edit' },
  'names.export': { address: () => paths.namesExport, load: 'template:edit' },
  'names.$id': {
    // «Руководитель» is in every region.
    address: () => paths.name('27cdcf675965d6c5602a'),
    load: 'template:edit',
    send: 'template:edit',
  },

  'people.export': { address: () => paths.peopleExport, load: 'user:read' },
  'people.new': { address: () => paths.newPerson, load: 'user:manage', send: 'user:manage' },
  'people.me': { address: () => paths.me, load: 'work:see', send: 'work:see' },
  'people.$userId._index': {
    address: (_, ids) => paths.person(ids.userId),
    load: 'user:read',
    send: 'user:manage',
  },
  'people.$userId.edit': {
    address: (_, ids) => paths.editPerson(ids.userId),
    load: 'user:manage',
    send: 'user:manage',
  },
  'people.$userId.deputies.new': {
    address: (_, ids) => paths.newDeputy(ids.userId),
    load: 'user:manage',
    send: 'user:manage',
  },
  'notices.export': { address: () => paths.noticesExport, load: 'work:see' },
  'notices._index': {
    address: () => paths.notices,
    load: 'work:see',
    send: [{ body: { intent: 'readAll' }, needs: 'work:see' }],
  },
  'notices.$id': { address: (_, ids) => paths.notice(ids.noticeId), load: 'somebody-else' },
  'notices.choices': { address: () => paths.noticeChoices, load: 'work:see', send: 'work:see' },
  'mail._index': { address: () => paths.mail, load: 'mail:read' },
  'mail.export': { address: () => paths.mailExport, load: 'mail:read' },
  'mail.$id': { address: (_, ids) => paths.letter(ids.mailId), load: 'mail:read', send: 'mail:read' },
  settings: { address: () => paths.settings, load: 'settings:edit', send: 'settings:edit' },
  'audit._index': { address: () => paths.audit, load: 'audit:read', send: 'audit:read' },
  'audit.export': { address: () => paths.auditExport, load: 'audit:read' },
}

/** A page of an organisation's record with its form. */
function both(load: Permission, send: Permission = load) {
  return { load, send, isScoped: true } as const
}
