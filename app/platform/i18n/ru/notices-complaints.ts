/** Notices of complaints. */
export const complaintNotices = {
  kind: {
    complaintAssigned: 'Вам поручено рассмотреть жалобу',
    complaintAsked: 'Запрошено объяснение по жалобе',
    complaintExplained: 'Организация объяснила по жалобе',
    complaintDecided: 'Решение по жалобе',
  },
  title: {
    complaintAssigned: 'Рассмотрите жалобу № {{number}}',
    complaintAsked: 'Дайте объяснение по жалобе № {{number}}',
    complaintExplained: 'Объяснение по жалобе № {{number}}',
    complaintDecided: 'Решение по жалобе № {{number}}',
  },
  text: {
    complaintAssigned: 'Жалоба касается организации {{organisation}}. Она среди ваших задач.',
    complaintAsked: 'Министерство просит объяснить, как было дело. Прочитайте жалобу и ответьте на её странице.',
    complaintExplained: 'Организация {{organisation}} объяснила. Прочитайте объяснение и примите решение.',
    complaintDecided: 'Решение и кто его принял названы на странице жалобы.',
  },
}
