-- AlterTable
ALTER TABLE "Certification" ADD COLUMN "returnReason" TEXT NOT NULL DEFAULT '';
