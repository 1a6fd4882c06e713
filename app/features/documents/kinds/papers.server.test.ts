import { actorOf, db } from '../../../../tests/support/with-database'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePaperCase, type PaperCase } from '../../../../tests/support/paper-case'
import { pdfText } from '../../../../tests/support/pdf-text'
import { asked, courses, head, paperDay } from '../../../../fixtures/papers/case'
import { editionDay } from '../../../../fixtures/papers/register'
import { checkTemplate } from '~/platform/paper/check-template.server'
import { namesOf } from '~/platform/paper/check-tags'
import { docxLines } from '~/platform/paper/docx-lines.server'
import { openDocx } from '~/platform/paper/docx-package.server'
import { makePaper, type MadePaper } from '~/platform/paper/make-paper.server'
import { notInPdf } from '~/platform/paper/not-in-pdf.server'
import { withPart } from '../../../../tests/support/small-docx'
import { editionId } from '../../register/edition'
import { allKinds, kindOf } from './kind-of.server'
import type { Asked, NotReadyReason, PaperKind } from './paper-kind.server'

process.env.PORTAL_TODAY = paperDay

const numbers: Readonly<Record<string, string>> = {
  'clawback-demand': '12-Т',
  order: '7-О',
  'conformity-report': '4-З',
  'register-edition': '1-Р',
  'quality-report': '5-ОК',
  'commission-invitation': '9-ПЗ',
  'commission-protocol': '3-ПК',
}

let written: PaperCase
beforeAll(async () => {
  written = await writePaperCase()
})

const subjectOf = ({ subjectType }: PaperKind): string =>
  ({
    ...{ ServiceAct: written.returnedActId, Settlement: written.settlementId, Order: written.orderPaperId },
    ...{ ConformityReport: written.reportId, ConformityCertificate: written.certificateId },
    ...{ MeetingAttendance: written.attendanceId, CommissionProtocol: written.protocolId },
    CommissionQuestion: written.excludedQuestionId,
    Ranking: '2026',
    QualityAssessment: written.assessmentId,
    RegisterEdition: editionId('all', editionDay),
  })[subjectType]!

const gather = (kind: PaperKind, over: Partial<Asked> = {}, subjectId = subjectOf(kind)) =>
  db.$transaction((tx) => kind.gather(tx, subjectId, { ...asked, ...over }))

async function made(kind: PaperKind, over: Partial<Asked> = {}): Promise<MadePaper> {
  const gathered = await gather(kind, over)
  const fields = { ...gathered.fields, ...kind.head({ ...head, number: numbers[kind.id] ?? '48-П' }) }
  return makePaper(await kind.standardTemplate(), fields, { title: gathered.title, day: paperDay })
}

/** Each paper once: laying one out costs a good part of a second. */
const once = new Map<string, Promise<MadePaper>>()
const madeOnce = (kind: PaperKind): Promise<MadePaper> => {
  const before = once.get(kind.id) ?? made(kind)
  once.set(kind.id, before)
  return before
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
const surnames = courses.map(({ client }) => client[0])

describe.each(allKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test('made again it is the same bytes', { timeout: 60_000 }, async () => {
    expect(await made(kind)).toEqual(await madeOnce(kind))
  })

  test('says in DOCX what it said, and in PDF every word of it', async () => {
    const one = await madeOnce(kind)
    const text = docxLines(one.docx).join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot(`../../../../fixtures/papers/${id}.txt`)
    const { pages } = await pdfText(one.pdf)
    expect(pages).toHaveLength(one.pageCount)
    // A word that stands at the end of a line may be divided at its hyphen.
    const inPdf = pages.join(' ').toLowerCase().replace(/\s/g, '')
    expect(words(text).filter((word) => !inPdf.includes(word))).toEqual([])
  })

  test('its standard template names each of its fields, and no other', async () => {
    const template = await kind.standardTemplate()
    expect(checkTemplate(template, kind.fields)).toEqual([])
    const named = [
      ...docxLines(template)
        .join('\n')
        .matchAll(/\{[#^]?([^{}/]+)\}/g),
    ].map((match) => match[1]!)
    expect(namesOf(kind.fields).filter((name) => !named.includes(name))).toEqual([])
    expect(notInPdf(template)).toEqual([])
  })

  test('a template with a misspelt field is refused with the name, the place and the right name', async () => {
    const name = namesOf(kind.fields).find((one) => one.length > 5)!
    const misspelt = withPart(await kind.standardTemplate(), 'word/document.xml', (text) =>
      text.replaceAll(`${name}}`, `${name.slice(0, -1)}ъ}`),
    )
    const problems = checkTemplate(misspelt, kind.fields)
    expect(problems[0]).toMatchObject({ kind: 'unknownField', field: `${name.slice(0, -1)}ъ`, suggestion: name })
    expect(problems[0]!.place.starts).not.toBe('')
  })

  test('names no client', async () => {
    const { fields } = await gather(kind)
    for (const surname of surnames) expect(JSON.stringify(fields)).not.toContain(surname)
  })

  test('is a document that opens again, made on the day of the paper', async () => {
    const { docx, pdf } = await madeOnce(kind)
    const opened = openDocx(docx)
    expect(opened.paths).toEqual([...new Set(opened.paths)])
    expect(opened.text('word/document.xml')).not.toMatch(/undefined|\[object|\{[#^/]?[\p{L}_]+\}/u)
    expect((await pdfText(pdf)).info).toMatchObject({ CreationDate: 'D:20260406000000Z', Language: 'ru-RU' })
  })
})

describe('an act of services', () => {
  const kind = kindOf('service-act')

  test('names a client and the witnesses where the caller may see them, each on a page of their own', async () => {
    const { docx, pdf, pageCount } = await made(kind, { withNames: true })
    const text = docxLines(docx).join('\n')
    expect(text).toContain('Агеев\u00a0П.\u00a0И., код К-0101')
    expect(text).toContain('свидетели: Ершов\u00a0И.\u00a0П., Жукова\u00a0М.\u00a0А.')
    expect(pageCount).toBe(3)
    const { pages } = await pdfText(pdf)
    expect(pages.map((page) => /код\s(К-\d+)/.exec(page)?.[1])).toEqual(['К-0101', 'К-0102', 'К-0103'])
  })

  test('one client alone', async () => {
    const { fields } = await gather(kind, { contractId: written.contractIds['К-0102'] })
    expect(fields.акты).toMatchObject([{ клиент: 'код К-0102', подписал: [], отказался: [{}] }])
  })
})

test('a demand says how much of it an earlier letter has demanded, and without one says nothing of it', async () => {
  const kind = kindOf('clawback-demand')
  const { title, fields } = await gather(kind)
  expect(fields.повторно).toEqual([])
  const told = { ...fields, ...kind.head({ ...head, number: '12-Т' }), повторно: [{ требовалось_ранее: '3 000,00' }] }
  const { docx } = await makePaper(await kind.standardTemplate(), told, { title, day: paperDay })
  expect(docxLines(docx).join('\n').replaceAll('\u00a0', ' ')).toContain(
    'В эту сумму вошли 3 000,00 руб., которые уже требовались по расчётам прежних лет за тех же клиентов',
  )
})

test('the register of non-state organisations leaves the state’s centres out', async () => {
  const { title, fields } = await gather(kindOf('register-edition'), {}, editionId('nonState', editionDay))
  expect(title).toContain('Областной реестр негосударственных организаций')
  expect(fields.записи).toMatchObject([{ запись: '1', собственность: 'негосударственная' }])
})

describe('what a settlement says is read from what was sealed', () => {
  const change = (data: object) => db.settlement.update({ where: { id: written.settlementId }, data })

  test.each(['settlement-statement', 'clawback-demand', 'reconciliation'] as const)('%s', async (id) => {
    const before = await db.settlement.findUniqueOrThrow({ where: { id: written.settlementId } })
    const other = before.resultJson.replace('"clawback":"288754.70"', '"clawback":"1.00"')
    expect(other).not.toBe(before.resultJson)
    await change({ resultJson: other })
    await expect(gather(kindOf(id))).rejects.toMatchObject({ reason: 'sealBroken' satisfies NotReadyReason })
    await change({ resultJson: before.resultJson, status: 'calculated' })
    await expect(gather(kindOf(id))).rejects.toMatchObject({ reason: 'notApproved' satisfies NotReadyReason })
    await change({ status: 'approved' })
    expect((await gather(kindOf(id))).organisationId).toBe(written.organisationId)
  })
})

describe('nothing is written before there is something to write about', () => {
  const organisation = (headName: string) =>
    db.organisation.update({ where: { id: written.organisationId }, data: { headName } })
  const region = (data: object) => db.regionProfile.update({ where: { id: 1 }, data })
  const refused = (kind: PaperKind, reason: NotReadyReason, subjectId?: string) =>
    expect(gather(kind, {}, subjectId)).rejects.toMatchObject({ reason })

  test.each(allKinds.map((kind) => [kind.id, kind] as const))('%s: about nothing', async (_, kind) => {
    await refused(kind, 'noSubject', 'нет такого')
  })

  test('a letter to nobody, from nobody, or with no account to pay to', async () => {
    await organisation('')
    await refused(kindOf('act-return'), 'noHead')
    await organisation('Ковалёва Надежда Ильинична')
    await region({ paymentDetails: '' })
    await refused(kindOf('clawback-demand'), 'noPaymentDetails')
    await region({ phone: '' })
    await refused(kindOf('act-return'), 'noMinistry')
  })

  test('the return of an act that was not returned', async () => {
    const act = await db.serviceAct.findFirstOrThrow({ where: { status: 'accepted' } })
    await refused(kindOf('act-return'), 'notReturned', act.id)
  })
})

test('a case that a person has set right goes before the rules', async () => {
  await db.regionProfile.update({ where: { id: 1 }, data: { phone: '+7 (000) 200-10-10' } })
  const officer = actorOf({ roles: ['ministry-officer'] })
  const forms = {
    nominative: 'Ковалёва Надежда Ильинична',
    formsJson: JSON.stringify({ dative: 'Ковалёвой-Лиман Надежде Ильиничне' }),
  }
  await db.nameForm.create({ data: { ...forms, byId: officer.userId } })
  const { fields } = await gather(kindOf('act-return'))
  expect(fields.адресат).toBe('Ковалёвой-Лиман\u00a0Н.\u00a0И.')
})
