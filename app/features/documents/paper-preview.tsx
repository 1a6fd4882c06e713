import { useTexts } from '~/ui/texts'
import type { PreviewBlock } from '~/platform/paper/docx-preview.server'

/** The text of a paper as a sheet: an official document, in Russian alone. */
export function PaperPreview({ blocks }: { blocks: readonly PreviewBlock[] }) {
  const { t } = useTexts()
  return (
    <article className="paper paper-preview" lang="ru" tabIndex={0} aria-label={t('papers.page.preview')}>
      {blocks.map((block, index) =>
        block.kind === 'text' ? (
          <p key={index} data-align={block.align} data-bold={block.isBold || undefined}>
            {block.text}
          </p>
        ) : (
          <div key={index} className="paper-table" role="group" tabIndex={0} aria-label={t('papers.page.previewTable')}>
            <table data-plain={!block.hasLines || undefined}>
              <tbody>
                {block.rows.map((row, rowIndex) => (
                  <tr key={rowIndex}>
                    {row.map((cell, cellIndex) => (
                      <td key={cellIndex} colSpan={cell.span}>
                        {cell.text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ),
      )}
    </article>
  )
}
