import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { takeFile } from '~/platform/files/take-file.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { docxToPdf } from '~/platform/paper/docx-to-pdf.server'

const font = 'PT Serif'

/** One page that says what it would be in life, taken as a form takes it: looked through, kept, with its small picture. */
export async function demoPaperFile(title: string): Promise<NamedFile> {
  const line = (text: string, size: number, isBold = false) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 400 },
      children: [new TextRun({ text, size, bold: isBold, font })],
    })
  const document = new Document({
    sections: [
      {
        children: [
          line(title, 40, true),
          line('Документ демонстрационного региона. Вымышлен целиком и ничего не удостоверяет.', 26),
        ],
      },
    ],
  })
  const docx = new Uint8Array(await Packer.toBuffer(document))
  const pdf = await docxToPdf(docx, { title, day: '2026-01-01' })
  const taken = await takeFile(new File([new Uint8Array(pdf)], `${title}.pdf`), ['pdf'])
  if (!taken?.ok) throw new Error(`${title}: the file was not taken`)
  return taken.file
}
