/** The field of a remark on a requirement; null for one on the application itself. */
export const remarkField = (requirement: string | null): string => `remark.${requirement ?? 'application'}`
