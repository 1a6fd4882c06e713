const id = encodeURIComponent

/** Every address of the portal is built here. Codes of organisations and courses, never raw ids, where a person reads them. */
export const paths = {
  signIn: '/sign-in',
  signOut: '/sign-out',
  preferences: '/preferences',
  work: '/work',
  search: '/search',

  register: '/register',
  registerExport: (format: 'csv' | 'xlsx') => `/register/export/${format}`,
  /** What changed in the whole register between two days. */
  registerChanges: '/register/changes',
  registerChangesExport: '/register/changes/export',
  /** An entry by the code of its centre; as of a day, where one is named. */
  entry: (centreCode: string, on?: string) => `/register/${id(centreCode)}${on ? `?on=${on}` : ''}`,
  editEntry: (centreCode: string) => `/register/${id(centreCode)}/edit`,
  /** What an organisation keeps of its own entry, and what it proposes. */
  ownEntry: (centreCode: string) => `/register/${id(centreCode)}/own`,
  proposeEntry: (centreCode: string) => `/register/${id(centreCode)}/propose`,
  registerProposal: (proposalId: string) => `/register/proposals/${proposalId}`,

  organisations: '/organisations',
  organisationsExport: '/organisations/export',
  newOrganisation: '/organisations/new',
  organisation: (code: string) => `/organisations/${id(code)}`,
  editOrganisation: (code: string) => `/organisations/${id(code)}/edit`,
  newCentre: (code: string) => `/organisations/${id(code)}/centres/new`,
  newAgreement: (code: string) => `/organisations/${id(code)}/agreements/new`,
  agreement: (code: string, agreementId: string) => `/organisations/${id(code)}/agreements/${agreementId}`,

  clients: '/clients',
  clientsExport: '/clients/export',
  newClient: '/clients/new',
  /** The page of one course: a client's first contract has the client's own code. */
  course: (contractCode: string) => `/clients/${id(contractCode)}`,
  editClient: (contractCode: string) => `/clients/${id(contractCode)}/edit`,
  newContract: (contractCode: string) => `/clients/${id(contractCode)}/contracts/new`,
  exit: (contractCode: string) => `/clients/${id(contractCode)}/exit`,
  aftercare: (contractCode: string) => `/clients/${id(contractCode)}/aftercare`,
  repayments: (contractCode: string) => `/clients/${id(contractCode)}/repayments`,

  imports: '/imports',
  importBatch: (batchId: string) => `/imports/${batchId}`,
  importProgress: (batchId: string) => `/imports/${batchId}/progress`,
  importRemarks: (batchId: string, rows: 'bad' | 'all') => `/imports/${batchId}/remarks?rows=${rows}`,
  newImport: (kind: string) => `/imports/new/${kind}`,
  importTemplate: (kind: string) => `/imports/new/${kind}/template`,

  acts: '/acts',
  actsExport: (format: 'csv' | 'xlsx') => `/acts/export/${format}`,
  act: (organisationCode: string, month: string, number?: number) =>
    `/acts/${id(organisationCode)}/${month}${number ? `?number=${number}` : ''}`,
  actTemplate: (organisationCode: string, month: string) => `/acts/${id(organisationCode)}/${month}/template`,
  actUpload: (organisationCode: string, month: string) => `/acts/${id(organisationCode)}/${month}/upload`,
  actFill: (organisationCode: string, month: string, contractCode: string) =>
    `/acts/${id(organisationCode)}/${month}/clients/${id(contractCode)}`,
  actExport: (organisationCode: string, month: string, format: 'csv' | 'xlsx') =>
    `/acts/${id(organisationCode)}/${month}/export/${format}`,
  /** The form F-12 as a file. */
  actPaper: (organisationCode: string, month: string, format: 'docx' | 'pdf', contractCode?: string) =>
    `/acts/${id(organisationCode)}/${month}/paper/${format}${contractCode ? `?client=${id(contractCode)}` : ''}`,
  actPrint: (organisationCode: string, month: string, contractCode?: string) =>
    `/acts/${id(organisationCode)}/${month}/print${contractCode ? `?client=${id(contractCode)}` : ''}`,

  payments: '/payments',
  newPayment: '/payments/new',
  paymentsExport: '/payments/export',
  settlements: '/settlements',
  newSettlement: '/settlements/new',
  settlementsExport: '/settlements/export',
  settlement: (settlementId: string) => `/settlements/${settlementId}`,
  settlementCase: (settlementId: string) => `/settlements/${settlementId}/case`,
  settlementExport: (settlementId: string, format: 'csv' | 'xlsx') => `/settlements/${settlementId}/export/${format}`,
  settlementRun: (jobId: string) => `/settlements/runs/${jobId}`,
  settlementCompare: (settlementId: string) => `/settlements/${settlementId}/compare`,
  settlementReview: (settlementId: string) => `/settlements/${settlementId}/review`,
  readings: '/readings',
  reading: (readingId: string) => `/readings/${readingId}`,

  deadlines: '/deadlines',
  deadlinesExport: '/deadlines/export',
  deadline: (deadlineId: string) => `/deadlines/${deadlineId}`,
  deadlineMonth: (month: string) => `/deadlines/month/${month}`,
  deadlineFeed: (token: string) => `/deadlines/feed/${token}.ics`,

  criteria: '/criteria',
  criteriaExport: '/criteria/export',
  criteriaTemplate: '/criteria/template',
  newCriterionSet: '/criteria/new',
  /** An edition of the criteria: open to everybody once an order has approved it. */
  criterionSet: (code: string, edition: number) => `/criteria/${id(code)}/${edition}`,
  editCriterionSet: (code: string, edition: number) => `/criteria/${id(code)}/${edition}/edit`,
  newCriterion: (code: string, edition: number) => `/criteria/${id(code)}/${edition}/add`,
  criterion: (code: string, edition: number, criterion: string) =>
    `/criteria/${id(code)}/${edition}/criteria/${id(criterion)}`,
  loadCriteria: (code: string, edition: number) => `/criteria/${id(code)}/${edition}/upload`,
  criterionSetExport: (code: string, edition: number) => `/criteria/${id(code)}/${edition}/export`,
  compareCriteria: (code: string, edition: number, otherId?: string) =>
    `/criteria/${id(code)}/${edition}/compare${otherId ? `?with=${otherId}` : ''}`,
  criteriaAsSeen: (code: string, edition: number) => `/criteria/${id(code)}/${edition}/preview`,

  calendar: '/calendar',
  loadCalendar: '/calendar/load',
  calendarYear: (year: number) => `/calendar/${year}`,
  editCalendarYear: (year: number) => `/calendar/${year}/edit`,
  calendarExport: (year: number, format: 'xml' | 'csv') => `/calendar/${year}/export/${format}`,

  notices: '/notices',
  noticesExport: '/notices/export',
  notice: (noticeId: string) => `/notices/${noticeId}`,
  noticeChoices: '/notices/choices',
  mail: '/mail',
  mailExport: '/mail/export',
  letter: (mailId: string) => `/mail/${mailId}`,

  tryReform: '/reforms/try',
  triedOrganisation: (code: string) => `/reforms/try/organisations/${id(code)}`,
  triedExport: '/reforms/try/export',
  reformDocument: '/reforms/try/reform',
  reformCases: '/reforms/try/cases',

  papers: '/papers',
  papersExport: '/papers/export',
  newPaper: (kind: string, subjectId: string, replacesId?: string) =>
    `/papers/new?kind=${kind}&subject=${subjectId}${replacesId ? `&replaces=${replacesId}` : ''}`,
  newIncoming: '/papers/incoming',
  paper: (paperId: string) => `/papers/${paperId}`,
  paperFile: (paperId: string, what: 'docx' | 'pdf' | 'scan') => `/papers/${paperId}/files/${what}`,
  /** The same paper before it is signed, marked as a draft. */
  paperDraft: (paperId: string) => `/papers/${paperId}/draft`,
  paperScan: (paperId: string) => `/papers/${paperId}/scan`,
  orders: '/orders',
  ordersExport: '/orders/export',
  /** @param about what it cancels or amends, or what its kind asks for, already chosen */
  newOrder: (kind?: string, about?: { cancels: string } | { amends: string } | Record<`effect.${string}`, string>) =>
    `/orders/new${kind ? `?${new URLSearchParams({ kind, ...about })}` : ''}`,
  order: (paperId: string) => `/orders/${paperId}`,
  editOrder: (paperId: string) => `/orders/${paperId}/edit`,
  templates: '/templates',
  names: '/names',
  namesExport: '/names/export',
  name: (nameId: string) => `/names/${nameId}`,
  template: (kind: string) => `/templates/${kind}`,
  /** The standard template, or one of the ministry's own by its number. */
  templateFile: (kind: string, what: 'docx' | 'example', number?: number) =>
    `/templates/${kind}/files/${what}${number ? `?number=${number}` : ''}`,

  selections: '/selections',
  selectionsExport: '/selections/export',
  newSelection: '/selections/new',
  selection: (selectionId: string) => `/selections/${selectionId}`,
  editSelection: (selectionId: string) => `/selections/${selectionId}/edit`,
  /** One requirement of an application: its sentence, the applicant's word, what the ministry found. */
  selectionRequirement: (selectionId: string, requirement: string) =>
    `/selections/${selectionId}/requirements/${requirement}`,

  dossier: '/dossier',
  dossierExport: '/dossier/export',
  newDossierPaper: (about?: { supersedes: string }) => `/dossier/new${about ? `?${new URLSearchParams(about)}` : ''}`,
  dossierPaper: (paperId: string) => `/dossier/${paperId}`,
  editDossierPaper: (paperId: string) => `/dossier/${paperId}/edit`,
  dossierFile: (paperId: string) => `/dossier/${paperId}/file`,
  dossierThumbnail: (paperId: string) => `/dossier/${paperId}/thumbnail`,

  /** Assessments of quality, and the year of an organisation. */
  quality: '/quality',
  qualityExport: '/quality/export',
  qualityPlan: (organisationCode?: string, year?: number) =>
    `/quality/plan${organisationCode ? `?${new URLSearchParams({ organisation: organisationCode, ...(year && { year: String(year) }) })}` : ''}`,
  assessment: (assessmentId: string) => `/quality/${assessmentId}`,
  assessmentReport: (assessmentId: string, format: 'docx' | 'pdf') => `/quality/${assessmentId}/report/${format}`,
  assessmentFile: (assessmentId: string, fileId: string) => `/quality/${assessmentId}/files/${fileId}`,
  qualityYear: (organisationCode: string, year: number) => `/quality/years/${id(organisationCode)}/${year}`,
  qualityYearCase: (organisationCode: string, year: number) => `/quality/years/${id(organisationCode)}/${year}/case`,

  /** What the portal keeps for the six quality criteria. */
  qualityKnown: '/quality-facts',
  qualityKnownExport: '/quality-facts/export',
  qualityFacts: (code: string) => `/organisations/${id(code)}/quality-facts`,
  qualityCriteria: (code: string, on?: string) =>
    `/organisations/${id(code)}/quality-facts/criteria${on ? `?on=${on}` : ''}`,
  /** @param staffId whose degree or course it is */
  newQualityFact: (code: string, kind: string, staffId?: string) =>
    `/organisations/${id(code)}/quality-facts/${kind}/new${staffId ? `?staff=${staffId}` : ''}`,
  qualityFact: (code: string, kind: string, factId: string) =>
    `/organisations/${id(code)}/quality-facts/${kind}/${factId}`,
  plan: (contractCode: string) => `/clients/${id(contractCode)}/plan`,

  certifications: '/certifications',
  /** @param about which certificates, or findings of which criterion, to show under a figure */
  certificationFigures: (about?: { state: string } | { criterion: string }) =>
    `/certifications/dashboard${about ? `?${new URLSearchParams(about)}` : ''}`,
  certificationFigureFile: (figure: string) => `/certifications/dashboard/export/${figure}`,
  certificationsExport: '/certifications/export',
  newCertification: (centreId?: string) => `/certifications/new${centreId ? `?centre=${centreId}` : ''}`,
  certification: (certificationId: string) => `/certifications/${certificationId}`,
  /** One criterion: what it says, what the centre says of itself, what the assessors found. */
  criterionOf: (certificationId: string, criterion: string) =>
    `/certifications/${certificationId}/criteria/${id(criterion)}`,
  certificationTeam: (certificationId: string) => `/certifications/${certificationId}/assessors`,
  newVisit: (certificationId: string) => `/certifications/${certificationId}/visit`,
  conformityReport: (certificationId: string) => `/certifications/${certificationId}/report`,
  conformityReportFile: (certificationId: string, number: number, format: 'docx' | 'pdf') =>
    `/certifications/${certificationId}/report/${number}/${format}`,
  certificationDecision: (certificationId: string) => `/certifications/${certificationId}/decision`,
  /** The appeal against a decision, or the form of one. */
  appeal: (certificationId: string, decisionId: string) => `/certifications/${certificationId}/appeals/${decisionId}`,
  assessors: '/certifications/assessors',
  visits: '/visits',
  visitsOfMonth: (month: string) => `/visits/month/${month}`,
  visitsExport: '/visits/export',
  visit: (visitId: string) => `/visits/${visitId}`,
  visitPhoto: (visitId: string, fileId: string) => `/visits/${visitId}/photos/${fileId}`,
  visitThumbnail: (visitId: string, fileId: string) => `/visits/${visitId}/photos/${fileId}/small`,
  certificate: (certificateId: string) => `/certificates/${certificateId}`,
  certificateFile: (certificateId: string, format: 'docx' | 'pdf') => `/certificates/${certificateId}/${format}`,

  commission: '/commission',
  commissionMembers: '/commission/members',
  commissionMembersExport: '/commission/members/export',
  newCommissionMember: '/commission/members/new',
  commissionMember: (memberId: string) => `/commission/members/${memberId}`,
  commissionQuestions: '/commission/questions',
  commissionQuestionsExport: '/commission/questions/export',
  newCommissionQuestion: '/commission/questions/new',
  commissionQuestion: (questionId: string) => `/commission/questions/${questionId}`,
  commissionCase: (questionId: string) => `/commission/questions/${questionId}/case`,
  commissionCaseFile: (questionId: string) => `/commission/questions/${questionId}/case/pdf`,
  /** The file with the organisation's answer. */
  commissionAnswer: (questionId: string) => `/commission/questions/${questionId}/answer`,
  /** A question as the organisation that it is about reads and answers it. */
  hearing: (questionId: string) => `/commission/hearings/${questionId}`,
  hearingFile: (questionId: string) => `/commission/hearings/${questionId}/file`,
  commissionMeetingsExport: '/commission/meetings/export',
  newCommissionMeeting: '/commission/meetings/new',
  commissionMeeting: (meetingId: string) => `/commission/meetings/${meetingId}`,
  invitation: (meetingId: string, attendanceId: string) =>
    `/commission/meetings/${meetingId}/invitations/${attendanceId}`,
  agendaItem: (meetingId: string, itemId: string) => `/commission/meetings/${meetingId}/items/${itemId}`,
  commissionProtocol: (protocolId: string) => `/commission/protocols/${protocolId}`,
  commissionProtocolFile: (protocolId: string, format: 'docx' | 'pdf' | 'signed') =>
    `/commission/protocols/${protocolId}/${format}`,

  /** Decisions of the commission that the ministry carries out: the receipt, the order, the publication. */
  exclusions: '/exclusions',
  exclusionsExport: '/exclusions/export',
  exclusion: (questionId: string) => `/exclusions/${questionId}`,
  /** What becomes of one client of the organisation that leaves the register. */
  exclusionClient: (questionId: string, contractCode: string) =>
    `/exclusions/${questionId}/clients/${id(contractCode)}`,

  complaints: '/complaints',
  complaintsExport: '/complaints/export',
  newComplaint: '/complaints/new',
  complaint: (complaintId: string) => `/complaints/${complaintId}`,
  attachToComplaint: (complaintId: string) => `/complaints/${complaintId}/attach`,
  complaintFile: (complaintId: string, fileId: string) => `/complaints/${complaintId}/files/${fileId}`,
  ranking: (year?: number) => `/ranking${year ? `?year=${year}` : ''}`,
  rankingExport: (year: number) => `/ranking/export?year=${year}`,

  methodology: '/methodology',
  rule: (ruleId: string) => `/methodology/rules/${id(ruleId)}`,
  calculator: (name: 'settlement' | 'quality' | 'term' | 'certification') => `/methodology/calculators/${name}`,
  methodologyText: (language: 'ru' | 'en') => `/methodology/text/${language}`,
  methodologyJson: '/methodology/json',

  /** What anybody may read without signing in. */
  publicCentres: '/centres',
  publicMunicipalities: '/centres/municipalities',
  publicExcluded: '/centres/excluded',
  publicRanking: '/centres/ranking',
  publicCentre: (number: number, on?: string) => `/centres/${number}${on ? `?on=${on}` : ''}`,
  centreExtract: (number: number, on?: string) => `/centres/${number}/extract${on ? `?on=${on}` : ''}`,
  registerExtract: (view: string, on?: string) => `/centres/extract?view=${view}${on ? `&on=${on}` : ''}`,
  check: '/check',
  checked: (code: string) => `/check/${id(code)}`,
  openData: '/open-data',
  openDataFile: (file: string) => `/open-data/${file}`,

  people: '/people',
  newPerson: '/people/new',
  person: (userId: string) => `/people/${userId}`,
  editPerson: (userId: string) => `/people/${userId}/edit`,
  newDeputy: (userId: string) => `/people/${userId}/deputies/new`,
  peopleExport: '/people/export',
  me: '/people/me',
  firstPassword: (token: string) => `/first-password/${token}`,
  audit: '/audit',
  /** The journal of one record alone. */
  auditOf: (subjectType: string, subjectId: string) => `/audit?subject=${id(subjectType)}&record=${id(subjectId)}`,
  auditExport: '/audit/export',
  settings: '/settings',
  file: (fileId: string) => `/files/${fileId}`,
  openFile: (fileId: string) => `/files/${fileId}/reason`,
  thumbnail: (fileId: string) => `/files/${fileId}/thumbnail`,
} as const
