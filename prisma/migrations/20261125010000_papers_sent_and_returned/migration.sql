-- AlterTable
ALTER TABLE "Paper" ADD COLUMN "returnReason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Paper" ADD COLUMN "sentOn" TEXT;
ALTER TABLE "Paper" ADD COLUMN "sentHow" TEXT NOT NULL DEFAULT '';

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PaperTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "fromOn" TEXT,
    "basis" TEXT NOT NULL DEFAULT '',
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,
    "loadedById" TEXT NOT NULL,
    "loadedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PaperTemplate_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_PaperTemplate" ("basis", "fileId", "fromOn", "id", "isWithdrawn", "kind", "loadedAt", "loadedById", "number") SELECT "basis", "fileId", "fromOn", "id", "isWithdrawn", "kind", "loadedAt", "loadedById", "number" FROM "PaperTemplate";
DROP TABLE "PaperTemplate";
ALTER TABLE "new_PaperTemplate" RENAME TO "PaperTemplate";
CREATE UNIQUE INDEX "PaperTemplate_kind_number_key" ON "PaperTemplate"("kind", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

