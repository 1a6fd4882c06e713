import { z } from 'zod'

/** What a certificate's row says, as far as its paper prints it; the room of certifications writes the whole of it. */
export const certificateOnPaper = z.object({
  number: z.string(),
  checkAddress: z.string(),
  system: z.string(),
  holder: z.object({ name: z.string(), inn: z.string(), ogrn: z.string() }),
  centre: z.object({ name: z.string(), municipality: z.string(), address: z.string() }),
  issuedOn: z.string(),
  validFromOn: z.string(),
  validUntilOn: z.string(),
  decision: z.object({ number: z.string(), decidedOn: z.string() }),
  report: z.object({ number: z.string(), signedOn: z.string() }),
  set: z.object({ title: z.string(), edition: z.number(), criteriaCount: z.number(), standInCount: z.number() }),
})
