-- AlterTable
ALTER TABLE "Paper" ADD COLUMN "templateHash" TEXT;
