import { paths } from '~/paths'
import { languages } from '~/platform/i18n/texts'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Contents } from './contents.read.server'
import { Edition } from './edition'

/** The acts that are encoded, each with its edition; and all of it as files. */
export function ActList({ acts }: Pick<Contents, 'acts'>) {
  const { t, pick, day } = useTexts()
  return (
    <>
      <Section title={t('methodology.contents.acts')}>
        <Table
          caption={t('methodology.contents.acts')}
          rows={acts}
          keyOf={(act) => act.id}
          columns={[
            {
              text: t('methodology.contents.act'),
              cell: (act) => (
                <span>
                  {pick(act.title)}{' '}
                  {'expiredOn' in act && <Tag tone="warn">{t('methodology.expired', { day: day(act.expiredOn) })}</Tag>}
                  <span className="muted small block">
                    <Edition of={act.edition} isSentence />
                  </span>
                </span>
              ),
            },
            { text: t('methodology.contents.actRules'), isNumber: true, cell: (act) => act.rules || '—' },
          ]}
        />
      </Section>
      <Section title={t('methodology.contents.download')}>
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <a href={paths.methodologyText(language)} download>
                {t(`methodology.contents.downloadText.${language}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={paths.methodologyJson} download>
              {t('methodology.contents.downloadJson')}
            </a>
          </li>
        </ul>
      </Section>
    </>
  )
}
