/** What the journal says of carrying out a decision of the commission. */
export const exclusionEvents = {
  exclusion: {
    received: 'Отмечено получение протокола комиссии',
    receiptCorrected: 'Исправлен день получения протокола комиссии',
    ordered: 'Организация исключена из реестра приказом по протоколу комиссии',
    reinstated: 'Организация возвращена в реестр приказом по протоколу комиссии',
    orderCancelled: 'Приказ по протоколу комиссии отменён',
    published: 'Отмечена публикация исключения',
    publicationCorrected: 'Исправлены сведения о публикации исключения',
    clientPlanned: 'Записано, что будет с клиентом исключаемой организации',
    clientSettled: 'Решение о клиенте исключаемой организации исполнено',
  },
}
