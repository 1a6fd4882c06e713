/** «34-Т от 02.03.2026»: the name under which a registered paper is saved. */
export const fileNameOf = (paper: { numberText: string | null; registeredOn: string | null }): string =>
  `${(paper.numberText ?? '').replaceAll('/', '_')} от ${(paper.registeredOn ?? '').split('-').reverse().join('.')}`
