import { randomInt } from 'node:crypto'
import { plainDate } from 'scoring/plain-date'
import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { ConformityCertificate } from '~/platform/db/generated/client'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { editionName, setById } from '../criteria/set-in-force.read.server'
import { registerOwnPaper } from '../documents/register-own-paper.server'
import { sealOf } from '../documents/seal.server'
import { takeNumber } from '../documents/take-number.server'
import { recordRegisterChange } from '../register/record-register-change.server'
import type { CertificateFacts } from './certificate-facts'
import { dropValidityTerm, openValidityTerm } from './certification-terms.server'
import { endSurveillance } from './end-surveillance.server'
import type { Certification } from './move-certification.server'
import { CertificationRefused } from './refusals.server'

export interface Issuing {
  /** The decision that it stands on. */
  decision: { number: string; decidedOn: string }
  ground: string
  report: { numberText: string; signedOn: string }
  validFromOn: string
  validUntilOn: string
}

/** Twenty figures that nobody guesses, and figures alone: a code is typed from paper in any layout of a keyboard. */
const newCheckCode = (): string =>
  Array.from({ length: 5 }, () => randomInt(10_000).toString().padStart(4, '0')).join('')

/**
 * Issues the certificate of a centre with its number and its code, registers it as a paper, and writes it into the
 * register from its first day. The certificate that it renews is superseded.
 * @throws CertificationRefused where its set is not approved by an order
 */
export async function issueCertificate(
  tx: Tx,
  actor: Actor,
  certification: Certification,
  issuing: Issuing,
): Promise<{ certificateId: string; paperId: string }> {
  const { decision, validFromOn, validUntilOn } = issuing
  const taken = await takeNumber(tx, 'conformity-certificate', decision.decidedOn)
  const facts = await factsOf(tx, certification, { ...issuing, number: `${taken.numberText}/${taken.year}` })
  const certificate = await tx.conformityCertificate.create({
    data: {
      ...{ number: facts.number, checkCode: facts.checkCode, certificationId: certification.id },
      ...{ centreId: certification.centreId, issuedOn: decision.decidedOn, validFromOn, validUntilOn },
      ...{ factsJson: JSON.stringify(facts), seal: sealOf(facts) },
    },
  })
  const about = { kind: 'conformity-certificate', subjectId: certificate.id, taken } as const
  const { id: paperId } = await registerOwnPaper(tx, actor, about)
  await tx.conformityCertificate.update({ where: { id: certificate.id }, data: { paperId } })
  await supersedeRenewed(tx, actor, certification, facts.number)
  await openValidityTerm(tx, actor, certification, { issuedOn: decision.decidedOn, validUntilOn })
  await writeRegister(tx, actor, certificate, { state: 'valid', fromOn: validFromOn, basis: issuing.ground })
  return { certificateId: certificate.id, paperId }
}

async function factsOf(
  tx: Tx,
  certification: Certification,
  own: Issuing & { number: string },
): Promise<CertificateFacts> {
  const [centre, set, region] = await Promise.all([
    tx.centre.findUniqueOrThrow({ where: { id: certification.centreId }, include: { organisation: true } }),
    setById(certification.setId, tx),
    tx.regionProfile.findFirst(),
  ])
  if (!set || set.status === 'draft' || set.fromOn === null) throw new CertificationRefused('setNotApproved')
  const { name, shortName, inn, ogrn } = centre.organisation
  const code = newCheckCode()
  return {
    ...{ number: own.number, checkCode: code, checkAddress: absoluteAddress(paths.checked(code)) },
    system: region?.certificationSystem ?? '',
    holder: { name, shortName, inn, ogrn },
    centre: { name: centre.name, municipality: centre.municipality, address: centre.address },
    ...{ issuedOn: own.decision.decidedOn, validFromOn: own.validFromOn, validUntilOn: own.validUntilOn },
    decision: own.decision,
    report: { number: own.report.numberText, signedOn: own.report.signedOn },
    set: {
      ...{ name: editionName(set), title: set.title, edition: set.edition, criteriaCount: set.criteria.length },
      standInCount: set.criteria.filter(({ standIn }) => standIn).length,
    },
  }
}

async function supersedeRenewed(tx: Tx, actor: Actor, { renewsId }: Certification, by: string): Promise<void> {
  if (!renewsId) return
  const renewed = await tx.conformityCertificate.update({
    where: { id: renewsId },
    data: { state: 'superseded', version: { increment: 1 } },
    include: { certification: true },
  })
  await dropValidityTerm(tx, actor, renewed.certification, by)
  await endSurveillance(tx, actor, renewed.certification, by)
}

/** What the register says of a certificate from a day on. */
export const writeRegister = (
  tx: Tx,
  actor: Actor,
  { centreId, number, checkCode, validUntilOn }: ConformityCertificate,
  change: { state: 'valid' | 'suspended' | 'withdrawn'; fromOn: string; basis: string },
): Promise<{ id: string }> =>
  recordRegisterChange(tx, actor, {
    ...{ centreId, kind: 'certificate', fromOn: change.fromOn, basis: change.basis },
    patch: { certificate: { number, checkCode, state: change.state, validUntilOn: plainDate(validUntilOn) } },
  })
