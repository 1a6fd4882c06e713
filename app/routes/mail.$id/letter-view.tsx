import type { letterPage } from '~/platform/mail/mail-list.read.server'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

type Letter = NonNullable<Awaited<ReturnType<typeof letterPage>>>

/** The letter as its receiver sees it; what is attached is named, not opened here. */
export function LetterView({ letter, from }: { letter: Letter; from: string | null }) {
  const { t } = useTexts()
  return (
    <Section title={t('mail.asReceived')}>
      <article className="letter">
        <dl className="facts">
          <dt>{t('mail.from')}</dt>
          <dd>{from ?? t('mail.fromUnset')}</dd>
          <dt>{t('mail.to')}</dt>
          <dd>{letter.toAddress}</dd>
          <dt>{t('mail.subject')}</dt>
          <dd>
            <b>{letter.subject}</b>
          </dd>
          {letter.attachments.length > 0 && (
            <>
              <dt>{t('mail.attachments')}</dt>
              <dd>
                <ul>
                  {letter.attachments.map((file, index) => (
                    <li key={file?.id ?? index}>
                      {file
                        ? `${file.name}, ${t('mail.size', { size: Math.ceil(file.sizeBytes / 1024) })}`
                        : t('mail.gone')}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
        <div className="letter-text">{letter.text}</div>
      </article>
    </Section>
  )
}
