-- CreateTable
CREATE TABLE "CalendarYear" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "decreeNumber" TEXT NOT NULL,
    "decreeOn" TEXT NOT NULL,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "offDays" TEXT NOT NULL,
    "workingDays" TEXT NOT NULL DEFAULT '',
    "regionalDays" TEXT NOT NULL DEFAULT '',
    "regionalBasis" TEXT NOT NULL DEFAULT '',
    "operationId" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ruleId" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "occasion" TEXT NOT NULL DEFAULT '',
    "organisationId" TEXT,
    "eventOn" TEXT NOT NULL,
    "dueOn" TEXT,
    "missingYear" INTEGER,
    "proofJson" TEXT NOT NULL DEFAULT '{}',
    "status" TEXT NOT NULL DEFAULT 'open',
    "closedOn" TEXT,
    "isLate" BOOLEAN NOT NULL DEFAULT false,
    "supersededById" TEXT,
    "liveKey" TEXT,
    "warnedAt" DATETIME,
    "overdueAt" DATETIME,
    "openedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Deadline_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "Deadline" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Deadline_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeadlineChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deadlineId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fromOn" TEXT,
    "toOn" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" TEXT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "DeadlineChange_deadlineId_fkey" FOREIGN KEY ("deadlineId") REFERENCES "Deadline" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "CalendarLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarYear_operationId_key" ON "CalendarYear"("operationId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarYear_year_version_key" ON "CalendarYear"("year", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Deadline_supersededById_key" ON "Deadline"("supersededById");

-- CreateIndex
CREATE UNIQUE INDEX "Deadline_liveKey_key" ON "Deadline"("liveKey");

-- CreateIndex
CREATE INDEX "Deadline_status_dueOn_idx" ON "Deadline"("status", "dueOn");

-- CreateIndex
CREATE INDEX "Deadline_organisationId_status_dueOn_idx" ON "Deadline"("organisationId", "status", "dueOn");

-- CreateIndex
CREATE INDEX "Deadline_subjectType_subjectId_idx" ON "Deadline"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Deadline_missingYear_idx" ON "Deadline"("missingYear");

-- CreateIndex
CREATE INDEX "DeadlineChange_deadlineId_at_idx" ON "DeadlineChange"("deadlineId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarLink_tokenHash_key" ON "CalendarLink"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarLink_userId_idx" ON "CalendarLink"("userId");

