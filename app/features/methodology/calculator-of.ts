/** The calculator in which a chapter's rules can be tried. */
const calculators = {
  settlement: 'settlement',
  quality: 'quality',
  certification: 'certification',
  deadlines: 'term',
} as const

export const calculatorNames = Object.values(calculators)
export type CalculatorName = (typeof calculators)[keyof typeof calculators]

export const calculatorOf = (chapterId: string): CalculatorName | null =>
  chapterId in calculators ? calculators[chapterId as keyof typeof calculators] : null
