-- AlterTable
ALTER TABLE "VisitFinding" ADD COLUMN "remedyNote" TEXT NOT NULL DEFAULT '';
