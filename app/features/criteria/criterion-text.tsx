import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { SetCriterion } from './set-in-force.read.server'

/** The name of a criterion and whether the source calls it main. */
export function CriterionName({ criterion }: { criterion: SetCriterion }) {
  const { t, pick } = useTexts()
  return (
    <>
      <b>{pick(criterion.title)}</b>
      {criterion.main && (
        <>
          {' '}
          <Tag>{t('criteria.main')}</Tag>
        </>
      )}
    </>
  )
}

/** The sentence of its source, as it stands there. */
export const CriterionQuote = ({ text }: { text: string }) => (
  <div lang="ru" className="whitespace-pre-line">
    {text}
  </div>
)

/**
 * Where the sentence stands; of a stand-in in words, that it is one.
 * @param ofSet where the text of the whole set comes from: what every row shares is not said in every row
 */
export function CriterionSource({ criterion, ofSet }: { criterion: SetCriterion; ofSet?: string }) {
  const { t } = useTexts()
  const { source, standIn } = criterion
  if (standIn) return <>{t('criteria.standIn', { source })}</>
  const clause = ofSet && source.startsWith(`${ofSet}, `) ? source.slice(ofSet.length + 2) : null
  return clause === null ? <span lang="ru">{source}</span> : <>{t('criteria.sourceOfSet', { clause })}</>
}

export function CriterionMethod({ method }: { method: string }) {
  const { t } = useTexts()
  return method ? <span lang="ru">{method}</span> : <span className="muted">{t('criteria.noMethod')}</span>
}
