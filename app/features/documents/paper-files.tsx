import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { PaperPage } from './paper-page.read.server'

/** The files of the paper, for taking away. */
export function PaperFiles({ page }: { page: PaperPage }) {
  const { t } = useTexts()
  const isDraft = page.direction !== 'incoming' && !page.hasFiles && page.isMinistry
  const files = [
    page.hasFiles && { to: paths.paperFile(page.id, 'pdf'), text: t('papers.page.pdf') },
    page.hasFiles && { to: paths.paperFile(page.id, 'docx'), text: t('papers.page.docx') },
    page.hasScan && {
      to: paths.paperFile(page.id, 'scan'),
      text: t(page.direction === 'incoming' ? 'papers.page.incomingFile' : 'papers.page.scanFile'),
    },
    isDraft && { to: paths.paperDraft(page.id), text: t('papers.page.draftPdf') },
  ].filter((file) => file !== false)
  if (files.length === 0) return null
  return (
    <Section title={t('papers.page.files')}>
      <div className="flex flex-wrap gap-2">
        {files.map((file) => (
          <a key={file.to} className="button" data-kind="plain" href={file.to} download>
            {file.text}
          </a>
        ))}
      </div>
      {page.seal && (
        <p className="small muted mt-3" style={{ overflowWrap: 'anywhere' }}>
          {t('papers.page.seal')}: {page.seal}
        </p>
      )}
    </Section>
  )
}
