import { displayKopecks } from '../money'
import { printable } from '../printable'
import type { Rule } from '../rule'
import { displayMonth } from '../settlement/explain'
import { outcomeEmployment } from '../settlement/outcome-employment'
import { outcomeGroups } from '../settlement/outcome-groups'
import { remission } from '../settlement/remission'
import { bandNames } from '../settlement/statement-text'
import type { Lang, Wording } from '../wording'
import type { Margins, PointsShift } from './margins'
import type { BandShift } from './margins-bands'
import type { OutcomeShift } from './margins-outcome'
import type { QualityMargin } from './margins-quality'
import { displaySigned } from './signed'

const words = {
  short: { ru: 'не хватает месяцев со справкой о группах', en: 'months without a statement on groups' },
  late: { ru: 'поставлен на учёт позже срока, дней', en: 'registered after the window, days' },
  kinds: { ru: 'не все виды услуг', en: 'not all kinds of services' },
  more: { ru: 'чел. больше', en: 'people more' },
  fewer: { ru: 'чел. меньше', en: 'people fewer' },
  points: { ru: 'баллов', en: 'points' },
  enough: { ru: 'До порога баллов хватает', en: 'The points reach the threshold' },
  lacking: { ru: 'До порога не хватает баллов', en: 'Points missing to the threshold' },
  criteria: { ru: 'это выполненных критериев', en: 'criteria more to be met' },
  never: { ru: 'и все критерии не дали бы столько', en: 'not even all criteria would give them' },
} as const satisfies Record<string, Wording>

/** What would have changed today's outcome, a line each. */
export function marginLines({ groups, employment, remission: stable, missingKinds }: Margins, lang: Lang): string[] {
  return [
    ...shiftLines(outcomeGroups, groups, outcomeEnd, lang),
    ...groups.short.map(({ client, months }) => `${printable(client)}: ${words.short[lang]}: ${months}`),
    ...shiftLines(outcomeEmployment, employment, outcomeEnd, lang),
    ...employment.late.map(({ client, days }) => `${printable(client)}: ${words.late[lang]}: ${days}`),
    ...shiftLines(remission, stable, pointsEnd, lang),
    ...missingKinds.map(
      ({ client, month, amount }) =>
        `${printable(client)}, ${displayMonth(month, lang)}: ${words.kinds[lang]}, ${displayKopecks(amount, lang)} ₽`,
    ),
  ]
}

const outcomeEnd = ({ difference }: OutcomeShift, lang: Lang): string => `${displaySigned(difference, lang)} ₽`
const pointsEnd = ({ points }: PointsShift, lang: Lang): string => `${words.points[lang]}: ${points}`

function shiftLines<Shift extends BandShift>(
  { title }: Rule,
  margin: { readonly more: Shift | null; readonly fewer: Shift | null },
  end: (shift: Shift, lang: Lang) => string,
  lang: Lang,
): string[] {
  return (['more', 'fewer'] as const).flatMap((direction) => {
    const shift = margin[direction]
    if (!shift) return []
    const { people, band } = shift
    return `${title[lang]}: ${people} ${words[direction][lang]}: ${bandNames[band][lang]}, ${end(shift, lang)}`
  })
}

export function qualityMarginText({ points, criteria }: QualityMargin, lang: Lang): string {
  if (points === 0) return words.enough[lang]
  const met = criteria === null ? words.never[lang] : `${words.criteria[lang]}: ${criteria}`
  return `${words.lacking[lang]}: ${points}; ${met}`
}
