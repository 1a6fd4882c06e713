import { db } from '../db/db.server'

/** The record of a stored file; null where there is none. */
export const storedFile = (id: string) =>
  db.storedFile.findUnique({
    where: { id },
    select: {
      id: true,
      sha256: true,
      name: true,
      mediaType: true,
      sizeBytes: true,
      organisationId: true,
      thumbnailHash: true,
    },
  })
