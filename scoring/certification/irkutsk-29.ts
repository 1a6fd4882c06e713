import { irkutskSystem, order929, type Citation } from '../acts'
import type { Wording } from '../wording'
import type { Criterion, CriterionSet } from './criterion-set'

/** A criterion with its text and where that text stands. */
export interface SourcedCriterion extends Criterion {
  readonly title: Wording
  /** The sentence of the source, in Russian. */
  readonly quote: string
  readonly citation: Citation
  /** The official text is not public: a clause of Order 929 stands in its place until the ministry enters it. */
  readonly standIn: boolean
}

const main = (id: string, ru: string, en: string, quote: string): SourcedCriterion => ({
  id,
  main: true,
  title: { ru, en },
  quote,
  citation: irkutskSystem('criteria'),
  standIn: false,
})

const standIn = (id: string, ru: string, en: string, clause: string, quote: string): SourcedCriterion => ({
  id,
  main: false,
  title: { ru, en },
  quote,
  citation: order929(clause),
  standIn: true,
})

interface SourcedCriterionSet extends CriterionSet {
  readonly criteria: readonly SourcedCriterion[]
}

/** The set that ships: the ten main criteria of the regional page, and nineteen stand-ins, each from a named clause. */
export const irkutsk29: SourcedCriterionSet = {
  id: 'irkutsk-29/1',
  criteria: [
    main(
      'fire-and-sanitary',
      'Пожарная и санитарная безопасность',
      'Fire and sanitary safety',
      'соответствие противопожарным, санитарно-гигиеническим нормам и правилам условий размещения',
    ),
    main(
      'charter',
      'Устав с целью и задачей реабилитации',
      'A charter with the purpose of rehabilitation',
      'наличие устава (Положения о центре), в котором прописаны цель и задача реабилитации и ресоциализации наркозависимых лиц',
    ),
    main(
      'written-contract',
      'Письменный договор с клиентом',
      'A written contract with the client',
      'наличие письменного договора между проходящим реабилитацию лицом и центром',
    ),
    main(
      'staff-and-experience',
      'Кадры и опыт',
      'Staff and experience',
      'кадровый потенциал реабилитационного центра, в том числе, наличие опыта участия в реабилитационной деятельности (не менее 1 года)',
    ),
    main(
      'material-base',
      'Материальная база по программе',
      'The material base that the programme needs',
      'материально-техническая обеспеченность в соответствии с программой социальной реабилитации и ресоциализации',
    ),
    main(
      'individual-support-no-violence',
      'Индивидуальная поддержка без насилия',
      'Individual support without violence',
      'социальная поддержка, индивидуальный подход в зависимости от категории проходящих реабилитацию лиц, отсутствие физического, психологического или духовного насилия',
    ),
    main(
      'open-about-faith',
      'Открытость о вероисповедании',
      'Openness about faith',
      'открытость информации о конфессиональной принадлежности реабилитационного центра или сотрудничестве с религиозными и общественными организациями',
    ),
    main('open-community', 'Открытость сообщества', 'An open community', 'открытость реабилитационного сообщества'),
    main(
      'statistics',
      'Статистический учёт',
      'Statistics',
      'ведение статистического учета лиц, проходящих реабилитацию',
    ),
    main(
      'work-by-education',
      'Труд по образованию',
      'Work by education',
      'трудоустройство с учетом уровня образования и квалификации реабилитанта',
    ),
    standIn(
      'premises-title',
      'Право на помещение',
      'Title to the premises',
      '4.3',
      'Некоммерческая организация имеет в наличии правоустанавливающие документы, подтверждающих право законного пользования занимаемым зданием, строением, помещением',
    ),
    standIn(
      'job-descriptions',
      'Должностные инструкции',
      'Job descriptions',
      '4.6',
      'Обязанности, права и ответственность специалистов должны быть четко распределены и изложены в их должностных инструкциях и других документах, регламентирующих их деятельность.',
    ),
    standIn(
      'qualification-courses',
      'Повышение квалификации',
      'Qualification courses',
      '4.6',
      'Специалисты некоммерческой организации должны повышать свою квалификацию по программам дополнительного профессионального образования или иными способами.',
    ),
    standIn(
      'confidentiality',
      'Неразглашение личных сведений',
      'Confidentiality',
      '4.7',
      'Руководителем некоммерческой организации принимаются меры по недопущению разглашения сотрудниками сведений личного характера о наркозависимых лицах',
    ),
    standIn(
      'service-information',
      'Сведения об услугах',
      'Information on services',
      '4.8',
      'информация, предоставляемая наркозависимому лицу, является достоверной и полной',
    ),
    standIn(
      'dignity',
      'Уважение достоинства',
      'Respect of dignity',
      '4.9',
      'Предоставление услуг наркозависимым лицам основывается на соблюдении прав человека и уважении достоинства личности, носит гуманный характер и не допускает унижения чести и достоинства человека.',
    ),
    standIn(
      'three-year-statistics',
      'Учёт в последующие три года',
      'Statistics of the three years after',
      '4.11',
      'Некоммерческая организация ведет статистический учет наркозависимых лиц, проходящих реабилитацию (за исключением медицинской) и ресоциализацию, в последующие 3 года',
    ),
    standIn(
      'registered-religion',
      'Только зарегистрированные религиозные организации',
      'Registered religious organisations only',
      '4.12',
      'Допущение некоммерческой организации к участию в мероприятиях по реабилитации (за исключением медицинской) и ресоциализации официально зарегистрированных в Российской Федерации религиозных организаций',
    ),
    standIn(
      'narcology-agreement',
      'Договор по профилю «наркология»',
      'An agreement on narcology',
      '4.13',
      'Наличие у некоммерческой организации договора с медицинской организацией, оказывающей медицинскую помощь по профилю "наркология"',
    ),
    standIn(
      'price-list',
      'Прейскурант',
      'A price list',
      '4.14',
      'Наличие у некоммерческой организации прейскуранта на услуги по реабилитации, утвержденного руководителем некоммерческой организации',
    ),
    standIn(
      'no-tax-arrears',
      'Нет долгов по налогам',
      'No tax arrears',
      '4.15',
      'Отсутствие у некоммерческой организации просроченной задолженности по налогам, сборам, страховым взносам, пеням, штрафам, процентам',
    ),
    standIn(
      'round-the-clock',
      'Круглосуточное пребывание',
      'Stay round the clock',
      '2.1',
      'Предоставление услуг наркозависимым лицам осуществляется при круглосуточном пребывании, с учетом их индивидуальных потребностей.',
    ),
    standIn(
      'accessible',
      'Доступность для инвалидов',
      'Accessible for disabled people',
      '2.5.1',
      'Предоставление услуг наркозависимым лицам осуществляется с учетом условий доступности предоставления услуг для инвалидов',
    ),
    standIn(
      'meals-and-menu',
      'Питание, расписание и меню',
      'Meals, timetable and menu',
      '2.2, table, 1.5',
      'Расписание подачи пищи утверждается руководителем некоммерческой организации.',
    ),
    standIn(
      'bedding-and-hygiene',
      'Постель и гигиена',
      'Bedding and hygiene',
      '2.2, table, 1.9',
      'Количество унитазов и раковин – не менее 1 на 6 человек соответственно, душевых точек – не менее 1 на 12 человек.',
    ),
    standIn(
      'organisation-programme',
      'Программа реабилитации',
      'A programme of rehabilitation',
      '2.4.4 (2), table, 5',
      'Наличие у некоммерческой организации программы реабилитации (за исключением медицинской) и ресоциализации наркозависимых лиц',
    ),
    standIn(
      'case-files',
      'Личные дела и описи',
      'Case files and inventories',
      '3.5 (5)',
      'на каждое наркозависимое лицо, которому предоставляются услуги, специалисты некоммерческой организации оформляют личное дело',
    ),
    standIn(
      'safety-briefing',
      'Инструктаж по безопасности',
      'A safety briefing',
      '2.8.1 (5)',
      'информировать наркозависимые лица о правилах техники безопасности, пожарной безопасности, эксплуатации предоставляемых приборов и оборудования',
    ),
    standIn(
      'visits-allowed',
      'Посещения в дневное время',
      'Visits in the daytime',
      '2.6.1 (7)',
      'посещение законными представителями, адвокатами, нотариусами, представителями общественных и (или) иных организаций, священнослужителями, а также родственниками и другими лицами в дневное время',
    ),
  ],
}

/** The editions of sets that an assessment can name by their id. */
export const criterionSets: ReadonlyMap<string, CriterionSet> = new Map([[irkutsk29.id, irkutsk29]])
