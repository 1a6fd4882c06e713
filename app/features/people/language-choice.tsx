import { Form } from '@remix-run/react'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { useTexts } from '~/ui/texts'

/** The language of this browser; each is named in itself. */
export function LanguageChoice() {
  const { t, language } = useTexts()
  return (
    <Form method="post" action={paths.preferences} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="back" value={paths.me} />
      {(['ru', 'en'] as const).map((one) => (
        <Button key={one} name="language" value={one} lang={one} aria-pressed={language === one}>
          {one === language ? '✓ ' : ''}
          {t(one === 'ru' ? 'people.me.russian' : 'people.me.english')}
        </Button>
      ))}
      <span className="muted small">{t('people.me.languageText')}</span>
    </Form>
  )
}
