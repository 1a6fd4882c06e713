/** What a row of numbers adds to its numbers, so that a paper is known by its number alone. */
const marks: Readonly<Record<string, string>> = {
  letter: '-П',
  demand: '-Т',
  order: '-О',
  'register-edition': '-Р',
  'commission-invitation': '-ПЗ',
  'commission-protocol': '-ПК',
  incoming: '-В',
  'conformity-report': '-З',
  'conformity-certificate': '-СС',
  'certification-decision': '-РС',
  'quality-report': '-ОК',
}

/** «34-Т»: the number as it is printed and searched for. */
export const numberText = (series: string, number: number): string => `${number}${marks[series] ?? ''}`
