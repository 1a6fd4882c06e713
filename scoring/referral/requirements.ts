import { residentialCareCode } from '../parameters/requirement-values'
import type { PlainDate } from '../plain-date'
import type { Fact } from './decision'
import { requirement } from './requirement'

/** What the work of an organisation must be like, clauses 4.1 to 4.14 in their order. */
export const requirements = {
  premises: requirement({
    id: 'requirement-premises',
    clause: '4.1',
    quote:
      'Условия размещения некоммерческой организации, предоставляющей услуги наркозависимым лицам должны обеспечивать ее эффективную работу',
    title: { ru: 'Условия размещения', en: 'Premises fit for the work' },
    evidence: { ru: 'акт осмотра помещений', en: 'a record of the visit to the premises' },
  }),
  safety: requirement({
    id: 'requirement-safety',
    clause: '4.2',
    quote: 'соответствуют санитарно-гигиеническим нормам, правилам и требованиям пожарной безопасности',
    title: { ru: 'Санитарные нормы и пожарная безопасность', en: 'Sanitary norms and fire safety' },
    evidence: {
      ru: 'заключения Роспотребнадзора и пожарного надзора',
      en: 'conclusions of the sanitary and the fire inspectorates',
    },
  }),
  title: requirement({
    id: 'requirement-title',
    clause: '4.3',
    quote:
      'правоустанавливающие документы, подтверждающих право законного пользования занимаемым зданием, строением, помещением',
    title: { ru: 'Право на здание или помещение', en: 'Title to the building' },
    evidence: {
      ru: 'выписка о собственности, договор аренды или безвозмездного пользования',
      en: 'an extract of ownership, a lease or an agreement on free use',
    },
  }),
  education: requirement({
    id: 'requirement-education',
    clause: '4.4',
    quote: 'Наличие в штатной структуре работников, имеющих высшее образование по следующим специальностям',
    title: { ru: 'Работники с профильным образованием', en: 'Staff with the education asked for' },
    evidence: {
      ru: 'штатное расписание, дипломы по психологии, социологии или социальной работе',
      en: 'the staff list, degrees in psychology, sociology or social work',
    },
    taken: [
      {
        question: { ru: 'Нужны все три специальности?', en: 'Are all three fields needed?' },
        taken: {
          ru: 'Нет, хотя бы один работник с любой из них',
          en: 'No, at least one member of staff with any of them',
        },
        reason: {
          ru: 'Пункт перечисляет специальности, а не должности; так же читается критерий 3 пункта 2.4.4',
          en: 'The clause lists fields, not posts; criterion 3 of clause 2.4.4 reads the same',
        },
      },
    ],
  }),
  staffing: requirement({
    id: 'requirement-staffing',
    clause: '4.5',
    quote: 'Укомплектованность некоммерческой организации специалистами, обладающими знаниями и опытом',
    title: { ru: 'Укомплектованность специалистами', en: 'Enough specialists' },
    evidence: {
      ru: 'штатное расписание с занятыми ставками, трудовые книжки',
      en: 'the staff list with filled posts, work books',
    },
  }),
  duties: requirement({
    id: 'requirement-duties',
    clause: '4.6',
    quote:
      'Обязанности, права и ответственность специалистов должны быть четко распределены и изложены в их должностных инструкциях',
    title: { ru: 'Должностные инструкции', en: 'Job descriptions' },
    evidence: { ru: 'должностные инструкции, подписанные работниками', en: 'job descriptions signed by the staff' },
  }),
  training: requirement({
    id: 'requirement-training',
    clause: '4.6',
    quote:
      'Специалисты некоммерческой организации должны повышать свою квалификацию по программам дополнительного профессионального образования или иными способами',
    title: { ru: 'Повышение квалификации', en: 'Further training' },
    evidence: { ru: 'удостоверения о повышении квалификации', en: 'certificates of further training' },
  }),
  confidentiality: requirement({
    id: 'requirement-confidentiality',
    clause: '4.7',
    quote:
      'Руководителем некоммерческой организации принимаются меры по недопущению разглашения сотрудниками сведений личного характера о наркозависимых лицах',
    title: { ru: 'Личные сведения не разглашаются', en: 'Personal information is kept' },
    evidence: {
      ru: 'приказ руководителя, обязательства работников',
      en: "the head's order, undertakings of the staff",
    },
  }),
  information: requirement({
    id: 'requirement-information',
    clause: '4.8',
    quote:
      'некоммерческая организация доводит до наркозависимых лиц свое наименование и местонахождение любым способом, предусмотренным законодательством Российской Федерации, предоставляет по их требованию необходимую и достоверную информацию об оказываемых услугах',
    title: { ru: 'Информация об организации и услугах', en: 'Information on organisation and services' },
    evidence: { ru: 'стенд, сайт, памятка клиенту', en: 'the notice board, the site, a leaflet for clients' },
  }),
  dignity: requirement({
    id: 'requirement-dignity',
    clause: '4.9',
    quote:
      'Предоставление услуг наркозависимым лицам основывается на соблюдении прав человека и уважении достоинства личности, носит гуманный характер и не допускает унижения чести и достоинства человека',
    title: { ru: 'Права и достоинство клиента', en: "The client's rights and dignity" },
    evidence: {
      ru: 'правила внутреннего распорядка, отсутствие обоснованных жалоб',
      en: 'the house rules, no upheld complaints',
    },
  }),
  code: requirement({
    id: 'requirement-code',
    clause: '4.10',
    quote: 'осуществляется с обеспечением проживания в соответствии с кодом 87.90',
    title: { ru: 'Вид деятельности с проживанием', en: 'Residential care as an activity' },
    evidence: { ru: 'выписка из ЕГРЮЛ с кодом ОКВЭД', en: 'an extract of the state register with the OKVED code' },
    parameters: [residentialCareCode],
    taken: [
      {
        question: { ru: 'Должен ли код быть основным?', en: 'Must it be the main code?' },
        taken: { ru: 'Нет, достаточно дополнительного', en: 'No, an additional one will do' },
        reason: {
          ru: 'Пункт не говорит об основном виде деятельности',
          en: 'The clause does not speak of the main activity',
        },
      },
    ],
  }),
  statistics: requirement({
    id: 'requirement-statistics',
    clause: '4.11',
    quote:
      'Некоммерческая организация ведет статистический учет наркозависимых лиц, проходящих реабилитацию (за исключением медицинской) и ресоциализацию',
    title: { ru: 'Статистический учёт', en: 'Statistics' },
    evidence: { ru: 'журнал по форме Комитета', en: "the journal in the ministry's form" },
  }),
  religion: requirement({
    id: 'requirement-religion',
    clause: '4.12',
    quote: 'официально зарегистрированных в Российской Федерации религиозных организаций',
    title: { ru: 'Только зарегистрированные религиозные организации', en: 'Registered religious organisations only' },
    evidence: {
      ru: 'график посещений и сведения о регистрации религиозных организаций',
      en: 'the schedule of visits and the registration of the religious organisations',
    },
    taken: [
      {
        question: { ru: 'Обязана ли организация их приглашать?', en: 'Must they be invited?' },
        taken: {
          ru: 'Нет: если их не приглашают, требование выполнено',
          en: 'No: where none is invited the requirement is met',
        },
        reason: { ru: 'В тексте «при необходимости»', en: 'The text says: where necessary' },
      },
    ],
  }),
  narcology: requirement({
    id: 'requirement-narcology',
    clause: '4.13',
    quote:
      'Наличие у некоммерческой организации договора с медицинской организацией, оказывающей медицинскую помощь по профилю "наркология"',
    title: { ru: 'Договор по профилю «наркология»', en: 'An agreement on narcology' },
    evidence: {
      ru: 'действующий договор и лицензия медицинской организации',
      en: "the agreement in force and the hospital's licence",
    },
  }),
  prices: requirement({
    id: 'requirement-prices',
    clause: '4.14',
    quote:
      'Наличие у некоммерческой организации прейскуранта на услуги по реабилитации, утвержденного руководителем некоммерческой организации',
    title: { ru: 'Прейскурант', en: 'A price list' },
    evidence: { ru: 'прейскурант с приказом руководителя', en: "the price list with the head's order" },
    taken: [
      {
        question: { ru: 'Зачем прейскурант, если услуги бесплатны?', en: 'Why a price list if services are free?' },
        taken: {
          ru: 'По нему клиент платит в случаях пункта 3.8',
          en: 'It is what a client pays by in the cases of clause 3.8',
        },
        reason: {
          ru: 'Пункт 3.1 делает услуги бесплатными, пункт 3.8 — платными в пяти случаях',
          en: 'Clause 3.1 makes services free, clause 3.8 has them paid in five cases',
        },
      },
    ],
  }),
} as const

export type RequirementId = keyof typeof requirements

/** Whether residential care is among the activities of an organisation, main or additional. */
export const hasResidentialCareCode = (codes: readonly string[] | 'unknown', day: PlainDate): Fact =>
  codes === 'unknown' ? codes : codes.includes(residentialCareCode.on(day))
