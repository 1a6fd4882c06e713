import { useTexts } from '~/ui/texts'
import type { TextPart } from './compare-sets'

/** Two texts as one: what was taken out is struck through, what came is underlined, and both are said aloud. */
export function TextDifference({ parts }: { parts: readonly TextPart[] }) {
  const { t } = useTexts()
  return (
    <span lang="ru" className="whitespace-pre-line">
      {parts.map(({ text, kind }, index) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={index} className="diff">
            <span className="visually-hidden">
              {t(kind === 'added' ? 'criteria.comparison.wasAdded' : 'criteria.comparison.wasRemoved')}
            </span>
            {text}
            <span className="visually-hidden">{t('criteria.comparison.end')}</span>
          </Mark>
        )
      })}
    </span>
  )
}
