import { conclusionTexts, criterionResultTexts } from 'scoring/certification/explain-certification'
import { initialsOf } from '~/platform/auth/require-actor.server'
import type { Tx } from '~/platform/db/db.server'
import { dayText, longDayText } from '~/platform/i18n/format'
import { insideQuotes } from '~/platform/paper/inside-quotes'
import {
  centred,
  gap,
  line,
  longStorageWidth,
  repeat,
  ruledTable,
  sideBySide,
  signature,
  subheading,
  templateOf,
  text,
} from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { NotReady, type PaperKind } from './paper-kind.server'
import { reportOnPaper } from './report-on-paper'
import { reportSpecs } from './report-specs'

const proposals: Readonly<Record<string, string>> = {
  certify: 'выдать сертификат соответствия',
  remedy: 'устранить несоответствия в срок и провести проверку повторно',
  refuse: 'отказать в выдаче сертификата соответствия',
}

/** Заключение (отчёт) in four parts, from what was sealed when the lead signed it. */
export const conformityReport: PaperKind = {
  id: 'conformity-report',
  title: { ru: 'Заключение о соответствии центра', en: 'Conformity report' },
  series: 'conformity-report',
  subjectType: 'ConformityReport',
  hasOwnRoom: true,
  fields: [ministrySpec, ...headSpecs, ...reportSpecs],

  standardTemplate: () =>
    templateOf(
      [
        centred('{министерство}', { bold: true, size: 24 }),
        gap(14),
        centred('ЗАКЛЮЧЕНИЕ (ОТЧЁТ)', { bold: true, size: 30 }),
        centred('о соответствии центра критериям оценки деятельности', { bold: true }),
        centred('сертификация №\u00a0{сертификация_номер}, заключение {заключение_порядок} по ней', { size: 20 }),
        gap(10),
        sideBySide(
          [longStorageWidth / 2, longStorageWidth / 2],
          [[line('{дата}')], [line('№\u00a0{номер}', {}, { alignment: 'right' })]],
        ),
        gap(12),
        text('Центр: «{центр}», {центр_адрес}. Организация: {организация} (ИНН {организация_инн}).'),
        text('Проверено по набору: {набор}. Критериев в наборе: {набор_критериев}.'),
        ...repeat('оговорка', [
          text(
            'Официальный текст {заменителей} критериев не введён. Вместо них проверены пункты приказа № 929; в таблице они отмечены словом «заменитель».',
          ),
        ]),
        ...repeat('эксперты', [line('Эксперт: {эксперт}{эксперт_роль}')]),
        ...repeat('выезды', [line('Выезд {выезд_дата}. Присутствовали: {выезд_присутствовали}')]),
        subheading('1. Соответствие критериям'),
        ruledTable(
          [
            { title: '№', width: 10, isNumber: true },
            { title: 'Критерий', width: 62 },
            { title: 'Результат', width: 30 },
            { title: 'Что установлено', width: 68 },
          ],
          [
            [
              '{#критерии}{критерий_номер}',
              '{критерий}{критерий_отметка}',
              '{критерий_результат}',
              '{критерий_установлено}{/критерии}',
            ],
          ],
        ),
        text('Выполнено: {выполнено}, частично: {частично}, не выполнено: {не_выполнено}. {поддерживает}.', {
          spacing: { before: 160 },
        }),
        text('Применённое толкование для основного критерия, который не выполнен: {толкование}.'),
        subheading('2. Рекомендации и сроки устранения'),
        ...repeat('рекомендации', [text('{рекомендация}')]),
        subheading('3. Порядок инспекционного контроля'),
        ...repeat('контроль', [text('{контроль_строка}')]),
        subheading('4. Вывод о записи в реестре и о сертификате'),
        ...repeat('вывод', [text('{вывод_абзац}')]),
        text('Эксперты предлагают: {предлагают}. Решение принимает руководитель органа по сертификации.'),
        ...signature(longStorageWidth),
      ],
      { title: 'Заключение о соответствии', isLongStored: true },
    ),

  async gather(tx, subjectId) {
    const report = await tx.conformityReport.findUnique({ where: { id: subjectId }, include: aboutReport })
    if (!report || report.status !== 'signed') throw new NotReady('noSubject')
    const told = reportOnPaper(report.inputsJson)
    if (!told) throw new NotReady('sealBroken')
    const { certification } = report
    const { centre, organisation, set } = certification
    const { assessed, rows } = told
    return {
      title: `Заключение о соответствии центра «${insideQuotes(centre.name)}»`,
      organisationId: organisation.id,
      fields: {
        министерство: (await ministryOf(tx)).ministryName,
        сертификация_номер: String(certification.number),
        заключение_порядок: String(report.number),
        центр: insideQuotes(centre.name),
        центр_адрес: [centre.municipality, centre.address].filter(Boolean).join(', '),
        организация: organisation.name,
        организация_инн: organisation.inn,
        набор: `${set.title}, редакция ${set.edition}`,
        набор_критериев: String(rows.length),
        оговорка: told.standInCount > 0 ? [{ заменителей: String(told.standInCount) }] : [],
        эксперты: await assessorsOf(tx, certification.id),
        выезды: certification.visits.map((visit) => ({
          выезд_дата: dayText(visit.heldOn!),
          выезд_присутствовали: visit.present,
        })),
        критерии: rows.map((row, index) => ({
          критерий_номер: String(index + 1),
          критерий: row.title,
          критерий_отметка: [row.main && 'основной', row.standIn && 'заменитель']
            .filter(Boolean)
            .map((mark) => ` (${String(mark)})`)
            .join(''),
          критерий_результат: criterionResultTexts[row.result].ru,
          критерий_установлено: row.note || '–',
        })),
        выполнено: String(assessed.met),
        частично: String(assessed.partly),
        не_выполнено: String(assessed.notMet),
        поддерживает: capital(conclusionTexts[assessed.supports].ru),
        толкование: told.reading,
        рекомендации: recommendationLines(rows, report.recommendations),
        контроль: surveillanceLines(JSON.parse(report.surveillance) as string[]),
        вывод: linesOf(report.conclusion).map((вывод_абзац) => ({ вывод_абзац })),
        предлагают: proposals[report.recommends ?? ''] ?? '–',
      },
    }
  },

  head: headFields,
}

const aboutReport = {
  certification: {
    include: {
      centre: true,
      organisation: true,
      set: true,
      visits: { where: { status: 'held', kind: { not: 'surveillance' } }, orderBy: { heldOn: 'asc' } },
    },
  },
} as const

/** Who examined the centre; the lead first. */
async function assessorsOf(tx: Tx, certificationId: string) {
  const assessors = await tx.assessorAssignment.findMany({
    where: { certificationId, releasedAt: null },
    include: { user: true },
    orderBy: [{ isLead: 'desc' }, { assignedAt: 'asc' }, { userId: 'asc' }],
  })
  return assessors.map(({ user, isLead }) => ({
    эксперт: [initialsOf(user), user.position].filter(Boolean).join(', '),
    эксперт_роль: isLead ? ' (ведущий)' : '',
  }))
}

interface Row {
  title: string
  result: string
  remedyBy?: string
}

function recommendationLines(rows: readonly Row[], typed: string) {
  const open = rows.filter(({ result }) => result !== 'met')
  const terms = open.map(({ title, remedyBy }) =>
    remedyBy ? `${title}: устранить до ${longDayText(remedyBy, 'ru')}` : `${title}: срок устранения не назначен.`,
  )
  const all = [...(open.length === 0 ? ['Несоответствий не выявлено.'] : terms), ...linesOf(typed)]
  return all.map((рекомендация) => ({ рекомендация }))
}

const surveillanceLines = (days: readonly string[]) =>
  (days.length === 0
    ? ['Инспекционный контроль не назначен.']
    : days.map((day, index) => `Выезд ${index + 1}: не позднее ${longDayText(day, 'ru')}`)
  ).map((контроль_строка) => ({ контроль_строка }))

const linesOf = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
