import { acts, type Act } from '../acts'
import { displayDay } from '../calendar/display-day'
import type { AnyParameter, Parameter, Sort } from '../parameters/parameter'
import { valueText } from '../parameters/value-text'
import { allReadings, type Reading, type ReadingId } from '../readings'
import type { Rule } from '../rule'
import type { Lang } from '../wording'
import type { Block } from './block'
import type { Chapter } from './chapters'
import { citationText, clauseReference } from './clause-text'
import { workedExamples } from './examples'

const words = {
  title: { ru: 'Методика: правила, по которым работает портал', en: 'The methodology: the rules of the portal' },
  lead: {
    ru: 'Этот текст составлен из самих правил и не правится вручную: npm run methodology. Слова актов приведены дословно, числа примеров вычислены теми же правилами.',
    en: 'This text is made of the rules themselves and is not edited by hand: npm run methodology. The acts are quoted word for word, in Russian; the figures of the examples are computed by the same rules.',
  },
  acts: { ru: 'Акты и редакции', en: 'Acts and editions' },
  act: { ru: 'Акт', en: 'Act' },
  adopted: { ru: 'День акта', en: 'Day of the act' },
  expired: { ru: 'Последний день действия', en: 'Last day in force' },
  edition: { ru: 'Редакция', en: 'Edition' },
  contents: { ru: 'Содержание', en: 'Contents' },
  register: { ru: 'Реестр толкований', en: 'The register of readings' },
  registerLead: {
    ru: 'Где текст акта оставляет выбор, выбор назван. Действует то, что выбрано решением, а пока решения нет — принятое.',
    en: 'Where an act leaves room, the choice is named. What a decision chose is in force; until there is one, the default.',
  },
  does: { ru: 'Как применяется', en: 'How it is applied' },
  parameter: { ru: 'Параметр', en: 'Parameter' },
  value: { ru: 'Значение', en: 'Value' },
  from: { ru: 'Действует с', en: 'In force from' },
  clause: { ru: 'Где стоит', en: 'Where it stands' },
  id: { ru: 'Обозначение', en: 'Id' },
  reading: { ru: 'Толкование', en: 'Reading' },
  inForce: { ru: 'принято', en: 'default' },
  reason: { ru: 'Почему', en: 'Why' },
  taken: { ru: 'Понимается так', en: 'Taken in one sense' },
  example: { ru: 'Пример', en: 'Example' },
  outcome: { ru: 'Итог', en: 'Outcome' },
  asked: { ru: 'Где спрашивается', en: 'Asked by' },
} as const

/** The whole methodology in the order in which it is read; each edition writes these blocks in its own way. */
export const methodologyBlocks = (chapters: readonly Chapter[], lang: Lang): readonly Block[] => [
  heading(1, words.title[lang], 'methodology'),
  { sort: 'paragraph', text: words.lead[lang] },
  heading(2, words.acts[lang], 'acts'),
  actsTable(lang),
  heading(2, words.contents[lang], 'contents'),
  contents(chapters, lang),
  ...chapters.flatMap(({ id, title, rules }) => [
    heading(2, title[lang], `chapter-${id}`),
    ...rules.flatMap((rule) => ruleBlocks(rule, lang)),
  ]),
  heading(2, words.register[lang], 'readings'),
  { sort: 'paragraph', text: words.registerLead[lang] },
  ...register.flatMap(([id, reading]) => registerBlocks(id, reading, chapters, lang)),
]

const register = Object.entries<Reading>(allReadings)

const heading = (level: 1 | 2 | 3, text: string, anchor: string): Block => ({ sort: 'heading', level, text, anchor })

const actsTable = (lang: Lang): Block => ({
  sort: 'table',
  head: [words.act, words.adopted, words.expired, words.edition].map((word) => word[lang]),
  rows: Object.values<Act>(acts).map(({ title, adoptedOn, expiredOn, edition }) => [
    title[lang],
    displayDay(adoptedOn, lang),
    expiredOn ? displayDay(expiredOn, lang) : '',
    edition,
  ]),
})

const contents = (chapters: readonly Chapter[], lang: Lang): Block => ({
  sort: 'contents',
  entries: [
    ...chapters.map(({ id, title, rules }) => ({
      text: title[lang],
      anchor: `chapter-${id}`,
      entries: rules.map((rule) => ({ text: rule.title[lang], anchor: rule.id, entries: [] })),
    })),
    {
      text: words.register[lang],
      anchor: 'readings',
      entries: register.map(([id, { question }]) => ({ text: question[lang], anchor: readingAnchor(id), entries: [] })),
    },
  ],
})

/** A reading may bear the name of the rule that asks it. */
const readingAnchor = (id: string): string => `reading-${id}`

const ruleBlocks = (rule: Rule, lang: Lang): Block[] => [
  heading(3, rule.title[lang], rule.id),
  { sort: 'quote', text: rule.quote, source: citationText(rule.citation, lang), id: rule.id },
  { sort: 'paragraph', label: words.does[lang], text: sentence(rule.does[lang]) },
  ...(rule.parameters.length > 0 ? [parameterTable(rule.parameters, lang)] : []),
  ...rule.readings.flatMap((id) => readingBlocks(id, lang)),
  ...takenBlocks(rule, lang),
  ...exampleBlocks(rule, lang),
]

const parameterTable = (parameters: readonly AnyParameter[], lang: Lang): Block => ({
  sort: 'table',
  head: [words.parameter, words.value, words.from, words.clause, words.id].map((word) => word[lang]),
  rows: parameters.flatMap((parameter) => parameterRows(parameter, lang)),
})

function parameterRows<S extends Sort>({ id, sort, title, rows }: Parameter<S>, lang: Lang): string[][] {
  const say = valueText[sort]
  return rows.map(({ from, value, source }) => [
    title[lang],
    say(value, lang),
    displayDay(from, lang),
    clauseReference(source, lang),
    id,
  ])
}

const readingBlocks = (id: ReadingId, lang: Lang): Block[] => {
  const reading: Reading = allReadings[id]
  return [
    { sort: 'paragraph', label: words.reading[lang], text: reading.question[lang], id },
    ...optionBlocks(reading, lang),
  ]
}

const optionBlocks = ({ options, default: inForce, reason }: Reading, lang: Lang): Block[] => [
  {
    sort: 'list',
    items: Object.entries(options).map(([id, { [lang]: text }]) => ({
      id,
      text: id === inForce ? `${text} (${words.inForce[lang]})` : text,
    })),
  },
  { sort: 'paragraph', label: words.reason[lang], text: sentence(reason[lang]) },
]

const takenBlocks = ({ taken = [] }: Rule, lang: Lang): Block[] =>
  taken.flatMap(({ question, taken: sense, reason }) => [
    { sort: 'paragraph', label: words.taken[lang], text: `${question[lang]} ${sentence(sense[lang])}` },
    { sort: 'paragraph', label: words.reason[lang], text: sentence(reason[lang]) },
  ])

function exampleBlocks({ id }: Rule, lang: Lang): Block[] {
  const example = workedExamples.get(id)?.()
  if (!example) return []
  return [
    { sort: 'paragraph', label: words.example[lang], text: example.given[lang] },
    { sort: 'list', items: example.steps.map((step) => ({ text: step[lang] })) },
    { sort: 'paragraph', label: words.outcome[lang], text: example.outcome[lang] },
  ]
}

function registerBlocks(id: string, reading: Reading, chapters: readonly Chapter[], lang: Lang): Block[] {
  const asking = chapters.flatMap(({ rules }) => rules.filter(({ readings }) => readings.some((asked) => asked === id)))
  return [
    heading(3, reading.question[lang], readingAnchor(id)),
    { sort: 'paragraph', label: words.clause[lang], text: citationText(reading.citation, lang), id },
    ...optionBlocks(reading, lang),
    { sort: 'paragraph', label: words.asked[lang], text: asking.map(({ title }) => title[lang]).join('; ') },
  ]
}

/** Texts of the rules end with or without a full stop. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
