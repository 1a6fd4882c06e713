import { order929 } from '../acts'
import { fraction } from '../fraction'
import { sum, type Kopecks } from '../money'
import { yearOf } from '../plain-date'
import type { SettlementReadingId } from '../readings'
import type { Rule } from '../rule'
import type { ExitLine } from './settlement'
import type { SettlementClient } from './settlement-case'

export const leftWithoutValidReason: Rule = {
  id: 'left-without-valid-reason',
  citation: order929('2.4.8, table, 2.1'),
  quote:
    'возвращение субсидии в областной бюджет в размере 100% предоставленной некоммерческой организации в целях возмещения затрат за предоставленные услуги наркозависимому лицу, прекратившему социальную реабилитацию, без уважительных причин',
  title: { ru: 'Выбытие без уважительной причины', en: 'Left without a valid reason' },
  does: {
    ru: 'Возвращается вся субсидия, предоставленная за клиента до конца года, включая прошлые годы, за вычетом возвращённого раньше. Строка заменяет для него проверку 8 видов услуг. Причина вне закрытого перечня и не подтверждённая причина ничего не стоят, пока их не решило должностное лицо.',
    en: 'The whole subsidy for the client up to the end of the year comes back, earlier years included, less what was returned before. It replaces the check of eight kinds. A reason outside the closed list, or one not confirmed, costs nothing until an official decides.',
  },
  parameters: [],
  readings: ['unconfirmed-reason'],
  taken: [
    {
      question: {
        ru: 'Что возвращается, если за клиента уже возвращали 1/8?',
        en: 'What if an eighth was returned for the client before?',
      },
      taken: { ru: '100% — это предел: возвращённое вычитается', en: '100% is a cap: what was returned is subtracted' },
      reason: {
        ru: 'Вернуть больше предоставленного нельзя: в тексте «100% предоставленной»',
        en: 'No more than was provided can come back: the text says 100% of what was provided',
      },
    },
    {
      question: {
        ru: 'Что с 1/8 прежнего года, которую потребовали, но ещё не вернули?',
        en: 'What of an eighth of an earlier year that was demanded and has not come back?',
      },
      taken: {
        ru: 'Она входит в 100% и второй раз не требуется: в сверке на неё уменьшается начисленное',
        en: 'It is within the 100% and is not demanded twice: the reconciliation takes it off what is due',
      },
      reason: {
        ru: 'Вместе с ней вернулось бы больше «100% предоставленной»',
        en: 'With it more than “100% of what was provided” would come back',
      },
    },
    {
      question: {
        ru: 'Есть ли порог у доли находящихся в программе?',
        en: 'Has the share of those who stay a threshold?',
      },
      taken: {
        ru: 'Порога нет: доля показывается, санкция — за каждого выбывшего',
        en: 'None: the share is shown, the sanction is for each person who left',
      },
      reason: {
        ru: 'Строка 2.1 порога не называет, а мера ответственности в ней — за конкретное лицо',
        en: 'Row 2.1 names none, and its sanction is for a single person',
      },
    },
  ],
}

const WHOLE = fraction(1n, 1n)

/** The whole subsidy for the client up to the end of the year, earlier years included, less what came back before. */
export function chargeExit(client: SettlementClient, year: number, readings: readonly SettlementReadingId[]): ExitLine {
  const base: Kopecks = sum(client.months.filter(({ month }) => yearOf(month) <= year).map(({ subsidy }) => subsidy))
  const { returned } = client
  const amount = base > returned ? base - returned : 0n
  return { rule: 'left-without-valid-reason', base, rate: WHOLE, returned, amount, readings }
}
