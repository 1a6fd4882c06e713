import { irkutskSystem, order929, type Citation } from './acts'
import type { Lang, Wording } from './wording'

/** Where the text leaves room: what it may mean, what it is taken to mean, and why. */
export interface Reading<Option extends string = string> {
  readonly citation: Citation
  readonly question: Wording
  readonly options: Readonly<Record<Option, Wording>>
  readonly default: NoInfer<Option>
  readonly reason: Wording
}

const reading = <Option extends string>(definition: Reading<Option>): Reading<Option> => definition

const months = (count: number): Wording => ({
  ru: `справки не менее чем за ${count} из 6 месяцев`,
  en: `statements for at least ${count} of the six months`,
})

export const settlementReadings = {
  'missing-kinds': reading({
    citation: order929('2.4.8, table, 1.1'),
    question: {
      ru: 'Сколько возвращается, если за месяц не предоставлено несколько видов услуг?',
      en: 'What is returned when several kinds are missing in a month?',
    },
    options: {
      once: {
        ru: '1/8 субсидии за месяц один раз, сколько бы видов ни отсутствовало',
        en: 'one 1/8 a client-month however many kinds are missing',
      },
      'per-kind': { ru: '1/8 субсидии за месяц за каждый отсутствующий вид', en: '1/8 for each missing kind' },
    },
    default: 'once',
    reason: {
      ru: 'В тексте «возврата 1/8 субсидии» за лицо, «которому не предоставлены услуги 8 видов»: доля названа одна',
      en: 'The text names one share, 1/8 of the subsidy, for a person who was not given services of all eight kinds',
    },
  }),
  'not-due-kinds': reading({
    citation: order929('2.2; 2.4.8, table, 1.1'),
    question: {
      ru: 'Как быть с видом, услуги которого в этом месяце не причитались?',
      en: 'What of a kind of which no service fell due that month?',
    },
    options: {
      review: { ru: 'не взыскивается, решает должностное лицо', en: 'not charged, listed for an official' },
      charged: { ru: 'взыскивается, как любой отсутствующий вид', en: 'charged like any missing kind' },
    },
    default: 'review',
    reason: {
      ru: 'Пункт 2.2 допускает, что услуг вида 2 нет через месяц, а строка 1.1 за это наказала бы',
      en: 'Clause 2.2 lets kind 2 be absent every other month, which row 1.1 would punish',
    },
  }),
  'unsigned-act': reading({
    citation: order929('2.4.8, table, 2.1'),
    question: {
      ru: 'Доказывает ли услуги акт, который клиент не подписал?',
      en: 'Does an act that the client did not sign prove the services?',
    },
    options: {
      'not-proved': { ru: 'неподписанный акт ничего не доказывает', en: 'an unsigned act proves nothing' },
      accepted: { ru: 'неподписанный акт принимается', en: 'an unsigned act is accepted' },
    },
    default: 'not-proved',
    reason: {
      ru: 'Доказательство по тексту — «акты о предоставлении услуг наркозависимому лицу, подписанные наркозависимым лицом»',
      en: 'The evidence named by the text is acts signed by the person',
    },
  }),
  'band-gap': reading({
    citation: order929('2.4.8, table, 2.2-2.4'),
    question: {
      ru: 'К какому уровню относится доля между 10% и 11%?',
      en: 'Which band is a share between 10% and 11%?',
    },
    options: {
      continuous: { ru: 'всё, что больше 10%, — средний уровень', en: 'over 10% is medium' },
      'whole-percent': {
        ru: 'доля сначала округляется до целых процентов',
        en: 'the share is first rounded to whole percents, half up',
      },
    },
    default: 'continuous',
    reason: {
      ru: 'Таблица оставляет 10–11% неопределёнными, а санкция толкуется узко, в пользу плательщика',
      en: 'The table leaves 10–11% undefined, and a penalty is read narrowly, for the one who pays',
    },
  }),
  'outcome-base': reading({
    citation: order929('2.4.8, table, 2.2-2.3'),
    question: { ru: 'От какой суммы считаются 1% и 0,5%?', en: 'Of what sum are the 1% and the 0.5%?' },
    options: {
      gross: { ru: 'от всей субсидии года', en: "of the year's whole subsidy" },
      net: { ru: 'от субсидии года за вычетом остальных возвратов', en: 'of what the other clawbacks leave' },
    },
    default: 'gross',
    reason: { ru: 'В тексте «от предоставленной субсидии»', en: 'The text says: of the subsidy provided' },
  }),
  cohort: reading({
    citation: order929('2.4.8, table, 2.2-2.3'),
    question: { ru: 'Кто из завершивших курс учитывается за год?', en: 'Which completers count for a year?' },
    options: {
      'window-closed': {
        ru: 'те, чей срок наблюдения (6 или 2 месяца) закончился в этом году',
        en: 'those whose window of 6 or 2 months closed within the year',
      },
      'completed-in-year': { ru: 'те, кто завершил курс в этом году', en: 'those who completed within the year' },
    },
    default: 'window-closed',
    reason: {
      ru: 'Никого не оценивают до конца срока, и никто не теряется',
      en: 'Nobody is judged before the window is over, and nobody is lost',
    },
  }),
  'groups-minimum': reading({
    citation: order929('2.4.8, table, 2.2'),
    question: {
      ru: 'За сколько месяцев нужны справки, чтобы считать лицо посещающим группы?',
      en: 'How many months with a statement make a person one who attends?',
    },
    options: { '1': months(1), '2': months(2), '3': months(3), '4': months(4), '5': months(5), '6': months(6) },
    default: '6',
    reason: { ru: 'В тексте «посещающих … в течение 6 месяцев»', en: 'The text says: attending for 6 months' },
  }),
  'remission-cohort': reading({
    citation: order929('2.4.8, table, 2.4'),
    question: { ru: 'Какие три года берутся для ремиссии?', en: 'Which three years count for remission?' },
    options: {
      'calendar-years': { ru: 'отчётный год и два предыдущих', en: 'the year and the two years before' },
      'to-25-december': {
        ru: 'три года, которые заканчиваются 25 декабря отчётного года',
        en: 'the three years that end on 25 December of the year',
      },
    },
    default: 'calendar-years',
    reason: {
      ru: 'Прямой смысл слов «за 3 года» рядом с финансовым годом',
      en: 'The plain sense of “over 3 years” beside a financial year',
    },
  }),
  'unconfirmed-reason': reading({
    citation: order929('2.4.8, table, 2.1'),
    question: {
      ru: 'Как быть с уважительной причиной, которая ещё не подтверждена?',
      en: 'What of a valid reason that is not confirmed yet?',
    },
    options: {
      review: {
        ru: 'ничего не взыскивается до документов или решения должностного лица',
        en: 'nothing is charged until the papers come or an official decides',
      },
      'not-valid': { ru: 'считается неуважительной', en: 'it counts as not valid' },
      valid: { ru: 'считается уважительной', en: 'it counts as valid' },
    },
    default: 'review',
    reason: {
      ru: 'Семья собирает документы не сразу, а санкция — вся субсидия',
      en: "A family's papers take time, and the sanction is the whole subsidy",
    },
  }),
} as const

/** Readings of the standard of services: they decide what falls due, not what is returned. */
export const standardReadings = {
  'period-start': reading({
    citation: order929('2.2'),
    question: { ru: 'Откуда считается месяц услуги?', en: 'From when is the month of a service counted?' },
    options: {
      'contract-day': { ru: 'со дня договора', en: 'from the contract day' },
      'calendar-month': {
        ru: 'по календарным месяцам, прожитым полностью',
        en: 'by calendar months that the client spent whole',
      },
    },
    default: 'contract-day',
    reason: {
      ru: 'Услуги предоставляются с даты заключения договора, и ни один неполный период не наказывается',
      en: 'Services run from the date of the contract, and no broken period is punished',
    },
  }),
} as const

/** Readings of the certification: what an assessment supports. */
export const certificationReadings = {
  'main-not-met': reading({
    citation: irkutskSystem('criteria'),
    question: {
      ru: 'Что следует, если один из десяти основных критериев не выполнен?',
      en: 'What follows when one of the ten main criteria is not met?',
    },
    options: {
      remedy: { ru: 'устранение в срок, как у любого другого', en: 'a remedy by a day, as for any other' },
      refuse: { ru: 'оценка говорит за отказ', en: 'the assessment supports a refusal' },
    },
    default: 'remedy',
    reason: {
      ru: 'Опубликованная страница называет критерии основными, но правила допуска не приводит',
      en: 'The published page calls the criteria main, but states no pass rule',
    },
  }),
} as const

/** The whole register. */
export const allReadings = { ...settlementReadings, ...standardReadings, ...certificationReadings }

type OptionOf<R> = R extends Reading<infer Option> ? Option : never
type InForce<Register> = { readonly [Id in keyof Register]: OptionOf<Register[Id]> }

export type SettlementReadingId = keyof typeof settlementReadings
export type SettlementReadings = InForce<typeof settlementReadings>
export type CertificationReadings = InForce<typeof certificationReadings>
export type ReadingId = keyof typeof allReadings
export type PeriodStart = OptionOf<(typeof standardReadings)['period-start']>

export const settlementReadingIds = Object.keys(settlementReadings) as SettlementReadingId[]

export const defaultSettlementReadings = Object.fromEntries(
  settlementReadingIds.map((id) => [id, settlementReadings[id].default]),
) as SettlementReadings

export const defaultCertificationReadings: CertificationReadings = {
  'main-not-met': certificationReadings['main-not-met'].default,
}

/** What an option says, in words. */
export const optionText = (id: SettlementReadingId, option: string, lang: Lang): string =>
  Object.entries<Wording>(settlementReadings[id].options)
    .filter(([known]) => known === option)
    .map(([, wording]) => wording[lang])
    .join('')
