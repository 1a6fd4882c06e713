/** Notices of quality assessments. */
export const qualityNotices = {
  kind: {
    qualityPlanned: 'План оценок качества вашей организации',
    qualityAssigned: 'Вам назначена оценка качества',
    qualityToConfirm: 'Оценка качества ждёт подтверждения',
    qualityReturned: 'Оценка качества возвращена вам',
    qualityConfirmed: 'Справка об оценке качества',
    qualityAnswered: 'Организация ответила на справку об оценке',
    qualityRaised: 'Вопрос о качестве услуг передан комиссии',
  },
  title: {
    qualityPlanned: 'План оценок качества на {{year}} год',
    qualityAssigned: 'Вам назначена оценка качества: {{organisation}}',
    qualityToConfirm: 'Подтвердите оценку качества: {{organisation}}',
    qualityReturned: 'Оценка качества возвращена: {{organisation}}',
    qualityConfirmed: 'Справка об оценке качества за {{year}} год',
    qualityAnswered: 'Ответ на справку об оценке качества: {{organisation}}',
    qualityRaised: 'Качество услуг за {{year}} год: вопрос передан комиссии',
  },
  text: {
    qualityPlanned:
      'На {{year}} год запланированы оценки качества услуг {{organisation}}. Дни названы на странице года.',
    qualityAssigned:
      'Организация {{organisation}}, {{year}} год. Проведите визит и поставьте баллы по шести критериям.',
    qualityToConfirm:
      'Специалист оценил {{organisation}} ({{year}} год). Подтверждает другой человек: проверьте и подтвердите или верните.',
    qualityReturned:
      'Организация {{organisation}}, {{year}} год. Причина названа на странице оценки. Исправьте и передайте снова.',
    qualityConfirmed:
      'Оценка качества услуг {{organisation}} за {{year}} год подтверждена. Прочитайте справку; на неё можно ответить.',
    qualityAnswered: 'Организация {{organisation}} ответила на справку об оценке качества за {{year}} год.',
    qualityRaised:
      'Средний балл оценок {{organisation}} за {{year}} год ниже порога. Перед межведомственной комиссией поставлен вопрос об исключении из реестра (п. 2.4.5).',
  },
}
