-- AlterTable
ALTER TABLE "RegionProfile" ADD COLUMN "certificationSystem" TEXT NOT NULL DEFAULT '';
