import { requirement } from './requirement'

/** Duties towards clients that a visit checks: clauses 2.1 to 2.8.1, beside the requirements of section 4. */
export const centreDuties = {
  roundTheClock: requirement({
    id: 'duty-round-the-clock',
    clause: '2.1',
    quote:
      'Предоставление услуг наркозависимым лицам осуществляется при круглосуточном пребывании, с учетом их индивидуальных потребностей',
    title: { ru: 'Круглосуточное пребывание', en: 'Round-the-clock stay' },
    evidence: { ru: 'график дежурств', en: 'the rota of duty' },
  }),
  accessible: requirement({
    id: 'duty-accessible',
    clause: '2.5.1',
    quote:
      'Предоставление услуг наркозависимым лицам осуществляется с учетом условий доступности предоставления услуг для инвалидов',
    title: { ru: 'Доступность для инвалидов', en: 'Access for people with disabilities' },
    evidence: { ru: 'паспорт доступности, осмотр', en: 'the access certificate, a visit' },
  }),
  visits: requirement({
    id: 'duty-visits',
    clause: '2.6.1 (7)',
    quote:
      'посещение законными представителями, адвокатами, нотариусами, представителями общественных и (или) иных организаций, священнослужителями, а также родственниками и другими лицами в дневное время',
    title: { ru: 'Посещения в дневное время', en: 'Visits in the daytime' },
    evidence: { ru: 'правила внутреннего распорядка, журнал посещений', en: 'the house rules, the journal of visits' },
  }),
  papersShown: requirement({
    id: 'duty-papers-shown',
    clause: '2.8.1 (3)',
    quote:
      'обеспечить ознакомление наркозависимых лиц (их представителей) с правоустанавливающими документами, на основании которых некоммерческая организация осуществляет свою деятельность и предоставляет услуги',
    title: { ru: 'Клиенты знакомы с документами организации', en: "Clients know the organisation's papers" },
    evidence: { ru: 'подписи клиентов об ознакомлении', en: "the clients' signatures" },
  }),
  belongings: requirement({
    id: 'duty-belongings',
    clause: '2.8.1 (4)',
    quote: 'обеспечить сохранность личных вещей и ценностей наркозависимых лиц',
    title: { ru: 'Вещи и ценности сохранны', en: 'Belongings are safe' },
    evidence: { ru: 'описи ценностей, сейф', en: 'the inventories of valuables, the safe' },
  }),
  briefing: requirement({
    id: 'duty-briefing',
    clause: '2.8.1 (5)',
    quote:
      'информировать наркозависимые лица о правилах техники безопасности, пожарной безопасности, эксплуатации предоставляемых приборов и оборудования',
    title: { ru: 'Инструктаж по безопасности', en: 'Briefing on safety' },
    evidence: { ru: 'журнал инструктажа', en: 'the journal of briefings' },
  }),
  sanitary: requirement({
    id: 'duty-sanitary',
    clause: '2.8.1 (6)',
    quote: 'обеспечить наркозависимым лицам условия пребывания, соответствующие санитарно-гигиеническим требованиям',
    title: { ru: 'Санитарные условия пребывания', en: 'Sanitary conditions of the stay' },
    evidence: { ru: 'осмотр, нормы пункта 2.2', en: 'a visit, the norms of clause 2.2' },
  }),
  firstExamination: requirement({
    id: 'duty-first-examination',
    clause: '2.8.1 (8)',
    quote:
      'при приеме и размещении в обязательном порядке организовать проведение первичного осмотра наркозависимого лица',
    title: { ru: 'Первичный осмотр при приёме', en: 'The first examination' },
    evidence: { ru: 'данные осмотра в личных делах', en: 'the records in the case files' },
  }),
} as const

export type CentreDutyId = keyof typeof centreDuties
