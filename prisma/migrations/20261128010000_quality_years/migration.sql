-- AlterTable
ALTER TABLE "QualityScore" ADD COLUMN "scoredById" TEXT;

-- CreateTable
CREATE TABLE "QualityYear" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "completedOn" TEXT NOT NULL,
    "closedById" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "caseJson" TEXT NOT NULL,
    "resultJson" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "QualityYear_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "QualityYear_seal_key" ON "QualityYear"("seal");

-- CreateIndex
CREATE UNIQUE INDEX "QualityYear_organisationId_year_key" ON "QualityYear"("organisationId", "year");

