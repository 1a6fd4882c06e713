import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { paperTones, type PaperStatus } from './states'

export function PaperTag({ status, isReturned }: { status: PaperStatus; isReturned?: boolean }) {
  const { t } = useTexts()
  return isReturned ? (
    <Tag tone="warn">{t('papers.returnedTag')}</Tag>
  ) : (
    <Tag tone={paperTones[status]}>{t(`papers.states.${status}`)}</Tag>
  )
}

/** «Требование № 34-Т от 02.03.2026», or what a draft is called. */
export function usePaperName() {
  const { t, day, pick } = useTexts()
  return (paper: { kind: { ru: string; en: string }; numberText: string | null; registeredOn: string | null }) =>
    paper.numberText && paper.registeredOn
      ? t('papers.page.numbered', {
          kind: pick(paper.kind),
          number: paper.numberText,
          day: day(paper.registeredOn),
        })
      : t('papers.page.draft', { kind: pick(paper.kind) })
}
