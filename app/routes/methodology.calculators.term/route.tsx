export { TermCalculator as default } from '~/features/methodology/calculators/term-calculator'
