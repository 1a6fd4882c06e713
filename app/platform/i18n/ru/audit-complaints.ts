/** What the journal says of complaints. */
export const complaintEvents = {
  complaint: {
    received: 'Записана жалоба',
    assigned: 'Назначен рассматривающий жалобу',
    asked: 'У организации запрошено объяснение по жалобе',
    explained: 'Организация дала объяснение по жалобе',
    fileAdded: 'К жалобе приложен файл',
    fileRead: 'Открыт файл жалобы',
    upheld: 'Жалоба признана обоснованной',
    dismissed: 'Жалоба признана необоснованной',
    solved: 'Записано, как решена жалоба',
    withdrawn: 'Жалоба отозвана',
    applicantOpened: 'Открыто имя заявителя жалобы',
    applicantsExported: 'Список жалоб с заявителями выгружен в файл',
  },
}
