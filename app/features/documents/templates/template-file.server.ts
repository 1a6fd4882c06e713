import { today } from '~/platform/clock.server'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import { docxMediaType } from '~/platform/paper/docx-package.server'
import { makePaper } from '~/platform/paper/make-paper.server'
import { kindOf } from '../kinds/kind-of.server'
import type { PaperKindId } from '../kinds/paper-kind'
import { pdfMediaType } from '../make-files.server'
import { templateBytes } from '../template-in-force.read.server'
import { exampleFields } from './example-fields'

const notFound = () => new Response('not found', { status: 404 })

/** A template as it is, or a PDF of it filled with an example; the standard one where no number is asked for. */
export async function templateFile(kind: PaperKindId, url: string, what: string | undefined): Promise<Response> {
  const asked = new URL(url).searchParams.get('number')
  const { title, fields } = kindOf(kind)
  const own = asked
    ? await db.paperTemplate.findUnique({
        where: { kind_number: { kind, number: Number(asked) || 0 } },
        include: { file: true },
      })
    : null
  if (asked && !own) throw notFound()
  const { bytes } = await templateBytes(kind, own)
  const name = own ? `${title.ru}, шаблон № ${own.number}` : `${title.ru}, стандартный шаблон`
  if (what === 'docx') return fileResponse(`${name}.docx`, docxMediaType, Buffer.from(bytes))
  if (what !== 'example') throw notFound()
  const about = { title: title.ru, day: await today(), watermark: 'ОБРАЗЕЦ' }
  const { pdf } = await makePaper(bytes, exampleFields(fields), about)
  return fileResponse(`${name}, образец.pdf`, pdfMediaType, Buffer.from(pdf))
}
