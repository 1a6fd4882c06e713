import { Say } from './tag'
import { useTexts } from './texts'

/** Why a form was not accepted, above it; nothing where the problems stand at their fields. */
export function Refusal({ say }: { say: string | null | undefined }) {
  const { t } = useTexts()
  return say ? (
    <Say tone="bad" role="alert">
      {t(say as 'common.form.stale')}
    </Say>
  ) : null
}
