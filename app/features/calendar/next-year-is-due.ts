/** The decree that moves the days off of the next year is out by then; without it the terms of December do not end. */
export const nextYearIsDue = '11-01'
