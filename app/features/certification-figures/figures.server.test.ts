import { db, someOrganisation } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { certificateFigures } from './certificates.read.server'
import { figureFile } from './figure-files.server'
import { findingFigures } from './findings.read.server'
import { timeFigures } from './times.read.server'

let setId = ''
let organisationId = ''
let centreId = ''
let made = 0

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-11-23'
  const own = { isMain: true, isStandIn: false, text: 'текст', source: 'п. 1' }
  const set = await db.criterionSet.create({
    data: {
      ...{ code: 'набор', edition: 1, title: 'Критерии', status: 'approved', fromOn: '2024-01-01' },
      criteria: {
        create: [
          { ...own, criterion: 'устав', position: 1, title: 'Устав', titleEn: 'Charter' },
          { ...own, criterion: 'кадры', position: 2, title: 'Кадры' },
        ],
      },
    },
  })
  setId = set.id
  organisationId = (await someOrganisation()).id
  const centre = await db.centre.create({
    data: { code: 'R-001', organisationId, name: 'Дом у реки', municipality: 'Город' },
  })
  centreId = centre.id

  await certification({
    ...{ appliedOn: '2026-01-10', examinedOn: '2026-02-20', issuedOn: '2026-03-01', validUntilOn: '2028-03-01' },
    results: { устав: 'met', кадры: 'not-met' },
  })
  await certification({
    ...{ appliedOn: '2026-07-01', examinedOn: '2026-07-20', issuedOn: '2026-07-31', validUntilOn: '2026-11-22' },
    results: { устав: 'partly', кадры: 'partly' },
    surveillance: { on: '2026-10-05', criterion: 'кадры' },
  })
  await certification({ appliedOn: '2026-08-01', status: 'withdrawn', results: { устав: 'not-met' } })
})

async function certification(one: {
  appliedOn: string
  status?: string
  examinedOn?: string
  issuedOn?: string
  validUntilOn?: string
  results: Record<string, string>
  surveillance?: { on: string; criterion: string }
}): Promise<void> {
  const number = ++made
  const { id: certificationId } = await db.certification.create({
    data: {
      ...{ number, organisationId, centreId, setId, kind: 'first', createdById: 'clerk', appliedOn: one.appliedOn },
      status: one.status ?? 'certified',
      criteria: { create: Object.entries(one.results).map(([criterion, result]) => ({ criterion, result })) },
    },
  })
  const held = { certificationId, status: 'held' }
  if (one.examinedOn) await db.centreVisit.create({ data: { ...held, kind: 'certification', heldOn: one.examinedOn } })
  if (one.surveillance) {
    const { on, criterion } = one.surveillance
    const findings = { create: { criterion, result: 'not-met', text: 'нет дипломов' } }
    await db.centreVisit.create({ data: { ...held, kind: 'surveillance', heldOn: on, findings } })
  }
  if (one.issuedOn)
    await db.conformityCertificate.create({
      data: {
        ...{ number: `С-${number}`, checkCode: `${number}`, certificationId, centreId, factsJson: '{}', seal: '' },
        ...{ issuedOn: one.issuedOn, validFromOn: one.issuedOn, validUntilOn: one.validUntilOn! },
      },
    })
}

test('certificates stand as they stand today: one whose last day was yesterday has run out', async () => {
  const { byState, certificates } = await certificateFigures()
  expect(certificates.map(({ number, state }) => `${number} ${state}`)).toEqual(['С-2 expired', 'С-1 valid'])
  const counted = byState.filter(({ count }) => count > 0)
  expect(counted).toEqual([
    { state: 'valid', count: 1 },
    { state: 'expired', count: 1 },
  ])
})

test('findings are counted by criterion and by the half-year of the visit; a withdrawn case does not count', async () => {
  const { criteria, halves } = await findingFigures()
  expect(halves).toEqual(['2026-1', '2026-2'])
  expect(criteria).toMatchObject([
    {
      ...{ criterion: 'кадры', title: { ru: 'Кадры', en: 'Кадры' }, examinedCount: 2, examinationFindings: 2 },
      ...{ partlyCount: 1, notMetCount: 2, byHalf: { '2026-1': 1, '2026-2': 2 } },
    },
    {
      ...{ criterion: 'устав', title: { ru: 'Устав', en: 'Charter' }, examinedCount: 2 },
      ...{ partlyCount: 1, notMetCount: 0, byHalf: { '2026-2': 1 } },
    },
  ])
})

test('the time runs from the application to the first certificate, in calendar days', async () => {
  const { times, byHalf, middle } = await timeFigures()
  // 10 January to 1 March: 21 + 28 + 1; 1 to 31 July: 30.
  expect(times.map(({ days }) => days)).toEqual([30, 50])
  expect(byHalf).toEqual([
    { half: '2026-1', count: 1, middle: 50 },
    { half: '2026-2', count: 1, middle: 30 },
  ])
  expect(middle).toBe(30)
})

test.each([
  { figure: 'certificates', line: 'С-2;Дом у реки' },
  { figure: 'findings', line: 'Кадры;2;1;2;3;1;2' },
  { figure: 'times', line: '2;Дом у реки;01.07.2026;31.07.2026;30' },
])('$figure as a file', async ({ figure, line }) => {
  const text = await (await figureFile(figure, 'ru'))!.text()
  expect(text).toContain(line)
})

test('there is no file of another figure', async () => {
  expect(await figureFile('salaries', 'ru')).toBeNull()
})
