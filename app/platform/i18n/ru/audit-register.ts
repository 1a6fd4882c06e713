/** What the journal says of the register. */
export const registerEvents = {
  register: {
    changed: 'Изменена запись реестра',
    retracted: 'Изменение записи реестра отменено',
  },
  registerProposal: {
    proposed: 'Предложено изменить запись реестра',
    confirmed: 'Предложение об изменении записи реестра подтверждено',
    refused: 'В изменении записи реестра отказано',
    withdrawn: 'Предложение об изменении записи реестра отозвано',
  },
}
