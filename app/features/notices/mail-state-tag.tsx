import type { MailState } from '~/platform/mail/mail-state'
import type { SendError } from '~/platform/mail/send-error'
import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const tones: Record<MailState, Tone> = {
  sent: 'good',
  waiting: 'plain',
  retry: 'warn',
  unconnected: 'warn',
  failed: 'bad',
}

export function MailStateTag({ state }: { state: MailState }) {
  const { t } = useTexts()
  return <Tag tone={tones[state]}>{t(`mail.states.${state}`)}</Tag>
}

/** Why a letter has not left, in words that one can do something about. */
export function MailReason({ state, error }: { state: MailState; error: SendError | null }) {
  const { t } = useTexts()
  if (state === 'unconnected') return <>{t('mail.unconnected')}</>
  if (!error) return null
  const answer = error.answer === null ? '' : ` ${t('mail.reason.answer', { number: error.answer })}`
  return <>{t(`mail.reason.${error.code}`) + answer}</>
}
