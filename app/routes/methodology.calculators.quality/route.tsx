export { QualityCalculator as default } from '~/features/methodology/calculators/quality-calculator'
