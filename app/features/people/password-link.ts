/** A one-time link lives three days: long enough to be handed over on paper after a weekend. */
export const passwordLinkHours = 72
