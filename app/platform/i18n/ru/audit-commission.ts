/** Records of the commission, as the journal calls them. */
export const commissionSubjects = {
  CommissionMember: 'Член комиссии',
  CommissionQuestion: 'Вопрос комиссии',
  CommissionMeeting: 'Заседание комиссии',
  CommissionProtocol: 'Протокол комиссии',
}

/** What is done with them. */
export const commissionEvents = {
  commissionMember: {
    added: 'Внесён член комиссии',
    changed: 'Изменены сведения о члене комиссии',
    termEnded: 'Окончены полномочия члена комиссии',
    tieRecorded: 'Записана связь члена комиссии с организацией',
    tieEnded: 'Связь члена комиссии с организацией окончена',
  },
  commissionQuestion: {
    raised: 'Вынесен вопрос на комиссию',
    withdrawn: 'Вопрос комиссии снят',
    answered: 'Организация ответила по вопросу комиссии',
    caseRead: 'Скачано дело комиссии',
    answerFileRead: 'Открыт файл ответа организации комиссии',
  },
  commissionMeeting: {
    planned: 'Назначено заседание комиссии',
    changed: 'Изменены день, время или место заседания',
    cancelled: 'Заседание комиссии отменено',
    itemAdded: 'Вопрос внесён в повестку',
    itemTakenOff: 'Вопрос снят с повестки',
    itemWritten: 'Записан ход обсуждения вопроса',
    invited: 'Разосланы приглашения на заседание',
    attendance: 'Отмечено присутствие на заседании',
    opened: 'Заседание комиссии открыто',
    recused: 'Записан отвод члена комиссии',
    motionPut: 'Вопрос поставлен на голосование',
    motionWithdrawn: 'Предложение снято с голосования',
    voted: 'Подан голос члена комиссии',
    dissented: 'Записано особое мнение члена комиссии',
    voteClosed: 'Голосование по вопросу окончено',
    closed: 'Заседание комиссии окончено',
  },
  commissionProtocol: {
    drafted: 'Составлен проект протокола комиссии',
    sealed: 'Протокол комиссии закрыт для изменений и зарегистрирован',
    signed: 'Внесён подписанный протокол комиссии',
    sent: 'Протокол комиссии направлен в министерство',
    superseded: 'Начата новая редакция протокола комиссии',
    fileRead: 'Открыт файл протокола комиссии',
  },
}
