import { AlignmentType, ImageRun, Paragraph } from 'docx'
import QRCode from 'qrcode'
import {
  centred,
  gap,
  line,
  longStorageWidth,
  ruledTable,
  sideBySide,
  templateOf,
  type TableColumn,
} from '~/features/documents/kinds/house-style.server'
import { paths } from '~/paths'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { longDayText } from '~/platform/i18n/format'
import { docxToPdf } from '~/platform/paper/docx-to-pdf.server'
import { shownCode } from './check-code'
import type { ExtractFacts } from './extract-facts'

const centreWidths = [48, 122]
const registerWidths = [10, 56, 46, 26, 32]
/** Points: 34 mm, so that a phone reads it from a creased sheet. */
const qrSide = 128

export const extractTitle = ({ number, title }: ExtractFacts): string =>
  number === null ? `Выписка: ${title}` : `Выписка ${title}, запись № ${number}`

/** The extract as a document of the house: who gives it, what it says, and how it is checked. */
export async function extractDocx(facts: ExtractFacts, code: string): Promise<Uint8Array> {
  const widths = facts.number === null ? registerWidths : centreWidths
  const columns = facts.columns.map((title, index): TableColumn => ({ title, width: widths[index]! }))
  return templateOf(
    [
      centred(facts.ministry),
      gap(16),
      centred('ВЫПИСКА', { bold: true, size: 30 }),
      centred(facts.title, { bold: true }),
      gap(6),
      centred(`по состоянию на ${longDayText(facts.onDay, 'ru')}`),
      gap(10),
      ...(facts.rows.length > 0
        ? [
            ruledTable(
              columns,
              facts.rows.map(({ cells }) => cells),
            ),
          ]
        : [line('На этот день в реестре нет ни одной записи.')]),
      gap(14),
      await checkBlock(code, facts),
    ],
    { title: extractTitle(facts), isLongStored: true },
  )
}

export const extractPdf = async (facts: ExtractFacts, code: string): Promise<Uint8Array> =>
  docxToPdf(await extractDocx(facts, code), { title: extractTitle(facts), day: facts.onDay })

async function checkBlock(code: string, facts: ExtractFacts) {
  const address = absoluteAddress(paths.checked(code))
  const data = await QRCode.toBuffer(address, { errorCorrectionLevel: 'M', margin: 2, scale: 8 })
  const picture = new ImageRun({ type: 'png', data, transformation: { width: qrSide, height: qrSide } })
  const small = { size: 22 }
  const room = { spacing: { after: 80 } }
  const count = facts.number === null ? [line(`Записей в выписке: ${facts.rows.length}.`, small, room)] : []
  return sideBySide(
    [38, longStorageWidth - 38],
    [
      [new Paragraph({ alignment: AlignmentType.LEFT, children: [picture] })],
      [
        ...count,
        line('Выписка составлена порталом из сведений реестра на указанный день.', small, room),
        line('Проверить, что она настоящая и так ли это сегодня:', small, room),
        line(absoluteAddress(paths.check), small, room),
        line(`код ${shownCode(code).replaceAll(' ', '\u00a0')}`, { ...small, bold: true }),
      ],
    ],
    'top',
  )
}
