import { dayIn, timeZone } from '~/platform/clock.server'
import { longDayText, monthText } from '~/platform/i18n/format'
import { letter } from './letter.server'
import { headFields, letterFields, letterSpecs } from './letter-fields.server'
import { repeat, templateOf, text } from './house-style.server'
import { NotReady, type PaperKind } from './paper-kind.server'

/** Письмо о возврате акта с причинами, которые записаны при возврате. */
export const actReturn: PaperKind = {
  id: 'act-return',
  title: { ru: 'Возврат акта', en: 'Return of an act' },
  series: 'letter',
  subjectType: 'ServiceAct',
  fields: [
    ...letterSpecs,
    { name: 'месяц', means: 'Месяц акта: «март 2026 г.»' },
    { name: 'акт_номер', means: 'Номер акта за месяц: первый или исправленный' },
    { name: 'сдан', means: 'День, когда акт сдан' },
    { name: 'возвращён', means: 'День, когда акт возвращён' },
    { name: 'причины', means: 'Почему акт возвращён, по абзацам', rows: [{ name: 'причина', means: 'Одна причина' }] },
  ],

  standardTemplate: () =>
    templateOf(
      letter('О возврате акта за {месяц}', [
        text(
          'Акт о предоставлении услуг за {месяц} (№ {акт_номер} за этот месяц), сданный {сдан}, рассмотрен и {возвращён} возвращён на исправление. Организация: {организация}.',
        ),
        text('Причины возврата:', { keepNext: true }),
        ...repeat('причины', [text('–\u00a0{причина}')]),
        text('Исправьте акт и сдайте его снова. До приёма исправленного акта услуги за этот месяц не подтверждены.'),
      ]),
      { title: 'Возврат акта' },
    ),

  async gather(tx, subjectId, asked) {
    const act = await tx.serviceAct.findUnique({ where: { id: subjectId }, include: { organisation: true } })
    if (!act) throw new NotReady('noSubject')
    if (act.status !== 'returned' || !act.returnReason || !act.submittedAt || !act.assessedAt)
      throw new NotReady('notReturned')
    const zone = await timeZone()
    const month = monthText(act.month, 'ru')
    return {
      title: `О возврате акта за ${month}`,
      organisationId: act.organisationId,
      fields: {
        ...(await letterFields(tx, act.organisation, asked)),
        месяц: month,
        акт_номер: String(act.number),
        сдан: longDayText(dayIn(zone, act.submittedAt), 'ru'),
        возвращён: longDayText(dayIn(zone, act.assessedAt), 'ru'),
        причины: act.returnReason
          .split(/\r?\n/)
          .map((причина) => ({ причина: причина.replace(/^\s*[–—-]\s*/, '').trim() }))
          .filter(({ причина }) => причина !== ''),
      },
    }
  },

  head: headFields,
}
