/** How much of one file goes into the database while it waits. */
export const limits = {
  /** Twice the largest file that is expected. */
  rows: 200_000,
  /** Bad rows that are kept to be shown and downloaded; the rest are counted. */
  keptBadRows: 5_000,
}
