import { order929, type Citation } from '../acts'
import type { Wording } from '../wording'

export interface QualityCriterion {
  readonly title: Wording
  readonly quote: string
  /** How it is checked, in the words of the order. */
  readonly method: string
  /** What brings the points, as the engine takes it. */
  readonly metWhen: Wording
  readonly citation: Citation
}

/** The six specialised criteria of clause 2.4.4, in its order. */
export const qualityCriteria = {
  'charter-services': {
    title: { ru: 'Услуги соответствуют уставу', en: 'Services as in the charter' },
    quote:
      'Соответствие услуг, предоставленных наркозависимым лицам услугам, прописанным в уставе (учредительном документе) некоммерческой организации',
    method:
      'изучение устава (учредительного документа), проверка реквизитов документа, его регистрацию в установленном порядке и соответствие услуг',
    metWhen: {
      ru: 'Предоставленные услуги прописаны в зарегистрированном уставе',
      en: 'The services given stand in the registered charter',
    },
    citation: order929('2.4.4 (2), table, 1'),
  },
  contract: {
    title: { ru: 'Договор с клиентом без взимания платы', en: 'A contract free of charge' },
    quote:
      'Наличие договора между некоммерческой организацией и наркозависимым лицом (его представителем) о предоставлении услуг по реабилитации (за исключением медицинской) и ресоциализации без взимания платы',
    method: 'анализ договора',
    metWhen: {
      ru: 'Договор есть у каждого клиента, который сейчас в программе: если нет хотя бы одного — 0 баллов',
      en: 'Every client in the programme has one: a single one missing gives 0 points',
    },
    citation: order929('2.4.4 (2), table, 2'),
  },
  'staff-education': {
    title: { ru: 'Работники с профильным образованием', en: 'Staff with the education asked for' },
    quote:
      'Наличие в штате некоммерческой организации работников, имеющих высшее образование по специальностям, направлениям подготовки "Психология", "Социология" "Социология и социальная работа"',
    method:
      'проверка трудовых книжек, трудовых договоров и копий документов, подтверждающих профильное образование (дипломы о профильном образовании (профильной переподготовке)',
    metWhen: {
      ru: 'В штате есть хотя бы один работник с высшим образованием по любой из трёх специальностей',
      en: 'At least one member of staff has a degree in any of the three',
    },
    citation: order929('2.4.4 (2), table, 3'),
  },
  'medical-agreement': {
    title: { ru: 'Договор с наркологией и посещения', en: 'An agreement with a narcology organisation, and visits' },
    quote:
      'Наличие у некоммерческой организации договора с медицинской организацией, оказывающей медицинскую помощь по профилю "наркология" и других медицинских организаций в целях систематического медицинского контроля за состоянием здоровья наркозависимого лица',
    method:
      'проверка наличия договоров и фактов посещения некоммерческих организаций сотрудниками медицинских организаций',
    metWhen: {
      ru: 'Есть договор по профилю «наркология» и хотя бы одно записанное посещение',
      en: 'There is an agreement on narcology and at least one recorded visit',
    },
    citation: order929('2.4.4 (2), table, 4'),
  },
  programme: {
    title: { ru: 'Программа реабилитации организации', en: "The organisation's programme" },
    quote:
      'Наличие у некоммерческой организации программы реабилитации (за исключением медицинской) и ресоциализации наркозависимых лиц, которая содержит в том числе: описание услуг в соответствии с Порядком предоставления услуг',
    method: 'проверка документа',
    metWhen: {
      ru: 'Программа есть и описывает услуги, условия и сроки',
      en: 'There is a programme that describes services, conditions and terms',
    },
    citation: order929('2.4.4 (2), table, 5'),
  },
  'individual-approach': {
    title: { ru: 'Индивидуальная программа каждого клиента', en: 'A plan for each client' },
    quote:
      'Использование индивидуального подхода в процессе предоставления услуг в зависимости от категории проходящих реабилитацию лиц, которым оказывается помощь (по возрасту, полу, образованию, типу зависимости, тяжести, уровню социального функционирования)',
    method:
      'наличие индивидуальной программы реабилитации (за исключением медицинской) и ресоциализации на каждое наркозависимое лицо',
    metWhen: {
      ru: 'Программа есть у каждого клиента, у которого истекли два дня на её создание: если нет хотя бы у одного — 0 баллов',
      en: 'Every client past the two days for it has one: a single one missing gives 0 points',
    },
    citation: order929('2.4.4 (2), table, 6'),
  },
} as const satisfies Record<string, QualityCriterion>

export type CriterionId = keyof typeof qualityCriteria
export const criterionIds = Object.keys(qualityCriteria) as CriterionId[]
