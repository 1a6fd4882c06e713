import { longDayText } from '~/platform/i18n/format'
import { insideQuotes } from '~/platform/paper/inside-quotes'
import { sealOf } from '../seal.server'
import { certificateOnPaper } from './certificate-on-paper'
import { codeOf } from './code-picture.server'
import { centred, gap, line, longStorageWidth, repeat, sideBySide, signature, templateOf } from './house-style.server'
import { ministryOf, ministrySpec } from './letter-fields.server'
import { NotReady, type PaperKind } from './paper-kind.server'

const small = { size: 20 }
const checkAddress = 'адрес_проверки'

/** Сертификат соответствия центра, from what was sealed when it was issued; its code leads to the page that answers. */
export const conformityCertificate: PaperKind = {
  id: 'conformity-certificate',
  title: { ru: 'Сертификат соответствия', en: 'Certificate of conformity' },
  series: 'conformity-certificate',
  subjectType: 'ConformityCertificate',
  hasOwnRoom: true,
  fields: [
    ministrySpec,
    {
      name: 'система',
      means: 'Одна строка, если в настройках названа система сертификации',
      rows: [{ name: 'система_номер', means: 'Система по её регистрационному номеру: «РОСС RU.B1207.04 ЖОНО»' }],
    },
    { name: 'сертификат_номер', means: 'Номер сертификата: «7-СС/2026»' },
    { name: 'держатель', means: 'Полное наименование организации' },
    { name: 'держатель_инн', means: 'ИНН организации' },
    { name: 'держатель_огрн', means: 'ОГРН организации' },
    { name: 'центр', means: 'Название центра' },
    { name: 'центр_адрес', means: 'Где находится центр' },
    { name: 'набор', means: 'Набор критериев с его редакцией' },
    { name: 'набор_критериев', means: 'Сколько критериев в наборе' },
    {
      name: 'оговорка',
      means: 'Одна строка, если в наборе есть критерии-заменители',
      rows: [{ name: 'заменителей', means: 'Сколько критериев набора — заменители' }],
    },
    { name: 'действует_с', means: 'Первый день действия' },
    { name: 'действует_по', means: 'Последний день действия' },
    { name: 'решение_номер', means: 'Номер решения о выдаче' },
    { name: 'решение_дата', means: 'День решения о выдаче' },
    { name: 'заключение_номер', means: 'Номер заключения' },
    { name: 'заключение_дата', means: 'День заключения' },
    { name: checkAddress, means: 'Адрес страницы, где сертификат проверяют; он же в коде на картинке' },
    { name: 'подписант_должность', means: 'Должность того, кто подписывает' },
    { name: 'подписант', means: 'Инициалы и фамилия того, кто подписывает' },
  ],

  standardTemplate: async () =>
    templateOf(
      [
        centred('{министерство}', { bold: true, size: 24 }),
        ...repeat('система', [
          centred('Система добровольной сертификации', small, { spacing: { before: 120 } }),
          centred('{система_номер}', small),
        ]),
        gap(36),
        centred('СЕРТИФИКАТ СООТВЕТСТВИЯ', { bold: true, size: 40 }),
        centred('№\u00a0{сертификат_номер}', { bold: true, size: 30 }, { spacing: { before: 60 } }),
        gap(24),
        centred('Выдан', small),
        centred('{держатель}', { bold: true, size: 28 }),
        centred('ИНН {держатель_инн}, ОГРН {держатель_огрн}', small, { spacing: { before: 60 } }),
        gap(18),
        centred('Реабилитационный центр', small),
        centred('«{центр}»', { bold: true, size: 30 }),
        centred('{центр_адрес}', small, { spacing: { before: 60 } }),
        gap(18),
        centred('соответствует набору «{набор}» (критериев: {набор_критериев}).'),
        ...repeat('оговорка', [
          centred(
            'Официальный текст {заменителей} критериев в наборе не введён: вместо них проверены указанные в наборе пункты приказа № 929.',
            small,
            { spacing: { before: 60 } },
          ),
        ]),
        gap(18),
        centred('Действует с {действует_с} по {действует_по}', { bold: true }),
        gap(12),
        centred('Решение от {решение_дата} №\u00a0{решение_номер}', small),
        centred('Заключение от {заключение_дата} №\u00a0{заключение_номер}', small),
        gap(30),
        sideBySide(
          [50, longStorageWidth - 50],
          [
            [await codeOf(checkAddress, 36)],
            [
              line('Проверить сертификат:', small),
              line(`{${checkAddress}}`, small),
              line('Действует ли он сегодня, отвечает эта страница.', small, { spacing: { before: 60 } }),
            ],
          ],
        ),
        ...signature(longStorageWidth),
      ],
      { title: 'Сертификат соответствия', isLongStored: true, hasPageNumbers: false },
    ),

  async gather(tx, subjectId) {
    const certificate = await tx.conformityCertificate.findUnique({
      where: { id: subjectId },
      include: { centre: { select: { organisationId: true } } },
    })
    if (!certificate) throw new NotReady('noSubject')
    if (certificate.seal !== sealOf(JSON.parse(certificate.factsJson) as Record<string, unknown>))
      throw new NotReady('sealBroken')
    const facts = certificateOnPaper.parse(JSON.parse(certificate.factsJson))
    const { holder, centre, set } = facts
    const day = (text: string) => longDayText(text, 'ru')
    return {
      title: `Сертификат соответствия № ${facts.number}`,
      organisationId: certificate.centre.organisationId,
      fields: {
        министерство: (await ministryOf(tx)).ministryName,
        система: facts.system ? [{ система_номер: facts.system }] : [],
        сертификат_номер: facts.number,
        держатель: holder.name,
        держатель_инн: holder.inn,
        держатель_огрн: holder.ogrn,
        центр: insideQuotes(centre.name),
        центр_адрес: [centre.municipality, centre.address].filter(Boolean).join(', '),
        набор: `${set.title}, редакция ${set.edition}`,
        набор_критериев: String(set.criteriaCount),
        оговорка: set.standInCount > 0 ? [{ заменителей: String(set.standInCount) }] : [],
        действует_с: day(facts.validFromOn),
        действует_по: day(facts.validUntilOn),
        решение_номер: facts.decision.number,
        решение_дата: day(facts.decision.decidedOn),
        заключение_номер: facts.report.number,
        заключение_дата: day(facts.report.signedOn),
        [checkAddress]: facts.checkAddress,
      },
    }
  },

  head: ({ signatoryName, signatoryPosition }) => ({
    подписант_должность: signatoryPosition,
    подписант: signatoryName,
  }),
}
