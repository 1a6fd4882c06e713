-- AlterTable
ALTER TABLE "User" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'ru';

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "searchText" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Job" ADD COLUMN "lastError" TEXT NOT NULL DEFAULT '';
