import { useTexts } from '~/ui/texts'

/** A number that a phone calls when it is touched. */
export function PhoneLink({ phone }: { phone: string }) {
  const { t } = useTexts()
  const first = phone.split(/[,;]/)[0] ?? ''
  const digits = first.replace(/[^\d+]/g, '')
  if (!digits) return <span className="muted">{t('publicRegister.row.noPhone')}</span>
  return (
    <a className="phone" href={`tel:${digits}`}>
      {phone}
    </a>
  )
}
