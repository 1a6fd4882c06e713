import { order929, type Citation } from '../acts'
import type { Wording } from '../wording'
import type { Frequency } from './frequency'
import type { ServiceKind } from './kinds'

export interface Service {
  readonly code: string
  readonly kind: ServiceKind
  readonly title: Wording
  /** The volume as clause 2.2 states it, word for word: «по при» of 4.2 is the order's own. */
  readonly volume: string
  readonly frequency: Frequency
  readonly citation: Citation
}

const AS_NEEDED: Frequency = {}
const WEEKLY = 'при необходимости, но не реже 1 раза в неделю'
const MONTHLY = 'при необходимости, но не реже 1 раза в месяц'

type Row = readonly [code: string, ru: string, en: string, volume: string, frequency: Frequency]

const table: Readonly<Record<ServiceKind, readonly Row[]>> = {
  living: [
    [
      '1.1',
      'Организация и осуществление приема и размещения',
      'Admission and placing',
      'один раз при поступлении',
      { admission: 1 },
    ],
    [
      '1.2',
      'Обеспечение сохранности вещей и ценностей',
      'Safekeeping of belongings and valuables',
      'ежедневно, при необходимости',
      AS_NEEDED,
    ],
    ['1.3', 'Предоставление площади жилых помещений', 'Living space', 'ежедневно, круглосуточно', { daily: 1 }],
    [
      '1.4',
      'Создание условий для отправления религиозных обрядов',
      'Conditions for religious rites',
      'при необходимости и согласно графику',
      AS_NEEDED,
    ],
    ['1.5.1', 'Трехразовое питание', 'Three meals a day', 'ежедневно, 3 раза в сутки', { daily: 3 }],
    [
      '1.5.2',
      'Ознакомление с продуктами питания и обучение сервировке стола',
      'Lessons on food and on laying the table',
      '1 раз в 2 недели',
      { fortnight: 1 },
    ],
    // The change of linen is what can be counted; that linen is there every day is part of living space.
    [
      '1.6',
      'Предоставление мягкого инвентаря',
      'Bedding and towels',
      'ежедневно, замена мягкого инвентаря на чистый производится при необходимости, но не реже 1 раза в 7 дней',
      { week: 1 },
    ],
    ['1.7', 'Предоставление в пользование мебели', 'Use of furniture', 'ежедневно', { daily: 1 }],
    ['1.8', 'Предоставление транспорта', 'Transport', 'при необходимости', AS_NEEDED],
    [
      '1.9',
      'Личная гигиена, стирка, мелкий ремонт обуви и одежды',
      'Hygiene, laundry and small repairs',
      'ежедневно, по мере необходимости',
      { daily: 1 },
    ],
    [
      '1.10',
      'Обучение навыкам ухода за жилищем и предметами личной гигиены',
      'Home and self-care skills',
      'теоретические занятия - не реже 1 раза в месяц, практические занятия - ежедневно',
      { daily: 1, month: 1 },
    ],
    [
      '1.11.1',
      'Содействие в получении юридической помощи',
      'Help in getting legal aid',
      'консультативная помощь - 1 раз в месяц',
      { month: 1 },
    ],
    [
      '1.11.2',
      'Практическая и консультативная правовая помощь',
      'Practical and advisory legal help',
      'консультативная помощь - 1 раз в месяц практическая – по мере необходимости',
      { month: 1 },
    ],
  ],
  'social-environment': [
    [
      '2.1',
      'Определение и оценка наиболее развитых функций',
      'Assessment of the best developed functions',
      'при поступлении, далее - по мере необходимости в индивидуальном порядке, но не реже 1 раза в 2 месяца',
      { admission: 1, twoMonths: 1 },
    ],
    [
      '2.2',
      'Обучение навыкам ориентации и самостоятельного жизнеобеспечения',
      'Skills of orientation and independent living',
      'при необходимости',
      AS_NEEDED,
    ],
  ],
  pedagogical: [
    ['3.1', 'Социально-педагогическое консультирование', 'Pedagogical counselling', WEEKLY, { week: 1 }],
    [
      '3.2',
      'Социально-педагогическая диагностика и обследование личности',
      'Pedagogical diagnostics',
      WEEKLY,
      { week: 1 },
    ],
    ['3.3', 'Осуществление педагогической коррекции', 'Pedagogical correction', WEEKLY, { week: 1 }],
  ],
  psychological: [
    ['4.1', 'Психологическое консультирование', 'Psychological counselling', WEEKLY, { week: 1 }],
    [
      '4.2',
      'Психологическая диагностика',
      'Psychological diagnostics',
      'при поступлении; в дальнейшем по при необходимости, но не реже 1 раза в неделю',
      { admission: 1, week: 1 },
    ],
    ['4.3', 'Психологическая коррекция', 'Psychological correction', WEEKLY, { week: 1 }],
    ['4.4', 'Содействие в психотерапевтической помощи', 'Help in getting psychotherapy', MONTHLY, { month: 1 }],
    [
      '4.5',
      'Проведение социально-психологических тренингов',
      'Social and psychological trainings',
      MONTHLY,
      { month: 1 },
    ],
    ['4.6', 'Социально-психологический патронаж', 'Social and psychological patronage', WEEKLY, { week: 1 }],
    [
      '4.7',
      'Формирование навыков устойчивого отказа от употребления',
      'Skills of lasting refusal of drugs',
      WEEKLY,
      { week: 1 },
    ],
  ],
  sociocultural: [
    ['5.1', 'Организация досуга', 'Leisure', '1 раз в месяц', { month: 1 }],
    [
      '5.2',
      'Организация посещения родителями и близкими родственниками',
      'Visits of parents and close relatives',
      '1 раз в месяц',
      { month: 1 },
    ],
    [
      '5.3',
      'Обеспечение периодическими изданиями, создание библиотеки',
      'Periodicals and a library',
      'не реже 4 раз в месяц',
      { month: 4 },
    ],
  ],
  physical: [
    ['6.1', 'Беседы о сущности и содержании физкультуры', 'Talks on physical culture', '2 раза в месяц', { month: 2 }],
    [
      '6.2',
      'Контроль и оценка физического состояния',
      'Control of physical condition',
      'на 1 число каждого месяца пребывания в некоммерческой организации',
      { monthStart: 1 },
    ],
    ['6.3', 'Утренняя гигиеническая и оздоровительная гимнастика', 'Morning exercise', 'ежедневно', { daily: 1 }],
    // The monthly team games stand in the description of 6.4: «1 раз в месяц … командные спортивные соревнования».
    ['6.4', 'Занятия по различным видам спорта', 'Sports', 'не реже 1 раза в неделю', { week: 1, month: 1 }],
    ['6.5', 'Участие в физкультурно-спортивных мероприятиях', 'Sports events', 'не реже 1 раза в месяц', { month: 1 }],
  ],
  resocialisation: [
    ['7.1', 'Организация просветительской работы', 'Educational work', 'не реже 1 раза в неделю', { week: 1 }],
    ['7.2', 'Применение терапии занятости', 'Occupational therapy', '2 раза в неделю', { week: 2 }],
  ],
  vocational: [
    [
      '8.1',
      'Общеукрепляющая и восстановительная трудовая терапия',
      'Strengthening and restorative labour therapy',
      'ежедневно',
      { daily: 1 },
    ],
    [
      '8.2',
      'Оказание помощи в трудоустройстве',
      'Help in finding a job',
      '1 раз в месяц в течение двух последних месяцев реабилитации',
      { lastMonths: 1 },
    ],
    ['8.3', 'Организация производственной терапии', 'Production therapy', 'не менее 1 раза в месяц', { month: 1 }],
  ],
}

/** The 38 services of clause 2.2, in its order. Their full names and descriptions stand apart, in service-texts. */
export const services: readonly Service[] = (Object.keys(table) as ServiceKind[]).flatMap((kind) =>
  table[kind].map(([code, ru, en, volume, frequency]) => ({
    code,
    kind,
    title: { ru, en },
    volume,
    frequency,
    citation: order929(`2.2, table, ${code}`),
  })),
)

export const serviceByCode: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.code, service]))
