import { acts } from 'scoring/acts'
import { clauseReference } from 'scoring/methodology/clause-text'
import { missingKinds } from 'scoring/settlement/missing-kinds'
import { firstDayOf, lastDayOf, plainMonth } from 'scoring/plain-date'
import { longDayText, monthText } from '~/platform/i18n/format'
import type { Tx } from '~/platform/db/db.server'
import { withInitials } from '~/platform/paper/name-in-case'
import { storedRows } from '../../acts/stored-rows.server'
import { NotReady, type Asked, type PaperKind } from './paper-kind.server'
import { serviceActTemplate } from './service-act-template.server'
import { kindRows } from './service-rows'
import type { PaperFields } from './paper-kind'

/**
 * Акт о предоставлении услуг наркозависимому лицу (форма F-12): a page a client, printed for signature and not
 * registered. Surnames and initials only where the caller says that they may be seen.
 */
export const serviceAct: PaperKind = {
  id: 'service-act',
  title: { ru: 'Акт о предоставлении услуг', en: 'Act of services' },
  series: null,
  subjectType: 'ServiceAct',
  fields: [
    { name: 'организация', means: 'Полное наименование организации' },
    { name: 'руководитель', means: 'Фамилия и инициалы руководителя организации' },
    { name: 'месяц', means: 'Месяц акта: «март 2026 г.»' },
    { name: 'основание', means: 'Приказ и пункт, по которому составлен акт' },
    {
      name: 'акты',
      means: 'Акты по клиентам, каждый с новой страницы',
      rows: [
        { name: 'клиент', means: 'Фамилия, инициалы и код клиента или один код' },
        { name: 'договор_номер', means: 'Номер договора с клиентом' },
        { name: 'договор_дата', means: 'День договора' },
        { name: 'период_с', means: 'Первый день периода' },
        { name: 'период_по', means: 'Последний день периода' },
        {
          name: 'виды',
          means: 'Восемь видов услуг',
          rows: [
            { name: 'вид', means: 'Наименование вида' },
            { name: 'вид_итог', means: '«–», если услуг этого вида не было' },
            {
              name: 'услуги',
              means: 'Услуги вида, которые предоставлены',
              rows: [
                { name: 'услуга_номер', means: 'Номер услуги в пункте 2.2' },
                { name: 'услуга', means: 'Наименование услуги' },
                { name: 'количество', means: 'Сколько раз предоставлена' },
              ],
            },
          ],
        },
        {
          name: 'подписал',
          means: 'Одна строка, если подпись клиента уже отмечена',
          rows: [{ name: 'подпись_дата', means: 'День подписи' }],
        },
        {
          name: 'отказался',
          means: 'Одна строка, если отмечен отказ от подписи',
          rows: [{ name: 'свидетели', means: 'Два свидетеля отказа' }],
        },
      ],
    },
  ],
  standardTemplate: serviceActTemplate,

  async gather(tx, subjectId, asked) {
    const act = await tx.serviceAct.findUnique({ where: { id: subjectId }, include: { organisation: true } })
    if (!act) throw new NotReady('noSubject')
    const { headName, name } = act.organisation
    if (headName.trim() === '') throw new NotReady('noHead')
    const month = monthText(act.month, 'ru')
    return {
      title: `Акт о предоставлении услуг за ${month}`,
      organisationId: act.organisationId,
      fields: {
        организация: name,
        руководитель: withInitials(headName),
        месяц: month,
        основание: `${clauseReference(missingKinds.citation, 'ru')}, ${acts[missingKinds.citation.act].title.ru}`,
        акты: await clientActs(tx, act, asked),
      },
    }
  },

  head: () => ({}),
}

async function clientActs(tx: Tx, act: { id: string; month: string }, asked: Asked): Promise<PaperFields[]> {
  const rows = await storedRows(tx, act.id, asked.contractId)
  const contracts = await tx.serviceContract.findMany({
    where: { months: { some: { actId: act.id } }, ...(asked.contractId && { id: asked.contractId }) },
    include: { client: { select: { surname: true, givenName: true, patronymic: true } }, exit: true },
  })
  if (contracts.length === 0) throw new NotReady('noRows')
  const nameOf = ({ surname, givenName, patronymic }: (typeof contracts)[number]['client']) =>
    withInitials([surname, givenName, patronymic].filter(Boolean).join(' '))
  const label = (contract: (typeof contracts)[number]) =>
    asked.withNames ? `${nameOf(contract.client)}, код ${contract.code}` : `код ${contract.code}`
  const month = plainMonth(act.month)
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  return contracts
    .map((contract) => ({ contract, клиент: label(contract) }))
    .sort((a, b) => a.клиент.localeCompare(b.клиент, 'ru'))
    .map(({ contract, клиент }) => {
      const row = rows.get(contract.id)!
      const exitedOn = contract.exit?.exitedOn ?? last
      return {
        клиент,
        договор_номер: contract.number,
        договор_дата: longDayText(contract.signedOn, 'ru'),
        период_с: longDayText(contract.signedOn > first ? contract.signedOn : first, 'ru'),
        период_по: longDayText(exitedOn < last ? exitedOn : last, 'ru'),
        виды: kindRows(row.counts),
        подписал:
          row.signature === 'signed'
            ? [{ подпись_дата: row.signedOn ? longDayText(row.signedOn, 'ru') : 'день не указан' }]
            : [],
        отказался: row.signature === 'waived' ? [{ свидетели: witnessesOf(row.witnesses, asked) }] : [],
      }
    })
}

/** Witnesses are people too: their names go where the client's name may go. */
const witnessesOf = (names: string, { withNames }: Asked): string =>
  withNames && names.trim() !== '' ? names : 'указаны в подписанном акте'
