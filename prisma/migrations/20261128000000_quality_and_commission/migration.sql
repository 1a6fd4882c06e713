-- CreateTable
CREATE TABLE "QualityAssessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "plannedOn" TEXT NOT NULL,
    "visitedOn" TEXT,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "assessorId" TEXT,
    "conformity" TEXT NOT NULL DEFAULT '',
    "complaints" TEXT NOT NULL DEFAULT '',
    "openness" TEXT NOT NULL DEFAULT '',
    "factsJson" TEXT NOT NULL DEFAULT '[]',
    "seal" TEXT,
    "paperId" TEXT,
    "preparedAt" DATETIME,
    "confirmedById" TEXT,
    "confirmedOn" TEXT,
    "returnReason" TEXT NOT NULL DEFAULT '',
    "cancelReason" TEXT NOT NULL DEFAULT '',
    "readById" TEXT,
    "readAt" DATETIME,
    "answer" TEXT NOT NULL DEFAULT '',
    "answerFileId" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "QualityAssessment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QualityAssessment_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "QualityAssessment_answerFileId_fkey" FOREIGN KEY ("answerFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QualityScore" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "points" INTEGER,
    "evidence" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "QualityScore_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "QualityAssessment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QualityEvidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "QualityEvidence_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "QualityAssessment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QualityEvidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,
    "centreId" TEXT,
    "receivedOn" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "applicant" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'received',
    "examinerId" TEXT,
    "answerByOn" TEXT,
    "explanation" TEXT NOT NULL DEFAULT '',
    "explainedById" TEXT,
    "explainedAt" DATETIME,
    "finding" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "bodyName" TEXT NOT NULL DEFAULT '',
    "decidedOn" TEXT,
    "decidedById" TEXT,
    "solved" TEXT NOT NULL DEFAULT '',
    "solvedOn" TEXT,
    "withdrawReason" TEXT NOT NULL DEFAULT '',
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Complaint_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Complaint_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ComplaintFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "complaintId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ComplaintFile_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ComplaintFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommissionMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT,
    "fullName" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "seat" TEXT NOT NULL,
    "isVoting" BOOLEAN NOT NULL DEFAULT true,
    "email" TEXT NOT NULL DEFAULT '',
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "appointedBy" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CommissionMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MemberTie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "isEnded" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "MemberTie_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommissionMember" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MemberTie_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommissionQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'raised',
    "liveKey" TEXT,
    "raisedOn" TEXT NOT NULL,
    "raisedById" TEXT,
    "qualityJson" TEXT NOT NULL DEFAULT '{}',
    "heardText" TEXT NOT NULL DEFAULT '',
    "heardFileId" TEXT,
    "heardById" TEXT,
    "heardAt" DATETIME,
    "outcome" TEXT,
    "decidedOn" TEXT,
    "receivedOn" TEXT,
    "orderPaperId" TEXT,
    "noticePaperId" TEXT,
    "publishedOn" TEXT,
    "publishedAt" TEXT NOT NULL DEFAULT '',
    "publishedById" TEXT,
    "withdrawReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CommissionQuestion_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommissionQuestion_heardFileId_fkey" FOREIGN KEY ("heardFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CommissionQuestion_orderPaperId_fkey" FOREIGN KEY ("orderPaperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CommissionQuestion_noticePaperId_fkey" FOREIGN KEY ("noticePaperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExclusionClient" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "questionId" TEXT NOT NULL,
    "contractId" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "toCentreId" TEXT,
    "byOn" TEXT,
    "doneOn" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ExclusionClient_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "CommissionQuestion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExclusionClient_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommissionMeeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "plannedOn" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL DEFAULT '10:00',
    "place" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'planned',
    "chairId" TEXT,
    "secretaryName" TEXT NOT NULL DEFAULT '',
    "openedAt" DATETIME,
    "openedById" TEXT,
    "closedAt" DATETIME,
    "cancelReason" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "MeetingAttendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "invitedAt" DATETIME,
    "paperId" TEXT,
    "presence" TEXT NOT NULL DEFAULT 'unknown',
    "reason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "MeetingAttendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "CommissionMeeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingAttendance_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommissionMember" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingAttendance_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "reporter" TEXT NOT NULL DEFAULT '',
    "heard" TEXT NOT NULL DEFAULT '',
    "spoke" TEXT NOT NULL DEFAULT '',
    "resolved" TEXT NOT NULL DEFAULT '',
    "motion" TEXT,
    "isVoted" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "putOffTo" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "CommissionMeeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgendaItem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "CommissionQuestion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Recusal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "declaredById" TEXT NOT NULL,
    "declaredAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Recusal_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Recusal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommissionMember" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "dissent" TEXT NOT NULL DEFAULT '',
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Vote_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommissionMember" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommissionProtocol" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "contentJson" TEXT NOT NULL DEFAULT '{}',
    "seal" TEXT,
    "paperId" TEXT,
    "signedFileId" TEXT,
    "signedOn" TEXT,
    "sentOn" TEXT,
    "receivedOn" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "supersedesId" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CommissionProtocol_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "CommissionMeeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommissionProtocol_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CommissionProtocol_signedFileId_fkey" FOREIGN KEY ("signedFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CommissionProtocol_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "CommissionProtocol" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_RegionProfile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "name" TEXT NOT NULL,
    "ministryName" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "paymentDetails" TEXT NOT NULL DEFAULT '',
    "certificationSystem" TEXT NOT NULL DEFAULT '',
    "quorumOverPercent" INTEGER NOT NULL DEFAULT 50,
    "majorityOverPercent" INTEGER NOT NULL DEFAULT 50,
    "commissionRules" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_RegionProfile" ("address", "certificationSystem", "email", "id", "ministryName", "name", "paymentDetails", "phone", "timeZone", "version") SELECT "address", "certificationSystem", "email", "id", "ministryName", "name", "paymentDetails", "phone", "timeZone", "version" FROM "RegionProfile";
DROP TABLE "RegionProfile";
ALTER TABLE "new_RegionProfile" RENAME TO "RegionProfile";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "QualityAssessment_seal_key" ON "QualityAssessment"("seal");

-- CreateIndex
CREATE UNIQUE INDEX "QualityAssessment_paperId_key" ON "QualityAssessment"("paperId");

-- CreateIndex
CREATE INDEX "QualityAssessment_organisationId_year_idx" ON "QualityAssessment"("organisationId", "year");

-- CreateIndex
CREATE INDEX "QualityAssessment_status_plannedOn_idx" ON "QualityAssessment"("status", "plannedOn");

-- CreateIndex
CREATE UNIQUE INDEX "QualityScore_assessmentId_criterion_key" ON "QualityScore"("assessmentId", "criterion");

-- CreateIndex
CREATE INDEX "QualityEvidence_assessmentId_criterion_idx" ON "QualityEvidence"("assessmentId", "criterion");

-- CreateIndex
CREATE INDEX "Complaint_organisationId_status_idx" ON "Complaint"("organisationId", "status");

-- CreateIndex
CREATE INDEX "Complaint_status_receivedOn_idx" ON "Complaint"("status", "receivedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_year_number_key" ON "Complaint"("year", "number");

-- CreateIndex
CREATE INDEX "ComplaintFile_complaintId_idx" ON "ComplaintFile"("complaintId");

-- CreateIndex
CREATE INDEX "CommissionMember_fromOn_untilOn_idx" ON "CommissionMember"("fromOn", "untilOn");

-- CreateIndex
CREATE INDEX "MemberTie_organisationId_idx" ON "MemberTie"("organisationId");

-- CreateIndex
CREATE INDEX "MemberTie_memberId_idx" ON "MemberTie"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionQuestion_number_key" ON "CommissionQuestion"("number");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionQuestion_liveKey_key" ON "CommissionQuestion"("liveKey");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionQuestion_orderPaperId_key" ON "CommissionQuestion"("orderPaperId");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionQuestion_noticePaperId_key" ON "CommissionQuestion"("noticePaperId");

-- CreateIndex
CREATE INDEX "CommissionQuestion_status_raisedOn_idx" ON "CommissionQuestion"("status", "raisedOn");

-- CreateIndex
CREATE INDEX "CommissionQuestion_organisationId_idx" ON "CommissionQuestion"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "ExclusionClient_questionId_contractId_key" ON "ExclusionClient"("questionId", "contractId");

-- CreateIndex
CREATE INDEX "CommissionMeeting_status_plannedOn_idx" ON "CommissionMeeting"("status", "plannedOn");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionMeeting_year_number_key" ON "CommissionMeeting"("year", "number");

-- CreateIndex
CREATE INDEX "MeetingAttendance_paperId_idx" ON "MeetingAttendance"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingAttendance_meetingId_memberId_key" ON "MeetingAttendance"("meetingId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_questionId_key" ON "AgendaItem"("meetingId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Recusal_itemId_memberId_key" ON "Recusal"("itemId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_itemId_memberId_key" ON "Vote"("itemId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionProtocol_paperId_key" ON "CommissionProtocol"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionProtocol_supersedesId_key" ON "CommissionProtocol"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionProtocol_meetingId_edition_key" ON "CommissionProtocol"("meetingId", "edition");

