-- CreateTable
CREATE TABLE "StaffMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "patronymic" TEXT,
    "position" TEXT NOT NULL,
    "employment" TEXT NOT NULL,
    "hiredOn" TEXT NOT NULL,
    "leftOn" TEXT,
    "isMistaken" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StaffMember_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffDegree" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "diplomaNumber" TEXT NOT NULL,
    "awardedOn" TEXT NOT NULL,
    "paperId" TEXT,
    "isMistaken" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StaffDegree_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StaffDegree_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "DossierPaper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffCourse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "hoursCount" INTEGER NOT NULL,
    "endedOn" TEXT NOT NULL,
    "paperId" TEXT,
    "isMistaken" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StaffCourse_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StaffCourse_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "DossierPaper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MedicalAgreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "medicalName" TEXT NOT NULL,
    "isNarcology" BOOLEAN NOT NULL,
    "number" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "paperId" TEXT,
    "isMistaken" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MedicalAgreement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MedicalAgreement_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "DossierPaper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MedicalVisit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "visitorPost" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "isMistaken" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MedicalVisit_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrganisationProgramme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "approvedOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "describesServices" BOOLEAN NOT NULL,
    "describesConditions" BOOLEAN NOT NULL,
    "describesTerms" BOOLEAN NOT NULL,
    "paperId" TEXT,
    "isMistaken" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "OrganisationProgramme_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrganisationProgramme_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "DossierPaper" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RehabilitationPlan" (
    "contractId" TEXT NOT NULL PRIMARY KEY,
    "madeOn" TEXT NOT NULL,
    "signedOn" TEXT,
    "fileId" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RehabilitationPlan_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "ServiceContract" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RehabilitationPlan_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "StaffMember_organisationId_idx" ON "StaffMember"("organisationId");

-- CreateIndex
CREATE INDEX "StaffDegree_staffId_idx" ON "StaffDegree"("staffId");

-- CreateIndex
CREATE INDEX "StaffCourse_staffId_idx" ON "StaffCourse"("staffId");

-- CreateIndex
CREATE INDEX "MedicalAgreement_organisationId_idx" ON "MedicalAgreement"("organisationId");

-- CreateIndex
CREATE INDEX "MedicalVisit_organisationId_onDay_idx" ON "MedicalVisit"("organisationId", "onDay");

-- CreateIndex
CREATE INDEX "OrganisationProgramme_organisationId_idx" ON "OrganisationProgramme"("organisationId");

