import { describe, expect, test } from 'vitest'
import { languages } from '~/platform/i18n/texts'
import { blocksOf, letterOf } from './letter.server'
import type { NoticeFact } from './notice-fact'
import { noticeKindIds } from './notice-kinds'
import { noticeText } from './notice-text'

const rule = { ru: 'Акт за месяц сдан', en: 'The act of the month is handed in' }
const title = { ru: 'Требование о возврате', en: 'Demand' }
const term = { deadlineId: 'term', rule, about: 'К-0001', month: null, dueOn: '2026-11-05' }
const act = { organisationCode: 'N-03', organisation: 'АНО «Причал»', month: '2026-10' }
const paper = { paperId: 'paper', number: '7', organisation: 'АНО «Причал»', expiresOn: '2026-12-31' }

const certificationKinds = [
  'certificationSubmitted',
  'certificationReturned',
  'certificationAssigned',
  'certificationVisit',
  'certificationReported',
  'certificationDecided',
  'certificationRemedied',
  'certificateChanged',
  'surveillanceFound',
  'surveillanceRemedied',
  'surveillanceProposed',
  'appealFiled',
  'appealAnswered',
  'appealUpheld',
] as const

const qualityKinds = [
  'qualityAssigned',
  'qualityToConfirm',
  'qualityReturned',
  'qualityConfirmed',
  'qualityAnswered',
] as const

const facts: NoticeFact[] = [
  { kind: 'termOverdue', ...term },
  { kind: 'termOverdue', ...term, about: '' },
  { kind: 'termSoon', ...term, about: 'АНО «Причал»', month: '2026-10' },
  { kind: 'termSoon', ...term, about: '' },
  { kind: 'actHandedIn', ...act },
  { kind: 'actReturned', ...act },
  { kind: 'actAccepted', ...act },
  { kind: 'settlementToApprove', settlementId: 's', organisation: 'АНО «Причал»', year: 2025 },
  { kind: 'registerProposal', proposalId: 'p', centre: 'Дом у реки' },
  { kind: 'registerDecided', proposalId: 'p', centre: 'Дом у реки', isConfirmed: true },
  { kind: 'settlementApproved', settlementId: 's', year: 2025, clawback: '1125000' },
  { kind: 'paperToSign', paperId: 'paper', title, organisation: 'АНО «Причал»' },
  { kind: 'paperArrived', paperId: 'paper', title, number: '7', registeredOn: '2026-11-05' },
  { kind: 'paperExpiring', ...paper },
  { kind: 'paperExpiring', ...paper, organisation: '' },
  { kind: 'paperExpired', ...paper },
  { kind: 'paperExpired', ...paper, organisation: '' },
  { kind: 'dossierExpiring', paperId: 'paper', title, expiresOn: '2026-12-31' },
  { kind: 'dossierExpired', paperId: 'paper', title, expiresOn: '2026-12-31' },
  { kind: 'selectionFiled', selectionId: 's', number: 4, organisation: 'АНО «Причал»' },
  { kind: 'selectionToDecide', selectionId: 's', number: 4, organisation: 'АНО «Причал»' },
  { kind: 'selectionRemarks', selectionId: 's', number: 4, answerByOn: '2026-12-31' },
  { kind: 'selectionRemarks', selectionId: 's', number: 4, answerByOn: null },
  { kind: 'selectionDecided', selectionId: 's', number: 4, isAdmitted: true },
  { kind: 'selectionDecided', selectionId: 's', number: 4, isAdmitted: false },
  ...certificationKinds.map((kind): NoticeFact => ({ kind, certificationId: 'c', number: 7, centre: 'Причал' })),
  ...(['questionRaised', 'questionAnswered', 'protocolSent'] as const).map((kind): NoticeFact => ({
    ...{ kind, questionId: 'q', number: 3, organisation: 'АНО «Причал»' },
  })),
  { kind: 'hearingInvited', questionId: 'q', number: 3, day: '2026-12-01' },
  { kind: 'questionDecided', questionId: 'q', number: 3, day: '2026-12-01' },
  { kind: 'meetingInvited', meetingId: 'm', number: 2, day: '2026-12-01' },
  ...qualityKinds.map((kind): NoticeFact => ({ kind, assessmentId: 'a', organisation: 'АНО «Причал»', year: 2026 })),
  { kind: 'qualityPlanned', organisationCode: 'N-03', organisation: 'АНО «Причал»', year: 2026 },
  { kind: 'qualityRaised', organisationCode: 'N-03', organisation: 'АНО «Причал»', year: 2026 },
  { kind: 'organisationExcluded', organisation: 'АНО «Причал»', fromOn: '2026-12-01' },
  ...(['complaintAssigned', 'complaintAsked', 'complaintExplained', 'complaintDecided'] as const).map(
    (kind): NoticeFact => ({ kind, complaintId: 'c', number: '12/2026', organisation: 'АНО «Причал»' }),
  ),
  { kind: 'calendarMissing', year: 2027 },
  {
    kind: 'deputyAppointed',
    deputy: 'Ветлугина М.',
    replaced: 'Орлова Т.',
    fromOn: '2026-11-05',
    untilOn: '2026-11-20',
  },
]

test('every kind has its words here', () => {
  expect([...new Set(facts.map(({ kind }) => kind))].toSorted()).toEqual(noticeKindIds.toSorted())
})

describe.each(languages)('in %s', (language) => {
  test.each(facts)('$kind says everything that it names, and where it is seen to', (fact) => {
    const { title, text, to } = noticeText(fact, language)
    expect(`${title} ${text}`).not.toMatch(/\{\{|undefined|notices\./)
    expect(title).not.toMatch(/:\s*$|^[.,]/)
    expect(text).toMatch(/^[А-ЯA-Z].*\.$/s)
    expect(text).not.toMatch(/г\.\.|\. \./)
    if (language === 'ru') expect(`${title} ${text}`).not.toMatch(/[a-z]{2}/i)
    expect(to).toMatch(/^\/[a-z]/)
  })

  test('a letter says the very same, with the whole address', () => {
    process.env.PORTAL_ADDRESS = 'https://opora.portal.test/'
    for (const fact of facts) {
      const { title, text, to } = noticeText(fact, language)
      expect(letterOf([fact], language)).toEqual({
        subject: title,
        text: `${title}\n${text}\nhttps://opora.portal.test${to}`,
      })
    }
  })
})

test('the words of an overdue term and of an approved settlement', () => {
  const [overdue] = facts
  expect(noticeText(overdue!, 'ru')).toEqual({
    title: 'Просрочено: Акт за месяц сдан',
    text: 'К-0001. Последний день был 5\u00a0ноября 2026\u00a0г. Сделайте это сейчас: в записи останется, что с опозданием.',
    to: '/deadlines/term',
  })
  const approved = facts.find(({ kind }) => kind === 'settlementApproved')!
  expect(noticeText(approved, 'ru').text).toBe('Расчёт за 2025 год утверждён. К возврату: 11\u00a0250,00\u00a0₽.')
})

test('a letter of very many says how many more there are, and where', () => {
  process.env.PORTAL_ADDRESS = 'https://opora.portal.test'
  const text = blocksOf(
    Array.from({ length: 33 }, () => facts[0]!),
    'ru',
    '/notices',
  )
  expect(text.split('\n\n').length).toBe(31)
  expect(text.split('\n\n').at(-1)).toBe('И ещё 3: https://opora.portal.test/notices')
})
