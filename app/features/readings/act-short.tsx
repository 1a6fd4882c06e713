import type { ActId } from 'scoring/acts'
import { useTexts } from '~/ui/texts'

/** An act by the name that people use: «приказ № 929». */
export function ActShort({ act }: { act: ActId }) {
  const { t } = useTexts()
  return <>{t(`methodology.act.${act}`)}</>
}
