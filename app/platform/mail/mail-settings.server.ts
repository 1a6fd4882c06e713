import { portalAddress } from '../http/portal-address.server'

/** Where letters go: the mail server and the name in which the portal writes. */
export interface MailSettings {
  /** `smtps://name:password@host:465` */
  url: string
  host: string
  from: string
}

/** From `SMTP_URL` and `MAIL_FROM`; null while no mail server is connected. */
export function mailSettings(): MailSettings | null {
  const url = process.env.SMTP_URL
  if (!url) return null
  const { hostname: host } = new URL(url)
  return { url, host, from: process.env.MAIL_FROM || `opora@${new URL(portalAddress()).hostname}` }
}
