/** Notices of certifications. */
export const certificationNotices = {
  kind: {
    certificationSubmitted: 'Самооценка центра передана на сертификацию',
    certificationReturned: 'Самооценка или заключение возвращены',
    certificationAssigned: 'Вы назначены экспертом',
    certificationVisit: 'Назначен выезд в центр',
    certificationReported: 'Заключение ждёт решения',
    certificationDecided: 'Решение о сертификации',
    certificationRemedied: 'Центр устранил несоответствия',
    certificateChanged: 'Решение о выданном сертификате соответствия',
    surveillanceFound: 'Несоответствия инспекционного контроля',
    surveillanceRemedied: 'Центр устранил несоответствие контроля',
    surveillanceProposed: 'Контроль предлагает решение о сертификате соответствия',
    appealFiled: 'Подана апелляция',
    appealAnswered: 'Ответ на апелляцию',
    appealUpheld: 'Апелляция удовлетворена',
  },
  title: {
    certificationSubmitted: 'Сертификация № {{number}}: самооценка передана',
    certificationReturned: 'Сертификация № {{number}}: возвращено на доработку',
    certificationAssigned: 'Вы назначены экспертом: сертификация № {{number}}',
    certificationVisit: 'Назначен день выезда: «{{centre}}»',
    certificationReported: 'Заключение по сертификации № {{number}} ждёт решения',
    certificationDecided: 'Решение по сертификации № {{number}}',
    certificationRemedied: 'Сертификация № {{number}}: несоответствия устранены',
    certificateChanged: 'Решение о сертификате соответствия центра «{{centre}}»',
    surveillanceFound: 'Инспекционный контроль: «{{centre}}»',
    surveillanceRemedied: 'Проверьте устранение: «{{centre}}»',
    surveillanceProposed: 'Нужно решение о сертификате соответствия: «{{centre}}»',
    appealFiled: 'Апелляция: сертификация № {{number}}',
    appealAnswered: 'Ответ на апелляцию: сертификация № {{number}}',
    appealUpheld: 'Апелляция удовлетворена: сертификация № {{number}}',
  },
  text: {
    certificationSubmitted: 'Центр «{{centre}}» оценил себя по сертификации № {{number}}. Назначьте экспертов.',
    certificationReturned:
      'Центр «{{centre}}», сертификация № {{number}}. Причина названа на странице сертификации. Исправьте и передайте снова.',
    certificationAssigned: 'Центр «{{centre}}», сертификация № {{number}}. Назначьте день выезда.',
    certificationVisit:
      'В центр «{{centre}}» приедут эксперты (сертификация № {{number}}). День выезда назван на странице.',
    certificationReported: 'Центр «{{centre}}», сертификация № {{number}}. Решает не тот, кто оценивал.',
    certificationDecided:
      'По центру «{{centre}}» принято решение (сертификация № {{number}}). Оно открыто на странице.',
    certificationRemedied: 'Центр «{{centre}}» сообщил, что сделал. Проверьте (сертификация № {{number}}).',
    certificateChanged:
      'Сертификат соответствия центра «{{centre}}» приостановлен, возобновлён или отозван (сертификация № {{number}}). Основание названо на странице.',
    surveillanceFound:
      'Контроль нашёл несоответствия в центре «{{centre}}» (сертификация № {{number}}). Представьте план улучшений.',
    surveillanceRemedied: 'Центр «{{centre}}» сообщил об устранении (сертификация № {{number}}). Проверьте.',
    surveillanceProposed:
      'По итогам контроля центра «{{centre}}» эксперты предлагают приостановить сертификат соответствия или назначить новый срок (сертификация № {{number}}).',
    appealFiled: 'Организация не согласна с решением о центре «{{centre}}» (сертификация № {{number}}). Ответьте.',
    appealAnswered: 'На апелляцию по центру «{{centre}}» дан ответ (сертификация № {{number}}).',
    appealUpheld: 'Апелляция по центру «{{centre}}» удовлетворена (сертификация № {{number}}). Примите новое решение.',
  },
}
