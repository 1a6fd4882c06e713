import { dayText, longDayText } from '~/platform/i18n/format'
import { nameInCase, withInitials } from '~/platform/paper/name-in-case'
import { centred, gap, heading, line, repeat, sideBySide, signature, templateOf, text } from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { inCase } from './name-forms.server'
import { NotReady, type PaperKind } from './paper-kind.server'
import { groundText } from './protocol-on-paper'

/** Приглашение на заседание комиссии, one to each member: `subjectId` is the member's place at the meeting. */
export const commissionInvitation: PaperKind = {
  id: 'commission-invitation',
  title: { ru: 'Приглашение на заседание комиссии', en: 'Invitation to a meeting of the commission' },
  series: 'commission-invitation',
  subjectType: 'MeetingAttendance',
  hasOwnRoom: true,
  fields: [
    ministrySpec,
    { name: 'министерство_связь', means: 'Телефон и электронная почта министерства' },
    ...headSpecs,
    { name: 'адресат', means: 'Фамилия и инициалы члена комиссии в дательном падеже' },
    { name: 'адресат_должность', means: 'Должность и орган члена комиссии' },
    { name: 'заседание_номер', means: 'Какое по счёту заседание за год' },
    { name: 'заседание_дата', means: 'День заседания' },
    { name: 'заседание_время', means: 'Время начала' },
    { name: 'заседание_место', means: 'Место заседания' },
    {
      name: 'повестка',
      means: 'Пункты повестки',
      rows: [
        { name: 'пункт_номер', means: 'Номер пункта' },
        { name: 'пункт_вопрос', means: 'Вопрос' },
        { name: 'пункт_организация', means: 'Организация, о которой вопрос' },
        { name: 'пункт_основание', means: 'Основание, по которому вынесен вопрос' },
      ],
    },
  ],

  standardTemplate: () =>
    templateOf(
      [
        sideBySide(
          [86, 14, 80],
          [
            [
              centred('{министерство}', { bold: true, size: 24 }),
              centred('Межведомственная комиссия', { size: 22 }, { spacing: { before: 60 } }),
              centred('{министерство_связь}', { size: 20 }),
              centred('{дата} №\u00a0{номер}', {}, { spacing: { before: 240 } }),
            ],
            [line('')],
            [
              line('Члену межведомственной комиссии'),
              line('{адресат}', {}, { spacing: { before: 100 } }),
              line('{адресат_должность}', { size: 22 }),
            ],
          ],
          'top',
        ),
        gap(18),
        heading('Приглашение на заседание комиссии'),
        text(
          'Приглашаем Вас на заседание межведомственной комиссии № {заседание_номер}, которое состоится {заседание_дата} в {заседание_время}. Место: {заседание_место}.',
        ),
        text('Повестка заседания:', { keepNext: true }),
        ...repeat('повестка', [
          text('{пункт_номер}. {пункт_вопрос} ({пункт_организация}). Основание: {пункт_основание}.'),
        ]),
        text('Дела по вопросам повестки открыты в портале. Если портал Вам недоступен, их передаст секретарь.'),
        text(
          'Если Вы связаны с одной из этих организаций, сообщите об этом до голосования: в решении по ней Вы не участвуете.',
        ),
        ...signature(),
      ],
      { title: 'Приглашение на заседание комиссии' },
    ),

  async gather(tx, subjectId) {
    const attendance = await tx.meetingAttendance.findUnique({
      where: { id: subjectId },
      include: {
        member: true,
        meeting: {
          include: {
            items: { include: { question: { include: { organisation: true } } }, orderBy: { position: 'asc' } },
          },
        },
      },
    })
    if (!attendance) throw new NotReady('noSubject')
    const { member, meeting } = attendance
    if (meeting.items.length === 0) throw new NotReady('noRows')
    const { ministryName, phone, email } = await ministryOf(tx)
    return {
      title: `Приглашение на заседание комиссии ${dayText(meeting.plannedOn)}`,
      organisationId: null,
      fields: {
        министерство: ministryName,
        министерство_связь: [`тел.\u00a0${phone.replaceAll(' ', '\u00a0')}`, email].filter(Boolean).join(', '),
        адресат: withInitials(await inCase(tx, member.fullName.trim(), 'dative', nameInCase)),
        адресат_должность: member.position,
        заседание_номер: String(meeting.number),
        заседание_дата: longDayText(meeting.plannedOn, 'ru'),
        заседание_время: meeting.startsAt,
        заседание_место: meeting.place,
        повестка: meeting.items.map(({ question }, index) => ({
          пункт_номер: String(index + 1),
          пункт_вопрос: question.title,
          пункт_организация: question.organisation.shortName,
          пункт_основание: groundText(question),
        })),
      },
    }
  },

  head: headFields,
}
