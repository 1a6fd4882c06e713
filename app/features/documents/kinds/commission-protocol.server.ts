import { dayText, longDayText } from '~/platform/i18n/format'
import { sealOf } from '../seal.server'
import {
  centred,
  gap,
  line,
  longStorageWidth,
  repeat,
  sideBySide,
  subheading,
  templateOf,
  text,
} from './house-style.server'
import { headFields, headSpecs, ministryOf, ministrySpec } from './letter-fields.server'
import { NotReady, type PaperKind } from './paper-kind.server'
import { groundText, motionText, protocolOnPaper, resolution, type ProtocolOnPaper } from './protocol-on-paper'
import { protocolSpecs } from './protocol-specs'

/** Протокол заседания комиссии, from what was sealed: `subjectId` is the protocol. */
export const commissionProtocol: PaperKind = {
  id: 'commission-protocol',
  title: { ru: 'Протокол заседания комиссии', en: 'Protocol of the commission' },
  series: 'commission-protocol',
  subjectType: 'CommissionProtocol',
  hasOwnRoom: true,
  fields: [ministrySpec, ...headSpecs.filter(({ name }) => !name.startsWith('подписант')), ...protocolSpecs],

  standardTemplate: () =>
    templateOf(
      [
        centred('{министерство}', { bold: true, size: 24 }),
        centred('Межведомственная комиссия', { size: 24 }),
        gap(12),
        centred('ПРОТОКОЛ', { bold: true, size: 32 }),
        centred('заседания № {заседание_номер} за {заседание_год} год', { bold: true }),
        gap(8),
        sideBySide(
          [longStorageWidth / 2, longStorageWidth / 2],
          [
            [line('{заседание_дата}, {заседание_время}'), line('{заседание_место}', { size: 22 })],
            [line('№\u00a0{номер} от {дата}', {}, { alignment: 'right' })],
          ],
          'top',
        ),
        gap(6),
        ...repeat('замена', [
          text('Редакция {редакция}. Заменяет протокол № {прежний_номер} от {прежний_дата}. Причина: {замена_причина}'),
        ]),
        line('Председательствовал на заседании: {председатель}'),
        line('Секретарь: {секретарь}'),
        subheading('ПРИСУТСТВОВАЛИ'),
        ...repeat('присутствовали', [line('{член}{член_должность}{член_голос}')]),
        ...repeat('отсутствовали', [line('Отсутствует: {отсутствующий}{отсутствующий_причина}')]),
        text(
          'Голосующих членов комиссии: {голосующих}, присутствуют {присутствует}, для кворума нужно не менее {кворум_нужно}. {кворум_вывод} {правило}',
          { spacing: { before: 120, after: 100 } },
        ),
        subheading('ПОВЕСТКА'),
        ...repeat('повестка', [text('{пункт_номер}. {пункт_вопрос}')]),
        ...repeat('вопросы', [
          subheading('{вопрос_номер}. {вопрос}'),
          text('{вопрос_организация}, ИНН {вопрос_инн}. Основание: {вопрос_основание}.'),
          text('СЛУШАЛИ: {слушали}'),
          text('Ответ организации: {ответ}'),
          text('ВЫСТУПИЛИ: {выступили}'),
          ...repeat('отводы', [text('Отвод: {отвод_член} в голосовании не участвует. Причина: {отвод_причина}')]),
          ...repeat('голосование', [
            text('На голосование поставлено: {предложение}.'),
            text('Голосовали: «за» – {за}, «против» – {против}, «воздержались» – {воздержались}.'),
          ]),
          text('РЕШИЛИ: {решили}'),
          ...repeat('мнения', [text('Особое мнение ({мнение_член}): {мнение}')]),
        ]),
        gap(14),
        ...['Председательствующий', 'Секретарь'].map((who, index) =>
          sideBySide(
            [60, longStorageWidth - 115, 55],
            [
              [line(who, {}, { keepNext: index === 0, spacing: { before: 160 } })],
              [line('')],
              [line(index === 0 ? '{председатель}' : '{секретарь}', {}, { alignment: 'right', keepNext: index === 0 })],
            ],
          ),
        ),
      ],
      { title: 'Протокол заседания комиссии', isLongStored: true },
    ),

  async gather(tx, subjectId) {
    const protocol = await tx.commissionProtocol.findUnique({ where: { id: subjectId } })
    if (!protocol || protocol.seal === null) throw new NotReady('noSubject')
    const content = protocolOnPaper.parse(JSON.parse(protocol.contentJson))
    if (sealOf(content) !== protocol.seal) throw new NotReady('sealBroken')
    const { ministryName } = await ministryOf(tx)
    return {
      title: `Протокол заседания комиссии № ${content.meeting.number} от ${dayText(content.meeting.heldOn)}`,
      organisationId: null,
      fields: { министерство: ministryName, ...protocolFields(content) },
    }
  },

  head(head) {
    const { номер, дата } = headFields(head)
    return { номер: номер!, дата: дата! }
  },
}

const or = (typed: string, instead: string) => typed.trim() || instead

/** What a sealed protocol says, field by field; a draft is shown by the same. */
export function protocolFields(content: ProtocolOnPaper) {
  const { meeting, quorum, rules } = content
  return {
    заседание_номер: String(meeting.number),
    заседание_год: String(meeting.year),
    заседание_дата: longDayText(meeting.heldOn, 'ru'),
    заседание_время: meeting.startsAt,
    заседание_место: meeting.place,
    замена: content.supersedes
      ? [
          {
            редакция: String(content.edition),
            прежний_номер: content.supersedes.number,
            прежний_дата: dayText(content.supersedes.day),
            замена_причина: content.supersedes.reason,
          },
        ]
      : [],
    председатель: content.chair,
    секретарь: content.secretary,
    присутствовали: content.present.map(({ name, position, isVoting }) => ({
      член: name,
      член_должность: position && `, ${position}`,
      член_голос: isVoting ? '' : ' (без права голоса)',
    })),
    отсутствовали: content.absent.map(({ name, reason }) => ({
      отсутствующий: name,
      отсутствующий_причина: reason && `, причина: ${reason}`,
    })),
    голосующих: String(quorum.voting),
    присутствует: String(quorum.present),
    кворум_нужно: String(quorum.needed),
    кворум_вывод: quorum.present >= quorum.needed ? 'Кворум есть.' : 'Кворума нет.',
    правило: rules.act && `Порядок: ${rules.act}.`,
    повестка: content.items.map((item, index) => ({ пункт_номер: String(index + 1), пункт_вопрос: item.title })),
    вопросы: content.items.map(itemFields),
  }
}

const itemFields = (item: ProtocolOnPaper['items'][number], index: number) => ({
  вопрос_номер: String(index + 1),
  вопрос: item.title,
  вопрос_организация: item.organisationName,
  вопрос_инн: item.inn,
  вопрос_основание: groundText(item),
  слушали: [item.reporter, or(item.heard, 'материалы дела.')].filter(Boolean).join(': '),
  ответ: item.answer
    ? `${item.answer.text}${item.answer.withFile ? ' (с приложением)' : ''}`
    : 'организация ответа не представила.',
  выступили: or(item.spoke, 'желающих выступить не было.'),
  отводы: item.recusals.map(({ name, reason }) => ({ отвод_член: name, отвод_причина: reason })),
  голосование: item.vote
    ? [
        {
          предложение: motionText(item),
          за: String(item.vote.for),
          против: String(item.vote.against),
          воздержались: String(item.vote.abstain),
        },
      ]
    : [],
  решили: resolution(item),
  мнения: item.dissents.map(({ name, text: opinion }) => ({ мнение_член: name, мнение: opinion })),
})
