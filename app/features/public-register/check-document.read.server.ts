import { sealOf } from '~/features/documents/seal.server'
import { db } from '~/platform/db/db.server'
import { differences, type Difference, type ExtractFacts } from './extract-facts'
import { gatherCentreExtract, gatherRegisterExtract } from './gather-extract.read.server'

export const certificateStatesToday = ['valid', 'notYet', 'expired', 'suspended', 'withdrawn', 'superseded'] as const
export type CertificateToday = (typeof certificateStatesToday)[number]

export type Checked =
  | { kind: 'extract'; isWhole: boolean; says: ExtractFacts; now: Now }
  | { kind: 'certificate'; isWhole: boolean; certificate: CheckedCertificate }

/** How the register of today stands to what an extract says. */
export type Now = { isThere: false } | { isThere: true; differences: Difference[] }

export interface CheckedCertificate {
  number: string
  centre: string
  organisation: string
  registerNumber: number | null
  issuedOn: string
  validFromOn: string
  validUntilOn: string
  today: CertificateToday
}

/** The paper that the portal has given out under a code; null where it has given out none. */
export const checkDocument = async (code: string, today: string): Promise<Checked | null> =>
  (await checkExtract(code, today)) ?? (await checkCertificate(code, today))

async function checkExtract(code: string, today: string): Promise<Checked | null> {
  const row = await db.registerExtract.findUnique({ where: { code } })
  if (!row) return null
  const says = JSON.parse(row.factsJson) as ExtractFacts
  return { kind: 'extract', isWhole: isWhole(row), says, now: await compare(says, today) }
}

async function compare(says: ExtractFacts, today: string): Promise<Now> {
  const { number, view } = says
  const now =
    number === null
      ? await gatherRegisterExtract(view ?? 'all', today)
      : (await gatherCentreExtract(number, today))?.facts
  return now ? { isThere: true, differences: differences(says, now) } : { isThere: false }
}

async function checkCertificate(code: string, today: string): Promise<Checked | null> {
  const row = await db.conformityCertificate.findUnique({
    where: { checkCode: code },
    include: { centre: { include: { entry: true, organisation: { select: { shortName: true } } } } },
  })
  if (!row) return null
  const { number, issuedOn, validFromOn, validUntilOn, centre } = row
  return {
    kind: 'certificate',
    isWhole: isWhole(row),
    certificate: {
      ...{ number, issuedOn, validFromOn, validUntilOn },
      ...{ centre: centre.name, organisation: centre.organisation.shortName },
      registerNumber: centre.entry?.number ?? null,
      today: stateToday(row, today),
    },
  }
}

const isWhole = ({ factsJson, seal }: { factsJson: string; seal: string }): boolean =>
  sealOf(JSON.parse(factsJson) as Record<string, unknown>) === seal

function stateToday(
  { state, validFromOn, validUntilOn }: { state: string; validFromOn: string; validUntilOn: string },
  today: string,
): CertificateToday {
  if (state === 'withdrawn' || state === 'superseded' || state === 'suspended') return state
  if (today > validUntilOn) return 'expired'
  return today < validFromOn ? 'notYet' : 'valid'
}
