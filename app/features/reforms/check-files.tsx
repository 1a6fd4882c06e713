import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { documentName, casesName } from './file-names'

/** The draft and the cases as files, and the command that tells the same from them. */
export function CheckFiles({ year, query }: { year: number; query: string }) {
  const { t } = useTexts()
  return (
    <Section title={t('reforms.check')}>
      <p>
        <a href={`${paths.reformDocument}?${query}`} download>
          {t('reforms.document')}
        </a>
        {' · '}
        <a href={`${paths.reformCases}?${query}`} download>
          {t('reforms.cases', { year })}
        </a>
      </p>
      <p className="muted small mt-2">{t('reforms.checkHint')}</p>
      <p className="small mt-2">
        <code className="reform-command">
          npm run -s scoring -- whatif {casesName(year)} {documentName(year)}
        </code>
      </p>
    </Section>
  )
}
