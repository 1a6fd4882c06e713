import {
  centred,
  gap,
  line,
  longStorageWidth,
  ruledTable,
  subheading,
  templateOf,
  text,
  type Piece,
} from '~/features/documents/kinds/house-style.server'
import { dayText, longDayText, monthText, roublesText } from '~/platform/i18n/format'
import { textsOf } from '~/platform/i18n/texts'
import { docxToPdf } from '~/platform/paper/docx-to-pdf.server'
import { today } from '~/platform/clock.server'
import type { CaseFile } from './case-file.read.server'
import { draftItem, type DraftItem } from './draft-item.read.server'

const { t } = textsOf('ru')
const small = { size: 22 }
const width = longStorageWidth

export const caseTitle = ({ question }: CaseFile): string => t('commission.case.title', { number: question.number })

/** The case file as one paper of the house; official papers are Russian only. */
export async function casePdf(file: CaseFile): Promise<Uint8Array> {
  const day = await today()
  return docxToPdf(await caseDocx(file, await draftItem(file.question.id), day), { title: caseTitle(file), day })
}

export const caseDocx = (file: CaseFile, draft: DraftItem | null, day: string): Promise<Uint8Array> =>
  templateOf(
    [
      centred(caseTitle(file), { bold: true, size: 30 }),
      centred(file.organisation.shortName, { bold: true }),
      centred(`по состоянию на ${longDayText(day, 'ru')}`, small),
      gap(8),
      ...questionPieces(file),
      ...qualityPieces(file),
      ...actPieces(file),
      ...settlementPieces(file),
      ...complaintPieces(file),
      ...registerPieces(file),
      subheading(t('commission.case.answer')),
      ...(file.answer
        ? [
            ...paragraphs(file.answer.text),
            ...(file.answer.fileName ? [text(t('commission.case.answerFile', { name: file.answer.fileName }))] : []),
          ]
        : [text(t('commission.case.noAnswer'))]),
      ...followPieces(file),
      ...draftPieces(draft),
    ],
    { title: caseTitle(file), isLongStored: true },
  )

const paragraphs = (typed: string): Piece[] =>
  typed
    .split(/\r?\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => text(one.trim()))

function questionPieces({ question, organisation }: CaseFile): Piece[] {
  const ground =
    question.ground === 'quality' ? t('commission.questions.groundQuality', { year: question.year }) : question.basis
  return [
    subheading(t('commission.case.question')),
    text(`${question.title}.`),
    text(`${organisation.name}, ИНН ${organisation.inn}, ОГРН ${organisation.ogrn}.`),
    text(
      `${t('commission.case.ground')}: ${ground}. ${t('commission.case.raisedOn', { day: dayText(question.raisedOn) })}.`,
    ),
  ]
}

function qualityPieces({ quality, question }: CaseFile): Piece[] {
  const title = subheading(t('commission.case.year', { year: question.year }))
  if (!quality) return [title, text(t('commission.case.noYear', { year: question.year }))]
  return [
    title,
    ruledTable(
      [
        { title: t('commission.case.assessments'), width: 70 },
        { title: t('commission.case.points'), width: 40, isNumber: true },
        { title: t('commission.case.mean'), width: 60, isNumber: true },
      ],
      quality.assessments.map(({ day, total }, index) => [
        `${index + 1}. ${dayText(day)}`,
        String(total),
        quality.means[index]!.replace('.', ','),
      ]),
    ),
    text(
      `${t('commission.case.formula', { formula: quality.formula.replaceAll('.', ','), threshold: quality.threshold })} ${t('commission.case.verdict', { words: quality.words.ru })}`,
      { spacing: { before: 120, after: 100 } },
    ),
    ...quality.assessments.flatMap((one, index) => [
      line(
        t('commission.case.assessment', {
          ...{ position: index + 1, of: quality.of, day: dayText(one.day), total: one.total },
        }),
        { bold: true, size: 24 },
        { spacing: { before: 160, after: 80 }, keepNext: true },
      ),
      ruledTable(
        [
          { title: t('commission.case.criterion'), width: 70 },
          { title: t('commission.case.points'), width: 20, isNumber: true },
          { title: t('commission.case.seen'), width: width - 90 },
        ],
        one.scores.map(({ title: criterion, points, evidence }) => [criterion.ru, String(points), evidence || '–']),
      ),
      ...words(one),
    ]),
  ]
}

const words = (one: NonNullable<CaseFile['quality']>['assessments'][number]): Piece[] =>
  (
    [
      ['conformity', one.conformity],
      ['complaintsWords', one.complaints],
      ['openness', one.openness],
      ['ownWords', one.answer],
    ] as const
  ).map(([name, said]) =>
    line(`${t(`commission.case.${name}`)}: ${said || t('commission.case.nothing')}`, small, {
      spacing: { before: 60 },
    }),
  )

const actPieces = ({ acts }: CaseFile): Piece[] => [
  subheading(t('commission.case.acts')),
  ruledTable(
    [
      { title: t('commission.case.month'), width: 60 },
      { title: t('commission.case.state'), width: 50 },
      { title: t('commission.case.clients'), width: 30, isNumber: true },
      { title: t('commission.case.returns'), width: 30, isNumber: true },
    ],
    acts.map(({ month, state, clients, returns }) => [
      monthText(month, 'ru'),
      t(`acts.state.${state}`),
      String(clients),
      String(returns),
    ]),
  ),
]

function settlementPieces({ settlements, question: { year } }: CaseFile): Piece[] {
  const title = subheading(t('commission.case.settlements'))
  if (settlements.rows.length === 0) return [title, text(t('commission.case.noSettlements', { year }))]
  return [
    title,
    ruledTable(
      [
        { title: t('commission.case.settlement'), width: 70 },
        { title: t('commission.case.subsidy'), width: 50, isNumber: true },
        { title: t('commission.case.clawback'), width: 50, isNumber: true },
      ],
      settlements.rows.map((row) => [
        t('commission.case.settlementOf', { year: row.year, number: row.number }),
        roublesText(row.subsidyKopecks, 'ru'),
        roublesText(row.clawbackKopecks, 'ru'),
      ]),
    ),
    text(t('commission.case.returned', { year, amount: roublesText(settlements.returned, 'ru') }), {
      spacing: { before: 120 },
    }),
  ]
}

function complaintPieces({ complaints, question: { year } }: CaseFile): Piece[] {
  const title = subheading(t('commission.case.complaints'))
  if (complaints.length === 0) return [title, text(t('commission.case.noComplaints', { year }))]
  return [
    title,
    ruledTable(
      [
        { title: t('commission.case.complaints'), width: 45 },
        { title: t('commission.case.finding'), width: 75 },
        { title: t('commission.case.solved'), width: 50 },
      ],
      complaints.map((one) => [
        `${t('commission.case.complaint', { number: one.number, year: one.year, day: dayText(one.decidedOn ?? '') })}. ${one.bodyName}`,
        one.finding,
        one.solved || t('commission.case.notSolved'),
      ]),
    ),
  ]
}

const registerPieces = ({ centres }: CaseFile): Piece[] => [
  subheading(t('commission.case.register')),
  ruledTable(
    [
      { title: t('commission.case.centre'), width: 80 },
      { title: t('commission.case.entry'), width: 40 },
      { title: t('commission.case.certificate'), width: 50 },
    ],
    centres.map((one) => {
      const state = t(`entries.certificates.${one.certificate}`)
      return [
        `${one.name}, ${one.municipality}`,
        [one.number && `№ ${one.number}`, t(`entries.status.${one.status}`)].filter(Boolean).join(', '),
        one.certificateUntilOn
          ? t('commission.case.certificateUntil', { state, day: dayText(one.certificateUntilOn) })
          : state,
      ]
    }),
  ),
]

const followPieces = ({ follows }: CaseFile): Piece[] => [
  subheading(t('commission.case.follows')),
  ...follows.flatMap(({ outcome, steps }) => [
    line(
      t('commission.case.ifDecided', { outcome: t(`commission.outcome.${outcome}`) }),
      { bold: true, size: 24 },
      { spacing: { before: 120, after: 60 }, keepNext: true },
    ),
    ...(outcome === 'exclude' ? [] : [text(t(`commission.case.${outcome}Follows`))]),
    ...steps.map(({ quote, clause }) => text(`«${quote}» (${clause.ru})`)),
  ]),
]

function draftPieces(draft: DraftItem | null): Piece[] {
  const title = subheading(t('commission.case.draft'))
  if (!draft) return [title, text(t('commission.case.noDraft'))]
  return [
    title,
    text(`${draft.вопрос_номер}. ${draft.вопрос}`),
    text(`СЛУШАЛИ: ${draft.слушали}`),
    text(`Ответ организации: ${draft.ответ}`),
    text(`ВЫСТУПИЛИ: ${draft.выступили}`),
    ...draft.отводы.map(({ отвод_член, отвод_причина }) => text(`Отвод: ${отвод_член}. Причина: ${отвод_причина}`)),
    ...draft.голосование.map(({ предложение, за, против, воздержались }) =>
      text(`Голосовали (${предложение}): «за» – ${за}, «против» – ${против}, «воздержались» – ${воздержались}.`),
    ),
    text(`РЕШИЛИ: ${draft.решили}`),
  ]
}
