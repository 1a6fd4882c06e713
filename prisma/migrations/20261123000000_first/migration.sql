-- CreateTable
CREATE TABLE "RegionProfile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "name" TEXT NOT NULL,
    "ministryName" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "login" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "patronymic" TEXT,
    "position" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "organisationId" TEXT,
    "passwordHash" TEXT,
    "totpSecret" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "failedSignInCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME,
    "searchText" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "User_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("userId", "role"),
    CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deputy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "replacedId" TEXT NOT NULL,
    "deputyId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "isRevoked" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Deputy_replacedId_fkey" FOREIGN KEY ("replacedId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Deputy_deputyId_fkey" FOREIGN KEY ("deputyId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PasswordLink" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "PasswordLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "legalForm" TEXT NOT NULL DEFAULT '',
    "inn" TEXT NOT NULL,
    "ogrn" TEXT NOT NULL,
    "kpp" TEXT,
    "headName" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Centre" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "capacityCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Centre_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubsidyAgreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "actDueDay" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SubsidyAgreement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tariff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "amountKopecks" BIGINT NOT NULL,
    CONSTRAINT "Tariff_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "SubsidyAgreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Client" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "patronymic" TEXT,
    "bornOn" TEXT NOT NULL,
    "snils" TEXT,
    "searchText" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Client_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceContract" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "centreId" TEXT,
    "number" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "plannedEndOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ServiceContract_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ServiceContract_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ServiceContract_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Exit" (
    "contractId" TEXT NOT NULL PRIMARY KEY,
    "exitedOn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "papers" TEXT NOT NULL DEFAULT '',
    "decision" TEXT,
    "decisionReason" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Exit_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupStatement" (
    "contractId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "signedBy" TEXT NOT NULL,

    PRIMARY KEY ("contractId", "month"),
    CONSTRAINT "GroupStatement_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EmploymentRegistration" (
    "contractId" TEXT NOT NULL PRIMARY KEY,
    "registeredOn" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "EmploymentRegistration_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RemissionRecord" (
    "contractId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "monthsCount" INTEGER NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("contractId", "year"),
    CONSTRAINT "RemissionRecord_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceAct" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "submittedById" TEXT,
    "submittedAt" DATETIME,
    "assessedById" TEXT,
    "assessedAt" DATETIME,
    "returnReason" TEXT,
    "savedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ServiceAct_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClientMonth" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actId" TEXT NOT NULL,
    "contractId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "kindsMask" INTEGER NOT NULL,
    "notDueMask" INTEGER NOT NULL,
    "signature" TEXT NOT NULL,
    "signedOn" TEXT,
    "witnesses" TEXT NOT NULL DEFAULT '',
    "scanFileId" TEXT,
    CONSTRAINT "ClientMonth_actId_fkey" FOREIGN KEY ("actId") REFERENCES "ServiceAct" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClientMonth_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClientMonth_scanFileId_fkey" FOREIGN KEY ("scanFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ServiceActLine" (
    "clientMonthId" INTEGER NOT NULL,
    "serviceCode" TEXT NOT NULL,
    "deliveredCount" INTEGER NOT NULL,

    PRIMARY KEY ("clientMonthId", "serviceCode"),
    CONSTRAINT "ServiceActLine_clientMonthId_fkey" FOREIGN KEY ("clientMonthId") REFERENCES "ClientMonth" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" TEXT NOT NULL,
    "contractId" TEXT NOT NULL,
    "serviceMonth" TEXT NOT NULL,
    "paidOn" TEXT NOT NULL,
    "amountKopecks" BIGINT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Payment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Payment_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Repayment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "contractId" TEXT NOT NULL,
    "settlementYear" INTEGER NOT NULL,
    "paidOn" TEXT NOT NULL,
    "amountKopecks" BIGINT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Repayment_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReadingDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "readingId" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Settlement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "caseJson" TEXT NOT NULL,
    "resultJson" TEXT NOT NULL,
    "sourcesJson" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "subsidyKopecks" BIGINT NOT NULL,
    "clawbackKopecks" BIGINT NOT NULL,
    "earlierYearsKopecks" BIGINT NOT NULL,
    "openReviewCount" INTEGER NOT NULL,
    "calculatedById" TEXT NOT NULL,
    "calculatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedById" TEXT,
    "approvedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Settlement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "contractId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ReviewDecision_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "organisationId" TEXT,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "organisationId" TEXT,
    "month" TEXT,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "rowsGood" INTEGER NOT NULL DEFAULT 0,
    "rowsBad" INTEGER NOT NULL DEFAULT 0,
    "rowsApplied" INTEGER NOT NULL DEFAULT 0,
    "summaryJson" TEXT NOT NULL DEFAULT '{}',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "batchId" TEXT NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "isGood" BOOLEAN NOT NULL,
    "dataJson" TEXT NOT NULL,
    "problemsJson" TEXT NOT NULL DEFAULT '[]',

    PRIMARY KEY ("batchId", "rowNumber"),
    CONSTRAINT "ImportRow_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "dedupeKey" TEXT,
    "payloadJson" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "totalCount" INTEGER NOT NULL DEFAULT 0,
    "resultJson" TEXT NOT NULL DEFAULT '{}',
    "isCancelRequested" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Operation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL DEFAULT '',
    "resultJson" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "FormDraft" (
    "userId" TEXT NOT NULL,
    "formKey" TEXT NOT NULL,
    "dataJson" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("userId", "formKey")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "actorRole" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "organisationId" TEXT,
    "reason" TEXT,
    "detailsJson" TEXT NOT NULL DEFAULT '{}',
    "previousMac" TEXT NOT NULL,
    "mac" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_login_key" ON "User"("login");

-- CreateIndex
CREATE INDEX "User_organisationId_idx" ON "User"("organisationId");

-- CreateIndex
CREATE INDEX "Deputy_deputyId_idx" ON "Deputy"("deputyId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "PasswordLink_userId_idx" ON "PasswordLink"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_inn_key" ON "Organisation"("inn");

-- CreateIndex
CREATE INDEX "Centre_organisationId_idx" ON "Centre"("organisationId");

-- CreateIndex
CREATE INDEX "SubsidyAgreement_organisationId_idx" ON "SubsidyAgreement"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Tariff_agreementId_fromOn_key" ON "Tariff"("agreementId", "fromOn");

-- CreateIndex
CREATE UNIQUE INDEX "Client_code_key" ON "Client"("code");

-- CreateIndex
CREATE INDEX "Client_organisationId_searchText_idx" ON "Client"("organisationId", "searchText");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceContract_code_key" ON "ServiceContract"("code");

-- CreateIndex
CREATE INDEX "ServiceContract_organisationId_signedOn_idx" ON "ServiceContract"("organisationId", "signedOn");

-- CreateIndex
CREATE INDEX "ServiceContract_clientId_idx" ON "ServiceContract"("clientId");

-- CreateIndex
CREATE INDEX "ServiceAct_status_month_idx" ON "ServiceAct"("status", "month");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceAct_organisationId_month_number_key" ON "ServiceAct"("organisationId", "month", "number");

-- CreateIndex
CREATE INDEX "ClientMonth_contractId_month_idx" ON "ClientMonth"("contractId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "ClientMonth_actId_contractId_key" ON "ClientMonth"("actId", "contractId");

-- CreateIndex
CREATE INDEX "Payment_organisationId_serviceMonth_idx" ON "Payment"("organisationId", "serviceMonth");

-- CreateIndex
CREATE INDEX "Payment_contractId_serviceMonth_idx" ON "Payment"("contractId", "serviceMonth");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_contractId_serviceMonth_documentNumber_key" ON "Payment"("contractId", "serviceMonth", "documentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Repayment_contractId_settlementYear_documentNumber_key" ON "Repayment"("contractId", "settlementYear", "documentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingDecision_readingId_fromOn_key" ON "ReadingDecision"("readingId", "fromOn");

-- CreateIndex
CREATE INDEX "Settlement_year_status_idx" ON "Settlement"("year", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Settlement_organisationId_year_number_key" ON "Settlement"("organisationId", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewDecision_contractId_year_month_kind_key" ON "ReviewDecision"("contractId", "year", "month", "kind");

-- CreateIndex
CREATE INDEX "ImportBatch_kind_organisationId_fileHash_idx" ON "ImportBatch"("kind", "organisationId", "fileHash");

-- CreateIndex
CREATE UNIQUE INDEX "Job_dedupeKey_key" ON "Job"("dedupeKey");

-- CreateIndex
CREATE INDEX "Job_status_createdAt_idx" ON "Job"("status", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_organisationId_at_idx" ON "AuditEvent"("organisationId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

