-- CreateTable
CREATE TABLE "RegisterEntry" (
    "centreId" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RegisterEntry_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegisterChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "patchJson" TEXT NOT NULL,
    "paperId" TEXT,
    "basis" TEXT NOT NULL DEFAULT '',
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retractedAt" DATETIME,
    CONSTRAINT "RegisterChange_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "RegisterEntry" ("centreId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterChange_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegisterVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "centreId" TEXT NOT NULL,
    "changeId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "status" TEXT NOT NULL,
    "ownership" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "stay" TEXT NOT NULL,
    "isForMen" BOOLEAN NOT NULL,
    "isForWomen" BOOLEAN NOT NULL,
    "freeCount" INTEGER,
    "faith" TEXT NOT NULL,
    "certificateState" TEXT NOT NULL,
    "certifiedUntilOn" TEXT,
    "searchText" TEXT NOT NULL,
    "cardJson" TEXT NOT NULL,
    CONSTRAINT "RegisterVersion_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "RegisterEntry" ("centreId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterVersion_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "RegisterChange" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegisterProposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT NOT NULL,
    "patchJson" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "fileId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "proposedById" TEXT NOT NULL,
    "proposedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "decision" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RegisterProposal_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "RegisterEntry" ("centreId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterProposal_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegisterExtract" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "centreId" TEXT,
    "onDay" TEXT NOT NULL,
    "factsJson" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "DossierPaper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "centreId" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "issuedOn" TEXT,
    "expiresOn" TEXT,
    "fileId" TEXT,
    "supersedesId" TEXT,
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "DossierPaper_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DossierPaper_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DossierPaper_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DossierPaper_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "DossierPaper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DossierUse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paperId" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "DossierUse_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "DossierPaper" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QualifyingSelection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "centreId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "number" INTEGER,
    "dataJson" TEXT NOT NULL DEFAULT '{}',
    "filedOn" TEXT,
    "answerByOn" TEXT,
    "decidedOn" TEXT,
    "decidedById" TEXT,
    "proposedById" TEXT,
    "groundsJson" TEXT NOT NULL DEFAULT '[]',
    "decision" TEXT NOT NULL DEFAULT '',
    "orderPaperId" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "QualifyingSelection_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "QualifyingSelection_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "QualifyingSelection_orderPaperId_fkey" FOREIGN KEY ("orderPaperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SelectionRequirement" (
    "selectionId" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "statement" TEXT NOT NULL DEFAULT 'unknown',
    "note" TEXT NOT NULL DEFAULT '',
    "found" TEXT,
    "foundNote" TEXT NOT NULL DEFAULT '',
    "foundById" TEXT,

    PRIMARY KEY ("selectionId", "requirement"),
    CONSTRAINT "SelectionRequirement_selectionId_fkey" FOREIGN KEY ("selectionId") REFERENCES "QualifyingSelection" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SelectionRemark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "selectionId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "requirement" TEXT,
    "text" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "isSettled" BOOLEAN NOT NULL DEFAULT false,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SelectionRemark_selectionId_fkey" FOREIGN KEY ("selectionId") REFERENCES "QualifyingSelection" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegistryCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "selectionId" TEXT NOT NULL,
    "registry" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "answerJson" TEXT NOT NULL DEFAULT '{}',
    "problem" TEXT NOT NULL DEFAULT '',
    "askedById" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "RegistryCheck_selectionId_fkey" FOREIGN KEY ("selectionId") REFERENCES "QualifyingSelection" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SelectionStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "selectionId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SelectionStep_selectionId_fkey" FOREIGN KEY ("selectionId") REFERENCES "QualifyingSelection" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CriterionSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'draft',
    "fromOn" TEXT,
    "orderPaperId" TEXT,
    "basedOnId" TEXT,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CriterionSet_orderPaperId_fkey" FOREIGN KEY ("orderPaperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CriterionSet_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "CriterionSet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetCriterion" (
    "setId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isMain" BOOLEAN NOT NULL,
    "isStandIn" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "method" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("setId", "criterion"),
    CONSTRAINT "SetCriterion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriterionSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'selfAssessment',
    "renewsId" TEXT,
    "appliedOn" TEXT,
    "decidedOn" TEXT,
    "departureReason" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Certification_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Certification_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Certification_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriterionSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Certification_renewsId_fkey" FOREIGN KEY ("renewsId") REFERENCES "ConformityCertificate" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CriterionAssessment" (
    "certificationId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "selfResult" TEXT,
    "selfNote" TEXT NOT NULL DEFAULT '',
    "result" TEXT,
    "finding" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "method" TEXT NOT NULL DEFAULT '',
    "remedyBy" TEXT,
    "assessedById" TEXT,
    "remedyNote" TEXT NOT NULL DEFAULT '',
    "remediedOn" TEXT,
    "recheckResult" TEXT,
    "recheckNote" TEXT NOT NULL DEFAULT '',
    "recheckedOn" TEXT,
    "recheckedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("certificationId", "criterion"),
    CONSTRAINT "CriterionAssessment_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssessorAssignment" (
    "certificationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "isLead" BOOLEAN NOT NULL DEFAULT false,
    "assignedById" TEXT NOT NULL,
    "assignedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "releasedAt" DATETIME,
    "releaseReason" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("certificationId", "userId"),
    CONSTRAINT "AssessorAssignment_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AssessorAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssessorTie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "fromOn" TEXT,
    "untilOn" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AssessorTie_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AssessorTie_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CentreVisit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "certificationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'due',
    "dueOn" TEXT,
    "plannedOn" TEXT,
    "heldOn" TEXT,
    "present" TEXT NOT NULL DEFAULT '',
    "protocol" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "heldById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CentreVisit_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VisitPhoto" (
    "visitId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("visitId", "fileId"),
    CONSTRAINT "VisitPhoto_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "CentreVisit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "VisitPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "VisitFinding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "visitId" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "remedyBy" TEXT,
    "plan" TEXT NOT NULL DEFAULT '',
    "planFiledOn" TEXT,
    "remediedOn" TEXT,
    "recheckResult" TEXT,
    "recheckNote" TEXT NOT NULL DEFAULT '',
    "recheckedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "VisitFinding_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "CentreVisit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConformityReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "certificationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "recommendations" TEXT NOT NULL DEFAULT '',
    "surveillance" TEXT NOT NULL DEFAULT '[]',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "recommends" TEXT,
    "inputsJson" TEXT NOT NULL DEFAULT '{}',
    "resultJson" TEXT NOT NULL DEFAULT '{}',
    "seal" TEXT,
    "paperId" TEXT,
    "signedById" TEXT,
    "signedOn" TEXT,
    "preparedById" TEXT NOT NULL,
    "preparedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ConformityReport_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConformityReport_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CertificationDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "certificationId" TEXT NOT NULL,
    "certificateId" TEXT,
    "kind" TEXT NOT NULL,
    "paperId" TEXT,
    "number" TEXT NOT NULL DEFAULT '',
    "decidedOn" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "supported" TEXT NOT NULL DEFAULT '',
    "departureReason" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "CertificationDecision_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CertificationDecision_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "ConformityCertificate" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CertificationDecision_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConformityCertificate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "checkCode" TEXT NOT NULL,
    "certificationId" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "issuedOn" TEXT NOT NULL,
    "validFromOn" TEXT NOT NULL,
    "validUntilOn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'valid',
    "paperId" TEXT,
    "factsJson" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ConformityCertificate_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConformityCertificate_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConformityCertificate_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CertificationAppeal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "certificationId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'filed',
    "text" TEXT NOT NULL,
    "fileId" TEXT,
    "filedOn" TEXT NOT NULL,
    "filedById" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredOn" TEXT,
    "answeredById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CertificationAppeal_certificationId_fkey" FOREIGN KEY ("certificationId") REFERENCES "Certification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CertificationAppeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "CertificationDecision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CertificationAppeal_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "legalForm" TEXT NOT NULL DEFAULT '',
    "inn" TEXT NOT NULL,
    "ogrn" TEXT NOT NULL,
    "kpp" TEXT,
    "headName" TEXT NOT NULL DEFAULT '',
    "okved" TEXT NOT NULL DEFAULT '',
    "ownership" TEXT NOT NULL DEFAULT 'private',
    "website" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Organisation" ("address", "code", "createdAt", "email", "headName", "id", "inn", "kpp", "legalForm", "name", "ogrn", "phone", "searchText", "shortName", "version") SELECT "address", "code", "createdAt", "email", "headName", "id", "inn", "kpp", "legalForm", "name", "ogrn", "phone", "searchText", "shortName", "version" FROM "Organisation";
DROP TABLE "Organisation";
ALTER TABLE "new_Organisation" RENAME TO "Organisation";
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");
CREATE UNIQUE INDEX "Organisation_inn_key" ON "Organisation"("inn");
CREATE TABLE "new_Centre" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "capacityCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Centre_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Centre" ("address", "capacityCount", "code", "id", "municipality", "name", "organisationId", "version") SELECT "address", "capacityCount", printf('R-%03d', ROW_NUMBER() OVER (ORDER BY rowid)), "id", "municipality", "name", "organisationId", "version" FROM "Centre";
DROP TABLE "Centre";
ALTER TABLE "new_Centre" RENAME TO "Centre";
CREATE UNIQUE INDEX "Centre_code_key" ON "Centre"("code");
CREATE INDEX "Centre_organisationId_idx" ON "Centre"("organisationId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_number_key" ON "RegisterEntry"("number");

-- CreateIndex
CREATE INDEX "RegisterChange_fromOn_idx" ON "RegisterChange"("fromOn");

-- CreateIndex
CREATE INDEX "RegisterChange_paperId_idx" ON "RegisterChange"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterChange_centreId_sequence_key" ON "RegisterChange"("centreId", "sequence");

-- CreateIndex
CREATE INDEX "RegisterVersion_fromOn_untilOn_idx" ON "RegisterVersion"("fromOn", "untilOn");

-- CreateIndex
CREATE INDEX "RegisterVersion_untilOn_status_idx" ON "RegisterVersion"("untilOn", "status");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterVersion_centreId_fromOn_key" ON "RegisterVersion"("centreId", "fromOn");

-- CreateIndex
CREATE INDEX "RegisterProposal_status_proposedAt_idx" ON "RegisterProposal"("status", "proposedAt");

-- CreateIndex
CREATE INDEX "RegisterProposal_centreId_idx" ON "RegisterProposal"("centreId");

-- CreateIndex
CREATE INDEX "RegisterExtract_centreId_onDay_idx" ON "RegisterExtract"("centreId", "onDay");

-- CreateIndex
CREATE UNIQUE INDEX "DossierPaper_supersedesId_key" ON "DossierPaper"("supersedesId");

-- CreateIndex
CREATE INDEX "DossierPaper_organisationId_kind_idx" ON "DossierPaper"("organisationId", "kind");

-- CreateIndex
CREATE INDEX "DossierPaper_centreId_idx" ON "DossierPaper"("centreId");

-- CreateIndex
CREATE INDEX "DossierPaper_expiresOn_idx" ON "DossierPaper"("expiresOn");

-- CreateIndex
CREATE INDEX "DossierUse_subjectType_subjectId_idx" ON "DossierUse"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "DossierUse_paperId_subjectType_subjectId_item_key" ON "DossierUse"("paperId", "subjectType", "subjectId", "item");

-- CreateIndex
CREATE UNIQUE INDEX "QualifyingSelection_number_key" ON "QualifyingSelection"("number");

-- CreateIndex
CREATE INDEX "QualifyingSelection_status_filedOn_idx" ON "QualifyingSelection"("status", "filedOn");

-- CreateIndex
CREATE INDEX "QualifyingSelection_organisationId_idx" ON "QualifyingSelection"("organisationId");

-- CreateIndex
CREATE INDEX "SelectionRemark_selectionId_round_idx" ON "SelectionRemark"("selectionId", "round");

-- CreateIndex
CREATE INDEX "RegistryCheck_selectionId_registry_idx" ON "RegistryCheck"("selectionId", "registry");

-- CreateIndex
CREATE INDEX "SelectionStep_selectionId_at_idx" ON "SelectionStep"("selectionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "CriterionSet_code_edition_key" ON "CriterionSet"("code", "edition");

-- CreateIndex
CREATE INDEX "SetCriterion_setId_position_idx" ON "SetCriterion"("setId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Certification_number_key" ON "Certification"("number");

-- CreateIndex
CREATE INDEX "Certification_status_changedAt_idx" ON "Certification"("status", "changedAt");

-- CreateIndex
CREATE INDEX "Certification_centreId_idx" ON "Certification"("centreId");

-- CreateIndex
CREATE INDEX "Certification_organisationId_idx" ON "Certification"("organisationId");

-- CreateIndex
CREATE INDEX "CriterionAssessment_remedyBy_idx" ON "CriterionAssessment"("remedyBy");

-- CreateIndex
CREATE INDEX "AssessorAssignment_userId_idx" ON "AssessorAssignment"("userId");

-- CreateIndex
CREATE INDEX "AssessorTie_userId_idx" ON "AssessorTie"("userId");

-- CreateIndex
CREATE INDEX "AssessorTie_organisationId_idx" ON "AssessorTie"("organisationId");

-- CreateIndex
CREATE INDEX "CentreVisit_status_plannedOn_idx" ON "CentreVisit"("status", "plannedOn");

-- CreateIndex
CREATE INDEX "CentreVisit_certificationId_idx" ON "CentreVisit"("certificationId");

-- CreateIndex
CREATE INDEX "VisitFinding_visitId_idx" ON "VisitFinding"("visitId");

-- CreateIndex
CREATE INDEX "VisitFinding_remedyBy_idx" ON "VisitFinding"("remedyBy");

-- CreateIndex
CREATE UNIQUE INDEX "ConformityReport_paperId_key" ON "ConformityReport"("paperId");

-- CreateIndex
CREATE UNIQUE INDEX "ConformityReport_certificationId_number_key" ON "ConformityReport"("certificationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CertificationDecision_paperId_key" ON "CertificationDecision"("paperId");

-- CreateIndex
CREATE INDEX "CertificationDecision_certificationId_decidedAt_idx" ON "CertificationDecision"("certificationId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ConformityCertificate_number_key" ON "ConformityCertificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ConformityCertificate_checkCode_key" ON "ConformityCertificate"("checkCode");

-- CreateIndex
CREATE UNIQUE INDEX "ConformityCertificate_paperId_key" ON "ConformityCertificate"("paperId");

-- CreateIndex
CREATE INDEX "ConformityCertificate_centreId_idx" ON "ConformityCertificate"("centreId");

-- CreateIndex
CREATE INDEX "ConformityCertificate_state_validUntilOn_idx" ON "ConformityCertificate"("state", "validUntilOn");

-- CreateIndex
CREATE INDEX "CertificationAppeal_status_filedOn_idx" ON "CertificationAppeal"("status", "filedOn");

-- CreateIndex
CREATE INDEX "CertificationAppeal_certificationId_idx" ON "CertificationAppeal"("certificationId");

-- A centre that was known before has its entry; its first version is made when its card is confirmed
INSERT INTO "RegisterEntry" ("centreId") SELECT "id" FROM "Centre";
