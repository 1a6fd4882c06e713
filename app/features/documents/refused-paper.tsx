import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { PaperRefused } from './act-on-paper.server'

/** Why a form of this room was not accepted, above it. */
export function RefusedPaper({ refused }: { refused: PaperRefused | undefined }) {
  const { pick } = useTexts()
  if (!refused?.detail) return <Refusal say={refused?.say} />
  return (
    <Say tone="bad" role="alert">
      {pick(refused.detail)}
    </Say>
  )
}
