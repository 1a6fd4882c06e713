import { describe, expect, test } from 'vitest'
import { allRules } from '../methodology/chapters'
import { plainDate } from '../plain-date'
import { order929 } from '../acts'
import { courseDays } from '../parameters/course-days'
import {
  programmeLongest,
  programmeShortest,
  quarterReportDay,
  quarterReportMonth,
} from '../parameters/krasnoyarsk-terms'
import type { AnyParameter } from '../parameters/parameter'
import { remissionReportDay } from '../parameters/remission-report-day'
import { calendarDays, sameDayOff, tenthIncluded } from './taken-senses'
import { deadlineEvents } from './deadline-event'
import { deadlineRule } from './deadline-rule'
import { deadlineRules } from './deadline-rules'
import { parametersOf, type DeadlineTerm } from './deadline-term'
import { contradictoryTests, testsAfterAdmission, testsOuterLimit } from './medical-tests'
import { termWords } from './term-words'

/** Rule | sort | who → whom | term | act and clause. */
const table = `
referral-drawn | deadline | ЦСЗН | 3 раб. дн. со дня подачи заявления | order-929 5.6
referral-reported | deadline | ЦСЗН → министерство (комитет) | 1 раб. дн. со дня выдачи направления | order-929 5.9
referral-valid | deadline | клиент → некоммерческая организация | 1 мес. со дня выдачи направления, с переносом | order-929 5.11
contract-concluded | deadline | некоммерческая организация → клиент | в день обращения в организацию | order-929 3.5 (1)
admission-order | deadline | некоммерческая организация | в день обращения в организацию | order-929 3.5 (3)
statistics-journal | deadline | некоммерческая организация | в день обращения в организацию | order-929 3.5 (3)
first-examination | deadline | некоммерческая организация | в день обращения в организацию | order-929 3.2
contract-notice | deadline | некоммерческая организация → ЦСЗН | 3 раб. дн. со дня подписания договора | order-929 3.5 (1)
contract-forwarded | deadline | ЦСЗН → министерство (комитет) | 1 раб. дн. со дня получения уведомления о договоре | order-929 5.14
individual-programme | deadline | некоммерческая организация | 2 дн. со дня подписания договора | order-929 3.5 (4)
tests-after-admission | deadline | некоммерческая организация | 2 дн. со дня зачисления | order-929 3.4
tests-outer-limit | deadline | некоммерческая организация | 7 дн. со дня зачисления | order-929 2.8.1 (7)
tests-valid | validity | клиент → некоммерческая организация | 6 мес. со дня выполнения анализов | order-929 2.7.1 (5)
course-length | deadline | некоммерческая организация → клиент | 180 дн., первый из них — день подписания договора | order-929 3.1
religious-schedule | deadline | некоммерческая организация | 1 год со дня согласования графика | order-929 2.2, table, 1.4
completion-notice | deadline | некоммерческая организация → ЦСЗН | 3 раб. дн. со дня исполнения договора | order-929 3.5 (8)
termination-notice | deadline | некоммерческая организация → ЦСЗН | 1 раб. дн. со дня расторжения договора | order-929 3.5 (8)
completion-statement | deadline | некоммерческая организация → клиент | в день выбытия клиента | order-929 3.5 (7)
case-file-extract | deadline | некоммерческая организация → клиент | в день выбытия клиента | order-929 3.5 (7)
statistics-kept | deadline | некоммерческая организация | 3 года со дня завершения курса | order-929 4.11
quality-assessments | deadline | не названо → некоммерческая организация | 4 раза в год | order-929 2.4.5
protocol-sent | deadline | межведомственная комиссия → министерство (комитет) | 1 раб. дн. со дня решения комиссии | order-929 2.4.6
exclusion-order | deadline | министерство (комитет) | 3 раб. дн. со дня представления протокола | order-929 2.4.6
exclusion-published | deadline | министерство (комитет) → некоммерческая организация | 3 раб. дн. со дня подписания приказа об исключении | order-929 2.4.7
month-assessed | deadline | должностное лицо, которое оценивает | не позднее 10 числа 1-го месяца после окончания месяца | order-929 2.4.8, table, 1.1
stay-assessed | deadline | должностное лицо, которое оценивает | не позднее 10 числа 1-го месяца после окончания месяца | order-929 2.4.8, table, 2.1
groups-window | deadline | клиент | 6 мес. со дня завершения курса | order-929 2.4.8, table, 2.2
groups-assessed | deadline | должностное лицо, которое оценивает | 1 раз в месяц | order-929 2.4.8, table, 2.2
employment-window | deadline | клиент → служба занятости | 2 мес. со дня завершения курса | order-929 2.4.8, table, 2.3
employment-assessed | deadline | должностное лицо, которое оценивает | не позднее 10 числа 3-го месяца после завершения курса | order-929 2.4.8, table, 2.3
remission-reported | deadline | некоммерческая организация → министерство (комитет) | не позднее 25.12 текущего года | order-929 2.4.8, table, 2.4
year-end-penalty | fact | министерство (комитет) → некоммерческая организация | срок не назначен | order-929 2.4.8, table, 2.2-2.3
voucher-decision | deadline | Центр профилактики наркомании → клиент | 7 раб. дн. со дня подачи заявления | irkutsk-system vouchers
voucher-queue-day | fact | Центр профилактики наркомании → клиент | срок не назначен | irkutsk-system vouchers
voucher-services | validity | реабилитационный центр → клиент | 4 мес. со дня получения сертификата, с переносом | irkutsk-system vouchers
register-edition | deadline | министерство (комитет) | 1 раз в год | irkutsk-system register
working-group-meetings | deadline | рабочая группа | 1 раз в квартал | irkutsk-system working group
reception-hours | fact | Центр профилактики наркомании → клиент | срок не назначен | irkutsk-system vouchers
remedy-day | deadline | реабилитационный центр → орган сертификации | срок назначают в каждом случае | irkutsk-system report
inspection-visits | deadline | орган сертификации → реабилитационный центр | срок назначают в каждом случае | irkutsk-system report
certificate-valid | validity | реабилитационный центр | срок назначают в каждом случае | irkutsk-system report
patronage-programme | deadline | исполнитель региональной системы профилактики в районе → клиент | за 1 мес. до дня планового окончания курса | zhigalovo-agreement stage 5, administration (1)
hand-over-request | deadline | реабилитационный центр → исполнитель региональной системы профилактики в районе | за 1 мес. до дня планового окончания курса | zhigalovo-agreement 4.7
follow-up | length | исполнитель региональной системы профилактики в районе → клиент | 2 года со дня завершения курса | zhigalovo-agreement stage 5, administration (3)
follow-up-calls | length | исполнитель региональной системы профилактики в районе → клиент | 1 раз в квартал | zhigalovo-agreement stage 5, administration (3)
maintenance-therapy | length | районная больница → клиент | 5 лет со дня начала ремиссии | zhigalovo-agreement stage 3, hospital (3)
agreement-term | fact | стороны соглашения | срок не назначен | zhigalovo-agreement 5.3
quarter-report | deadline | центр социального обслуживания | не позднее 10 числа 1-го месяца после окончания квартала | krasnoyarsk-order-110 programme, analytical stage
programme-length | length | центр социального обслуживания → клиент | 1 год со дня начала индивидуальной программы | krasnoyarsk-order-110 programme, 7
year-analysis | fact | центр социального обслуживания → ресурсно-методический центр | срок не назначен | krasnoyarsk-order-110 plan, 6.2
prevention-trainings | deadline | центр социального обслуживания | 1 раз в квартал | krasnoyarsk-order-110 plan, 7.1
`

const day = plainDate('2025-06-30')

test('every term of the five acts', () => {
  const lines = deadlineRules.map((rule) =>
    [
      rule.id,
      rule.sort,
      [rule.who?.ru ?? 'не названо', ...(rule.toWhom ? [rule.toWhom.ru] : [])].join(' → '),
      `${termWords(rule, day, 'ru').replace(' (30.06.2025)', '')}${rule.shifts ? ', с переносом' : ''}`,
      `${rule.citation.act} ${rule.citation.clause}`,
    ].join(' | '),
  )
  expect(lines).toEqual(table.trim().split('\n'))
})

describe('each rule', () => {
  test('has an id of its own among all rules of the engine', () => {
    const ids = allRules.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('stands among all rules', () => expect(allRules).toEqual(expect.arrayContaining([...deadlineRules])))

  test.each(deadlineRules)('$id says its numbers from the act that it cites', ({ citation, parameters }) => {
    for (const { rows } of parameters) expect(rows.map(({ source }) => source.act)).toEqual([citation.act])
  })
})

test('every event starts a term', () =>
  expect(new Set(deadlineRules.map(({ event }) => event))).toEqual(new Set(Object.keys(deadlineEvents))))

describe('what the text leaves open is said', () => {
  const taking = (sense: object) =>
    deadlineRules.filter(({ taken }) => taken?.some((one) => one === sense)).map(({ id }) => id)

  test('two days and seven days for the same tests: both rules, one sense', () => {
    expect(contradictoryTests).toMatchObject({ working: testsAfterAdmission, outer: testsOuterLimit })
    expect(taking(contradictoryTests.taken)).toEqual(['tests-after-admission', 'tests-outer-limit'])
  })

  test('days without the word «рабочих»', () =>
    expect(taking(calendarDays)).toEqual(['individual-programme', 'tests-after-admission', 'tests-outer-limit']))

  test('the day on which the client comes', () =>
    expect(taking(sameDayOff)).toEqual(['contract-concluded', 'admission-order', 'statistics-journal']))

  test.each(tenthIncluded)('a day that is named: $question.ru', (sense) =>
    expect(taking(sense)).toEqual(['month-assessed', 'stay-assessed', 'employment-assessed', 'remission-reported']),
  )

  test('who counts at the end of the year is a reading', () =>
    expect(deadlineRules.filter(({ readings }) => readings.length > 0).map(({ id }) => id)).toEqual([
      'year-end-penalty',
    ]))
})

test.each<[DeadlineTerm, readonly AnyParameter[]]>([
  [{ form: 'term', length: programmeLongest }, [programmeLongest]],
  [{ form: 'months', count: courseDays }, [courseDays]],
  [{ form: 'days-included', count: courseDays }, [courseDays]],
  [{ form: 'months-before', count: courseDays }, [courseDays]],
  [{ form: 'times', count: courseDays, every: 'year' }, [courseDays]],
  [
    { form: 'day-of-month', day: quarterReportDay, month: quarterReportMonth, after: 'quarter' },
    [quarterReportDay, quarterReportMonth],
  ],
  [{ form: 'day-of-year', day: remissionReportDay }, [remissionReportDay]],
  [{ form: 'same-day' }, []],
  [{ form: 'entered' }, []],
  [{ form: 'none' }, []],
])('the numbers of %o', (term, numbers) => expect(parametersOf(term)).toEqual(numbers))

test('a rule says the numbers of its term first, then those beside it; what is common need not be said', () => {
  const given = {
    id: 'example',
    sort: 'deadline',
    who: null,
    event: 'contract-signed',
    citation: order929('3.1'),
    quote: '',
    title: { ru: '', en: '' },
    does: { ru: '', en: '' },
    term: { form: 'days-included', count: courseDays },
  } as const
  expect(deadlineRule(given)).toEqual({ ...given, toWhom: null, shifts: false, readings: [], parameters: [courseDays] })
  const rule = deadlineRule({ ...given, also: [programmeShortest, programmeLongest], shifts: true })
  expect(rule.parameters).toEqual([courseDays, programmeShortest, programmeLongest])
  expect(rule).not.toHaveProperty('also')
  expect(rule.shifts).toBe(true)
})
