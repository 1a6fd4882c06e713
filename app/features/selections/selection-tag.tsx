import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { selectionTones, type SelectionStatus } from './states'
import type { Word } from './weigh'

export function SelectionTag({ status }: { status: SelectionStatus }) {
  const { t } = useTexts()
  return <Tag tone={selectionTones[status]}>{t(`selections.states.${status}`)}</Tag>
}

const tones: Record<Word, Tone> = { yes: 'good', no: 'bad', unknown: 'plain' }

/** «Выполнено», «Не выполнено», «Не установлено»; nothing where nobody looked yet. */
export function FoundTag({ found }: { found: Word | null }) {
  const { t } = useTexts()
  return found === null ? (
    <span className="muted">{t('selections.notLooked')}</span>
  ) : (
    <Tag tone={tones[found]}>{t(`selections.found.${found}`)}</Tag>
  )
}

/** «Заявление № 4», or a draft. */
export function useSelectionName() {
  const { t } = useTexts()
  return (number: number | null) => (number === null ? t('selections.draftName') : t('selections.numbered', { number }))
}
