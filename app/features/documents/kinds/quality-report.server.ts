import { z } from 'zod'
import { assessmentsAYear } from 'scoring/parameters/assessments-a-year'
import { qualityPoints } from 'scoring/parameters/quality-points'
import { lastDayOfYear } from 'scoring/plain-date'
import { criterionIds, qualityCriteria } from 'scoring/quality/criteria'
import { initialsOf } from '~/platform/auth/require-actor.server'
import type { Tx } from '~/platform/db/db.server'
import { longDayText } from '~/platform/i18n/format'
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
import { qualitySpecs } from './quality-specs'

/** Справка по результатам оценки качества (п. 2.4.5), from what was sealed when a second person confirmed it. */
export const qualityReport: PaperKind = {
  id: 'quality-report',
  title: { ru: 'Справка об оценке качества услуг', en: 'Report of a quality assessment' },
  series: 'quality-report',
  subjectType: 'QualityAssessment',
  hasOwnRoom: true,
  fields: [ministrySpec, ...headSpecs, ...qualitySpecs],

  standardTemplate: () =>
    templateOf(
      [
        centred('{министерство}', { bold: true, size: 24 }),
        gap(14),
        centred('СПРАВКА', { bold: true, size: 30 }),
        centred('по результатам оценки качества предоставления услуг', { bold: true }),
        centred('{год} год, оценка {оценка_порядок} из {оценок_в_году}', { size: 22 }),
        gap(10),
        sideBySide(
          [longStorageWidth / 2, longStorageWidth / 2],
          [[line('{дата}')], [line('№\u00a0{номер}', {}, { alignment: 'right' })]],
        ),
        gap(12),
        text('Организация: {организация} (ИНН {организация_инн}).'),
        text('День визита: {визит} Оценку провёл специалист: {специалист}.'),
        subheading('1. Специализированные критерии (пункт 2.4.4, часть 2, приказа № 929)'),
        ruledTable(
          [
            { title: '№', width: 8, isNumber: true },
            { title: 'Критерий и способ проверки', width: 62 },
            { title: 'Сведения портала', width: 24 },
            { title: 'Баллы', width: 16, isNumber: true },
            { title: 'Что установлено', width: 60 },
          ],
          [
            [
              '{#критерии}{критерий_номер}',
              '{критерий}: {критерий_способ}',
              '{критерий_сведения}',
              '{критерий_баллы}',
              '{критерий_установлено}{/критерии}',
            ],
          ],
        ),
        text('Сумма баллов: {сумма} из {наибольшая_сумма}.', { spacing: { before: 160, after: 100 } }),
        subheading('2. Общие критерии (пункт 2.4.4, часть 1; баллов не дают)'),
        line('Соответствие услуг описанию, объёму и срокам предоставления', { italics: true }, { keepNext: true }),
        ...repeat('соответствие', [text('{соответствие_абзац}')]),
        line('Обоснованные жалобы и результаты их решения', { italics: true }, { keepNext: true }),
        ...repeat('жалобы', [text('{жалобы_абзац}')]),
        line('Открытость информации об организации', { italics: true }, { keepNext: true }),
        ...repeat('открытость', [text('{открытость_абзац}')]),
        ...signature(longStorageWidth),
        line('Печать портала: {печать}', { size: 16 }, { spacing: { before: 240 } }),
      ],
      { title: 'Справка об оценке качества', isLongStored: true },
    ),

  async gather(tx, subjectId) {
    const row = await tx.qualityAssessment.findUnique({ where: { id: subjectId }, include: about })
    if (!row || row.status !== 'confirmed' || !row.seal) throw new NotReady('noSubject')
    const { organisation, year, scores, evidence } = row
    const knows = new Map(known.parse(JSON.parse(row.factsJson)).map((one) => [one.criterion, one.knows]))
    const scoreOf = (criterion: string) => scores.find((score) => score.criterion === criterion)
    const filesOf = (criterion: string) => evidence.filter((one) => one.criterion === criterion).length
    const most = qualityPoints.on(lastDayOfYear(year)) * criterionIds.length
    return {
      title: `Справка об оценке качества услуг: ${organisation.shortName}, ${year} год`,
      organisationId: organisation.id,
      fields: {
        министерство: (await ministryOf(tx)).ministryName,
        год: String(year),
        оценка_порядок: String(await placeOf(tx, row)),
        оценок_в_году: String(assessmentsAYear.on(lastDayOfYear(year))),
        визит: longDayText(row.visitedOn!, 'ru'),
        организация: organisation.name,
        организация_инн: organisation.inn,
        специалист: await assessorOf(tx, row.assessorId),
        критерии: criterionIds.map((criterion, index) => ({
          критерий_номер: String(index + 1),
          критерий: qualityCriteria[criterion].title.ru,
          критерий_способ: qualityCriteria[criterion].method,
          критерий_сведения: knowsTexts[knows.get(criterion) ?? 'unknown'],
          критерий_баллы: String(scoreOf(criterion)?.points ?? 0),
          критерий_установлено: [
            scoreOf(criterion)?.evidence || '–',
            filesOf(criterion) > 0 && `Приложено файлов: ${filesOf(criterion)}.`,
          ]
            .filter(Boolean)
            .join(' '),
        })),
        сумма: String(scores.reduce((sum, { points }) => sum + (points ?? 0), 0)),
        наибольшая_сумма: String(most),
        соответствие: linesOf(row.conformity).map((соответствие_абзац) => ({ соответствие_абзац })),
        жалобы: linesOf(row.complaints).map((жалобы_абзац) => ({ жалобы_абзац })),
        открытость: linesOf(row.openness).map((открытость_абзац) => ({ открытость_абзац })),
        печать: row.seal,
      },
    }
  },

  head: headFields,
}

const about = { organisation: true, scores: true, evidence: true } as const

const known = z.array(z.object({ criterion: z.string(), knows: z.enum(['yes', 'no', 'unknown']) }))
const knowsTexts = { yes: 'да', no: 'нет', unknown: 'неизвестно' } as const

/** Which of the year's confirmed assessments it is, by the days of the visits. */
async function placeOf(tx: Tx, row: { organisationId: string; year: number; visitedOn: string | null }) {
  const { organisationId, year } = row
  const before = { organisationId, year, status: 'confirmed', visitedOn: { lt: row.visitedOn! } }
  return 1 + (await tx.qualityAssessment.count({ where: before }))
}

async function assessorOf(tx: Tx, assessorId: string | null): Promise<string> {
  const person = await tx.user.findUnique({ where: { id: assessorId ?? '' } })
  return person ? [initialsOf(person), person.position].filter(Boolean).join(', ') : '–'
}

const linesOf = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)
