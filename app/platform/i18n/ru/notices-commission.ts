/** Notices of the commission. */
export const commissionNotices = {
  kind: {
    questionRaised: 'Вынесен вопрос на комиссию',
    questionAnswered: 'Организация ответила комиссии',
    hearingInvited: 'Вопрос об организации рассмотрит комиссия',
    questionDecided: 'Решение комиссии',
    meetingInvited: 'Приглашение на заседание комиссии',
    protocolSent: 'Протокол комиссии направлен в министерство',
  },
  title: {
    questionRaised: 'Вопрос № {{number}} ждёт заседания комиссии',
    questionAnswered: 'Ответ организации по вопросу № {{number}}',
    hearingInvited: 'Комиссия рассмотрит вопрос № {{number}} о вашей организации',
    questionDecided: 'Решение комиссии по вопросу № {{number}}',
    meetingInvited: 'Заседание комиссии № {{number}}: {{day}}',
    protocolSent: 'Протокол комиссии по вопросу № {{number}}',
  },
  text: {
    questionRaised: 'Вопрос касается организации {{organisation}}. Включите его в повестку заседания.',
    questionAnswered: 'Организация {{organisation}} ответила. Ответ стоит в деле комиссии.',
    hearingInvited:
      'Заседание назначено на {{day}}. Прочитайте материалы вопроса и ответьте комиссии: ответ будет в деле.',
    questionDecided: 'Протокол подписан {{day}}. Решение и что из него следует названы на странице вопроса.',
    meetingInvited: 'Прочитайте дела по вопросам повестки. Если вы связаны с организацией, заявите самоотвод.',
    protocolSent: 'Протокол по организации {{organisation}} подписан и направлен. Отметьте его получение.',
  },
}
