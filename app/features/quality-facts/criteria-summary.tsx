import { qualityCriteria } from 'scoring/quality/criteria'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Knows } from './criteria/known'
import type { KnownCriterion } from './known-of-criteria'

/** For the organisation itself, in plain sentences: what is missing now. */
export function CriteriaSummary({ known }: { known: readonly KnownCriterion[] }) {
  const { t, pick } = useTexts()
  const titles = (knows: Knows): string =>
    known
      .filter((one) => one.knows === knows)
      .map(({ criterion }) => `«${pick(qualityCriteria[criterion].title)}»`)
      .join(', ')
  const [missing, unknown] = [titles('no'), titles('unknown')]
  return (
    <>
      <Say tone={missing ? 'warn' : 'good'}>
        {missing ? t('qualityFacts.criteria.missing', { list: missing }) : t('qualityFacts.criteria.all')}
      </Say>
      {unknown && <Say>{t('qualityFacts.criteria.unknown', { list: unknown })}</Say>}
    </>
  )
}
