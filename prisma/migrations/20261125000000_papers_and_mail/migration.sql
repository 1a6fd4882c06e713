-- CreateTable
CREATE TABLE "NumberSeries" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("series", "year")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "series" TEXT,
    "year" INTEGER,
    "number" INTEGER,
    "numberText" TEXT,
    "registeredOn" TEXT,
    "title" TEXT NOT NULL,
    "subjectType" TEXT,
    "subjectId" TEXT,
    "organisationId" TEXT,
    "correspondent" TEXT NOT NULL DEFAULT '',
    "theirNumber" TEXT NOT NULL DEFAULT '',
    "theirOn" TEXT,
    "fieldsJson" TEXT NOT NULL DEFAULT '{}',
    "templateId" TEXT,
    "seal" TEXT,
    "docxFileId" TEXT,
    "pdfFileId" TEXT,
    "scanFileId" TEXT,
    "preparedById" TEXT NOT NULL,
    "preparedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signatoryId" TEXT,
    "signatoryName" TEXT NOT NULL DEFAULT '',
    "signatoryPosition" TEXT NOT NULL DEFAULT '',
    "signedById" TEXT,
    "signedAt" DATETIME,
    "sentAt" DATETIME,
    "annulReason" TEXT NOT NULL DEFAULT '',
    "supersedesId" TEXT,
    "expiresOn" TEXT,
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Paper_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Paper_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "PaperTemplate" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Paper_docxFileId_fkey" FOREIGN KEY ("docxFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Paper_pdfFileId_fkey" FOREIGN KEY ("pdfFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Paper_scanFileId_fkey" FOREIGN KEY ("scanFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Paper_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Paper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Order" (
    "paperId" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "effectJson" TEXT NOT NULL DEFAULT '{}',
    "fromOn" TEXT NOT NULL,
    "cancelsId" TEXT,
    "amendsId" TEXT,
    CONSTRAINT "Order_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Order_cancelsId_fkey" FOREIGN KEY ("cancelsId") REFERENCES "Order" ("paperId") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Order_amendsId_fkey" FOREIGN KEY ("amendsId") REFERENCES "Order" ("paperId") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaperTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,
    "loadedById" TEXT NOT NULL,
    "loadedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PaperTemplate_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NameForm" (
    "nominative" TEXT NOT NULL PRIMARY KEY,
    "formsJson" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "dataJson" TEXT NOT NULL DEFAULT '{}',
    "dedupeKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" DATETIME,
    "mailId" TEXT,
    CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoticeChoice" (
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "how" TEXT NOT NULL,

    PRIMARY KEY ("userId", "kind"),
    CONSTRAINT "NoticeChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "messageId" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "userId" TEXT,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attachmentsJson" TEXT NOT NULL DEFAULT '[]',
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lockedUntil" DATETIME,
    "lastError" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" DATETIME
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "organisationId" TEXT,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedBy" TEXT NOT NULL DEFAULT '',
    "thumbnailHash" TEXT
);
INSERT INTO "new_StoredFile" ("id", "mediaType", "name", "organisationId", "sha256", "sizeBytes", "uploadedAt", "uploadedById") SELECT "id", "mediaType", "name", "organisationId", "sha256", "sizeBytes", "uploadedAt", "uploadedById" FROM "StoredFile";
DROP TABLE "StoredFile";
ALTER TABLE "new_StoredFile" RENAME TO "StoredFile";
CREATE TABLE "new_Job" (
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
    "runAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lockedUntil" DATETIME,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME
);
INSERT INTO "new_Job" ("attempts", "createdAt", "createdById", "dedupeKey", "doneCount", "finishedAt", "id", "isCancelRequested", "kind", "lockedUntil", "payloadJson", "resultJson", "status", "totalCount") SELECT "attempts", "createdAt", "createdById", "dedupeKey", "doneCount", "finishedAt", "id", "isCancelRequested", "kind", "lockedUntil", "payloadJson", "resultJson", "status", "totalCount" FROM "Job";
DROP TABLE "Job";
ALTER TABLE "new_Job" RENAME TO "Job";
CREATE UNIQUE INDEX "Job_dedupeKey_key" ON "Job"("dedupeKey");
CREATE INDEX "Job_status_runAt_idx" ON "Job"("status", "runAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Paper_supersedesId_key" ON "Paper"("supersedesId");

-- CreateIndex
CREATE INDEX "Paper_organisationId_registeredOn_idx" ON "Paper"("organisationId", "registeredOn");

-- CreateIndex
CREATE INDEX "Paper_subjectType_subjectId_idx" ON "Paper"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Paper_status_registeredOn_idx" ON "Paper"("status", "registeredOn");

-- CreateIndex
CREATE INDEX "Paper_expiresOn_idx" ON "Paper"("expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_series_year_number_key" ON "Paper"("series", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Order_cancelsId_key" ON "Order"("cancelsId");

-- CreateIndex
CREATE INDEX "Order_kind_fromOn_idx" ON "Order"("kind", "fromOn");

-- CreateIndex
CREATE UNIQUE INDEX "PaperTemplate_kind_number_key" ON "PaperTemplate"("kind", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_dedupeKey_key" ON "Notice"("dedupeKey");

-- CreateIndex
CREATE INDEX "Notice_userId_readAt_createdAt_idx" ON "Notice"("userId", "readAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_dedupeKey_key" ON "Mail"("dedupeKey");

-- CreateIndex
CREATE INDEX "Mail_status_nextAttemptAt_idx" ON "Mail"("status", "nextAttemptAt");

