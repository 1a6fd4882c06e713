import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** What is printed on a certificate and sealed with it; days are `YYYY-MM-DD`. */
export const certificateFacts = z.object({
  number: z.string(),
  checkCode: z.string(),
  /** The whole address of the page that answers for it, as its QR code carries it. */
  checkAddress: z.string(),
  /** The voluntary certification system by its registration number. */
  system: z.string(),
  holder: z.object({ name: z.string(), shortName: z.string(), inn: z.string(), ogrn: z.string() }),
  centre: z.object({ name: z.string(), municipality: z.string(), address: z.string() }),
  issuedOn: day,
  validFromOn: day,
  validUntilOn: day,
  decision: z.object({ number: z.string(), decidedOn: day }),
  report: z.object({ number: z.string(), signedOn: day }),
  set: z.object({
    /** «irkutsk-29/1» */
    name: z.string(),
    title: z.string(),
    edition: z.number().int(),
    criteriaCount: z.number().int(),
    /** How many of its criteria stand in for an official text that is not entered. */
    standInCount: z.number().int(),
  }),
})

export type CertificateFacts = z.infer<typeof certificateFacts>

/** The facts as they were stored. @throws ZodError */
export const readCertificateFacts = (json: string): CertificateFacts => certificateFacts.parse(JSON.parse(json))
