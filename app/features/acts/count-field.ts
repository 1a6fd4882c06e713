/** The name of the field in which a service's count is typed. */
export const countField = (code: string): string => `count-${code}`
