import { describe, expect, test } from 'vitest'
import { plainDate } from 'scoring/plain-date'
import { numbersOn } from './asked-numbers'
import { readAskedReform, reformFields, reformQuery } from './read-asked-reform'

const lastDay = plainDate('2025-12-31')
const draft = { title: 'Проект приказа', from: '2025-01-01' }
const asked = (typed: Record<string, string>) => readAskedReform(new URLSearchParams({ ...draft, ...typed }), lastDay)
const documentOf = (typed: Record<string, string>) => {
  const read = asked(typed)
  if (read.status !== 'read') throw new Error(JSON.stringify(read))
  return read.document as { from: string; parameters: object; readings: object }
}
const problemsOf = (typed: Record<string, string>) => {
  const read = asked(typed)
  return read.status === 'refused' ? read.form.problems : {}
}

test('the form asks each number of the rules of a settlement, with its value on the day', () => {
  const shown = numbersOn(lastDay).map(({ ruleId, numbers }) => [
    ruleId,
    Object.fromEntries(numbers.flatMap(({ fields }) => fields.map(({ name, today }) => [name, today.ru]))),
  ])
  expect(shown).toEqual([
    ['missing-kinds', { missingKindsShare: '1/8' }],
    [
      'outcome-groups',
      {
        'attendanceBands.lowUpTo': '10%',
        'attendanceBands.mediumUpTo': '70%',
        'attendanceBands.low': '1%',
        'attendanceBands.medium': '0,5%',
        'attendanceBands.high': '0%',
        attendanceWindowMonths: '6',
      },
    ],
    [
      'outcome-employment',
      {
        'employmentBands.lowUpTo': '10%',
        'employmentBands.mediumUpTo': '50%',
        'employmentBands.low': '1%',
        'employmentBands.medium': '0,5%',
        'employmentBands.high': '0%',
        employmentWindowMonths: '2',
      },
    ],
    [
      'remission',
      {
        'remissionBands.lowUpTo': '10%',
        'remissionBands.mediumUpTo': '40%',
        'remissionBands.low': '+0',
        'remissionBands.medium': '+1',
        'remissionBands.high': '+2',
        remissionMonths: '6',
        remissionReportDay: '25.12',
        remissionYears: '3',
      },
    ],
  ])
})

describe('what is typed becomes the document of a reform', () => {
  const groups = { lowUpTo: 10, mediumUpTo: 70, gives: { low: '1%', medium: '0.5%', high: '0%' } }
  const remission = { lowUpTo: 10, mediumUpTo: 40, gives: { low: 0, medium: 1, high: 2 } }

  test.each<{ typed: Record<string, string>; parameters: object; why: string }>([
    { typed: { missingKindsShare: ' 1 / 10 ' }, parameters: { missingKindsShare: '1/10' }, why: 'spaces are nothing' },
    { typed: { employmentWindowMonths: '3' }, parameters: { employmentWindowMonths: 3 }, why: 'a whole number' },
    { typed: { remissionReportDay: '5.9' }, parameters: { remissionReportDay: '09-05' }, why: 'a day as it is said' },
    { typed: { remissionReportDay: '12-20' }, parameters: { remissionReportDay: '12-20' }, why: 'as it is written' },
    {
      typed: { 'attendanceBands.mediumUpTo': '60 %' },
      parameters: { attendanceBands: { ...groups, mediumUpTo: 60 } },
      why: 'one edge; the other parts stay',
    },
    {
      typed: { 'attendanceBands.low': '0,75', 'attendanceBands.medium': '0.25 %' },
      parameters: { attendanceBands: { ...groups, gives: { low: '0.75%', medium: '0.25%', high: '0%' } } },
      why: 'a comma, a point, a sign of percent or none',
    },
    {
      typed: { 'remissionBands.high': '+3' },
      parameters: { remissionBands: { ...remission, gives: { ...remission.gives, high: 3 } } },
      why: 'points with their plus',
    },
  ])('$why', ({ typed, parameters }) => {
    expect(documentOf(typed)).toEqual({
      ...{ schema: 'reform/1', title: 'Проект приказа', from: '2025-01-01' },
      parameters,
      readings: {},
    })
  })

  test('a day as it is said, and a reading', () => {
    expect(documentOf({ from: '01.03.2025', 'missing-kinds': 'per-kind' })).toMatchObject({
      ...{ from: '2025-03-01', parameters: {}, readings: { 'missing-kinds': 'per-kind' } },
    })
  })
})

describe('what is wrong is told at its field', () => {
  const range = (max: number, min = 1) => ({ key: 'range', values: { min, max } })

  test.each<{ typed: Record<string, string>; field: string; problem: object; why: string }>([
    { typed: { title: ' ' }, field: 'title', problem: { key: 'required' }, why: 'no title' },
    ...['2025-02-30', '2018-06-12', 'весной'].map((from) => ({
      typed: { from },
      field: 'from',
      problem: { key: 'reforms.problem.from', values: { day: '13.06.2018' } },
      why: `from ${from}`,
    })),
    ...['2', '1/0', '0,1'].map((missingKindsShare) => ({
      typed: { missingKindsShare },
      field: 'missingKindsShare',
      problem: { key: 'reforms.problem.share' },
      why: `a share of ${missingKindsShare}`,
    })),
    { typed: { remissionMonths: '0' }, field: 'remissionMonths', problem: range(9999), why: 'no months' },
    { typed: { remissionYears: '101' }, field: 'remissionYears', problem: range(100), why: 'beyond a century' },
    { typed: { remissionYears: 'три' }, field: 'remissionYears', problem: range(100), why: 'in words' },
    {
      typed: { 'remissionBands.low': '-1' },
      field: 'remissionBands.low',
      problem: range(9999, 0),
      why: 'points below nothing',
    },
    ...['31.02', '29.02'].map((remissionReportDay) => ({
      typed: { remissionReportDay },
      field: 'remissionReportDay',
      problem: { key: 'reforms.problem.monthDay' },
      why: `${remissionReportDay} is not in every year`,
    })),
    ...['0,555', '101', 'один'].map((rate) => ({
      typed: { 'employmentBands.high': rate },
      field: 'employmentBands.high',
      problem: { key: 'reforms.problem.rate' },
      why: `a rate of ${rate}`,
    })),
    {
      typed: { 'attendanceBands.lowUpTo': '70' },
      field: 'attendanceBands.mediumUpTo',
      problem: { key: 'reforms.problem.edges' },
      why: 'nobody would be medium',
    },
    {
      typed: { 'attendanceBands.lowUpTo': '101' },
      field: 'attendanceBands.lowUpTo',
      problem: { key: 'reforms.problem.edges' },
      why: 'an edge beyond 100%',
    },
    {
      typed: { attendanceWindowMonths: '3' },
      field: 'groups-minimum',
      problem: { key: 'reforms.problem.groupsMinimum' },
      why: 'how many of the three months?',
    },
    { typed: { 'band-gap': 'never' }, field: 'band-gap', problem: { key: 'choose' }, why: 'no such reading' },
  ])('$why', ({ typed, field, problem }) => {
    expect(problemsOf({ 'unsigned-act': 'accepted', ...typed })).toEqual({ [field]: problem })
  })

  test('a reform without a change is told as one, and keeps what was typed', () => {
    expect(asked({ year: '1999' })).toEqual({
      status: 'refused',
      isWithoutChange: true,
      form: { problems: {}, values: expect.objectContaining({ ...draft, year: '2025', missingKindsShare: '' }) },
    })
  })
})

test('an address that asks nothing is no reform', () => {
  expect(readAskedReform(new URLSearchParams('year=2025'), lastDay)).toEqual({ status: 'none' })
})

test('the link of a reform holds its own fields alone, in their order, without what is empty', () => {
  const params = new URLSearchParams(
    'q=дол&missingKindsShare=1/10&year=2025&title=Проект&from=2025-01-01&page=2&remissionMonths=',
  )
  expect(decodeURIComponent(reformQuery(params))).toBe('title=Проект&from=2025-01-01&year=2025&missingKindsShare=1/10')
  expect(reformFields).toHaveLength(3 + 1 + 6 + 6 + 8 + 9)
})
