/** Latin, so that a terminal takes them as they are. */
export const documentName = (year: number): string => `reform-${year}.json`
export const casesName = (year: number): string => `cases-${year}.ndjson`
