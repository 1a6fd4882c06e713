/** Where people find the portal: `PORTAL_ADDRESS`, else the address that is served. No slash at its end. */
export const portalAddress = (): string =>
  (process.env.PORTAL_ADDRESS || `http://127.0.0.1:${process.env.PORT ?? 3000}`).replace(/\/+$/, '')

/** Tells which address is served, once the portal listens; a name that was set stays. */
export function setServedAddress(address: string): void {
  process.env.PORTAL_ADDRESS ||= address
}

/** The whole address of a page, for letters. */
export const absoluteAddress = (path: string): string => portalAddress() + path
