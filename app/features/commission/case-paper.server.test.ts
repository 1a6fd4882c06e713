import { db } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { writePaperCase, type PaperCase } from '../../../tests/support/paper-case'
import { pdfText } from '../../../tests/support/pdf-text'
import { courses, paperDay } from '../../../fixtures/papers/case'
import { yearOfAssessments } from '../../../fixtures/papers/commission'
import { docxLines } from '~/platform/paper/docx-lines.server'
import { caseFile } from './case-file.read.server'
import { caseDocx, casePdf } from './case-paper.server'
import { draftItem } from './draft-item.read.server'

process.env.PORTAL_TODAY = paperDay
let questionId: string
beforeAll(async () => {
  const written: PaperCase = await writePaperCase()
  const { meeting } = await db.meetingAttendance.findUniqueOrThrow({
    where: { id: written.attendanceId },
    include: { meeting: { include: { items: true } } },
  })
  questionId = meeting.items[0]!.questionId
  for (const { day, points, ...words } of yearOfAssessments)
    await db.qualityAssessment.create({
      data: {
        ...{ organisationId: written.organisationId, year: 2025, plannedOn: day, visitedOn: day, status: 'confirmed' },
        ...{ ...words, createdById: 'officer' },
        scores: {
          create: Object.entries(points).map(([criterion, [own, evidence]]) => ({ criterion, points: own, evidence })),
        },
      },
    })
  const answer = { heardText: 'Просим дать время до июня: договор согласован.', heardById: null }
  await db.commissionQuestion.update({
    where: { id: questionId },
    data: { ...answer, heardAt: new Date('2026-03-30T09:00:00Z') },
  })
  await db.complaint.create({
    data: {
      ...{ year: 2025, number: 6, organisationId: written.organisationId, receivedOn: '2025-08-04', channel: 'letter' },
      ...{
        text: 'Жалоба',
        applicant: 'Лозовая Стелла',
        status: 'solved',
        body: 'control',
        bodyName: 'прокуратура района',
      },
      ...{ decidedOn: '2025-09-01', finding: 'Телефон для связи с родными выдавали не каждый день.' },
      ...{ solved: 'Порядок звонков изменён.', solvedOn: '2025-09-10', recordedById: 'officer' },
    },
  })
})

test('the case file says in DOCX what it said, and in PDF every word of it; it names no client and no complainant', async () => {
  const file = (await caseFile(questionId))!
  const text = docxLines(await caseDocx(file, await draftItem(questionId), paperDay)).join('\n')
  await expect(`${text}\n`).toMatchFileSnapshot('../../../fixtures/papers/commission-case.txt')
  const { pages } = await pdfText(await casePdf(file))
  const inPdf = pages.join(' ').toLowerCase().replace(/\s/g, '')
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  expect(words.filter((word) => !inPdf.includes(word))).toEqual([])
  for (const { client } of courses) expect(text).not.toContain(client[0])
  expect(text).not.toContain('Лозовая')
}, 60_000)

test('made again it is the same bytes; there is no file of a question that is not there', async () => {
  const file = (await caseFile(questionId))!
  expect(await casePdf(file)).toEqual(await casePdf(file))
  expect(await caseFile('none')).toBeNull()
}, 60_000)
