/**
 * A small rule set of clause 2.4.8 for publicodes: an eighth of each month without all eight kinds, two penalties of the
 * year's end by bands, each capped by what is left. `scoring` computes the same from a case.
 */
export const MONTHS = 12

const month = (index: number) => ({
  [`subsidy ${index}`]: '0',
  [`kinds ${index}`]: '8',
  [`charge ${index}`]: {
    valeur: { variations: [{ si: `kinds ${index} < 8`, alors: `subsidy ${index} / 8` }, { sinon: 0 }] },
    arrondi: '2 décimales',
  },
})

const penalty = (part: string, edge: number, left: string) => ({
  [`reached ${part}`]: '0',
  [`share ${part}`]: `reached ${part} / completers * 100`,
  [`rate ${part}`]: {
    variations: [
      { si: `share ${part} <= 10`, alors: 0.01 },
      { si: `share ${part} <= ${edge}`, alors: 0.005 },
      { sinon: 0 },
    ],
  },
  [`full penalty ${part}`]: { valeur: `rate ${part} * subsidy`, arrondi: '2 décimales' },
  [`penalty ${part}`]: { valeur: `full penalty ${part}`, plafond: left },
})

const indexes = Array.from({ length: MONTHS }, (_, index) => index)

export const publicodesRules: Readonly<Record<string, unknown>> = {
  completers: '1',
  ...Object.assign({}, ...indexes.map(month)),
  subsidy: { somme: indexes.map((index) => `subsidy ${index}`) },
  charges: { somme: indexes.map((index) => `charge ${index}`) },
  headroom: 'subsidy - charges',
  ...penalty('groups', 70, 'headroom'),
  'headroom after groups': 'headroom - penalty groups',
  ...penalty('employment', 50, 'headroom after groups'),
  clawback: { somme: ['charges', 'penalty groups', 'penalty employment'] },
}
