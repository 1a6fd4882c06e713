import type { Wording } from '../wording'

/** Who must act within a term, and to whom. */
export const parties = {
  organisation: { ru: 'некоммерческая организация', en: 'the organisation' },
  welfareOffice: { ru: 'ЦСЗН', en: 'the welfare office' },
  ministry: { ru: 'министерство (комитет)', en: 'the ministry' },
  client: { ru: 'клиент', en: 'the client' },
  employmentService: { ru: 'служба занятости', en: 'the employment service' },
  assessor: { ru: 'должностное лицо, которое оценивает', en: 'the assessing official' },
  commission: { ru: 'межведомственная комиссия', en: 'the commission' },
  preventionCentre: { ru: 'Центр профилактики наркомании', en: 'the addiction prevention centre' },
  centre: { ru: 'реабилитационный центр', en: 'the rehabilitation centre' },
  certificationBody: { ru: 'орган сертификации', en: 'the certification body' },
  workingGroup: { ru: 'рабочая группа', en: 'the working group' },
  districtExecutor: {
    ru: 'исполнитель региональной системы профилактики в районе',
    en: "the district's executor of the prevention system",
  },
  hospital: { ru: 'районная больница', en: 'the district hospital' },
  agreementParties: { ru: 'стороны соглашения', en: 'the parties to the agreement' },
  socialCentre: { ru: 'центр социального обслуживания', en: 'the social service centre' },
  resourceCentre: { ru: 'ресурсно-методический центр', en: 'the resource and method centre' },
} as const satisfies Record<string, Wording>
